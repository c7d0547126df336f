import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { adviceMoveRows } from './advice-moves.data.ts';

export const adviceStatuses = ['draft', 'given', 'answered', 'asked-again', 'accepted', 'withdrawn'] as const;
export type AdviceStatus = (typeof adviceStatuses)[number];

type Row = (typeof adviceMoveRows)[number];
export type AdviceAction = Row['action'];
/** A row with its own names of conditions and effects. */
export type AdviceMove = StatusMove<AdviceStatus, AdviceAction, NamedIn<Row, 'conditions'>, NamedIn<Row, 'effects'>>;

export const adviceMoves: readonly AdviceMove[] = adviceMoveRows;

export const adviceStatusNames: Readonly<Record<AdviceStatus, string>> = {
  draft: 'ร่าง ยังไม่ส่ง',
  given: 'ส่งแล้ว รอจังหวัดตอบ',
  answered: 'จังหวัดตอบแล้ว รอพิจารณาคำตอบ',
  'asked-again': 'ถามเพิ่มเติม รอจังหวัดตอบ',
  accepted: 'รับทราบคำตอบแล้ว',
  withdrawn: 'ถอนแล้ว',
};
