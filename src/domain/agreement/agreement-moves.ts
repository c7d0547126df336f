import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { agreementMoveRows } from './agreement-moves.data.ts';

export const agreementStatuses = [
  'draft',
  'proposed',
  'annexes-sent',
  'negotiating',
  'settled',
  'agreed',
  'signing',
  'signed',
  'in-force',
] as const;

export type AgreementStatus = (typeof agreementStatuses)[number];

type Row = (typeof agreementMoveRows)[number];
export type AgreementAction = Row['action'];
/** Names of the conditions of moves. */
export type AgreementCondition = NamedIn<Row, 'conditions'>;
/** Names of the effects of moves. */
export type AgreementEffect = NamedIn<Row, 'effects'>;
export type AgreementMove = StatusMove<AgreementStatus, AgreementAction, AgreementCondition, AgreementEffect>;

export const agreementMoves: readonly AgreementMove[] = agreementMoveRows;
/** Moves that somebody makes by themselves; the others are made by recording what a body resolved. */
export const ownAgreementMoves: readonly AgreementMove[] = agreementMoves.filter((move) => move.partOf === undefined);

export const agreementStatusNames: Readonly<Record<AgreementStatus, string>> = {
  draft: 'ร่าง',
  proposed: 'เสนอสำนักงาน ก.พ.ร. แล้ว',
  'annexes-sent': 'ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการแล้ว รอจังหวัดยืนยัน',
  negotiating: 'อยู่ระหว่างเจรจา',
  settled: 'ตกลงกันแล้ว รอคณะกรรมการให้ความเห็นชอบ',
  agreed: 'ตกลงกันแล้ว รอลงนาม',
  signing: 'ลงนามแล้วบางส่วน',
  signed: 'ลงนามครบแล้ว',
  'in-force': 'มีผลใช้บังคับตามมติ',
};

/** What was settled with the party: nothing of it changes any more, whoever still approves or signs it. */
export function isSettled(status: AgreementStatus | null): boolean {
  return status === 'settled' || status === 'agreed' || status === 'signing' || isInForce(status);
}

/** Everybody has signed, or in a year without signatures the committees have approved: hosts report on it, the public reads it. */
export function isInForce(status: AgreementStatus | null): status is 'signed' | 'in-force' {
  return status === 'signed' || status === 'in-force';
}
