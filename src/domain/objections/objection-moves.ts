import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { objectionMoveRows } from './objection-moves.data.ts';

export const objectionStatuses = ['open', 'with-governor', 'sent', 'answered'] as const;
export type ObjectionStatus = (typeof objectionStatuses)[number];

type Row = (typeof objectionMoveRows)[number];
export type ObjectionAction = Row['action'];
/** A row with its own names of conditions and effects. */
export type ObjectionMove = StatusMove<
  ObjectionStatus,
  ObjectionAction,
  NamedIn<Row, 'conditions'>,
  NamedIn<Row, 'effects'>
>;

export const objectionMoves: readonly ObjectionMove[] = objectionMoveRows;

export const objectionStatusNames: Readonly<Record<ObjectionStatus, string>> = {
  open: 'จังหวัดอ่านผลที่เสนอ',
  'with-governor': 'รอผู้ว่าราชการจังหวัดอนุมัติ',
  sent: 'ส่งแล้ว รอคำตอบ',
  answered: 'ตอบแล้ว',
};
