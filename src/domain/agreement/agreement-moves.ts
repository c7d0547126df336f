import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { agreementMoveRows } from './agreement-moves.data.ts';

export const agreementStatuses = [
  'draft',
  'proposed',
  'annexes-sent',
  'negotiating',
  'agreed',
  'signing',
  'signed',
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
export const agreementActions: readonly AgreementAction[] = agreementMoves.map((move) => move.action);

export const agreementStatusNames: Readonly<Record<AgreementStatus, string>> = {
  draft: 'ร่าง',
  proposed: 'เสนอสำนักงาน ก.พ.ร. แล้ว',
  'annexes-sent': 'ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการแล้ว รอจังหวัดยืนยัน',
  negotiating: 'อยู่ระหว่างเจรจา',
  agreed: 'ตกลงกันแล้ว รอลงนาม',
  signing: 'ลงนามแล้วบางส่วน',
  signed: 'ลงนามครบแล้ว',
};
