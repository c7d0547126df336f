import type { TableMove } from '../lifecycle/status-move.ts';
import { changeMoveRows } from './change-moves.data.ts';

export const changeStatuses = [
  'draft',
  'submitted',
  'awaiting-approval',
  'returned',
  'accepted',
  'refused',
  'withdrawn',
  'discarded',
] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

type Row = (typeof changeMoveRows)[number];
export type ChangeAction = Row['action'];
export type ChangeMove = TableMove<ChangeStatus, Row>;

export const changeMoves: readonly ChangeMove[] = changeMoveRows;

export const changeStatusNames: Readonly<Record<ChangeStatus, string>> = {
  draft: 'ร่าง ยังไม่เสนอ',
  submitted: 'เสนอแล้ว รอคณะกรรมการพิจารณา',
  'awaiting-approval': 'คณะกรรมการเห็นชอบเบื้องต้น รอ อ.ก.พ.ร. พิจารณา',
  returned: 'ให้จังหวัดแก้ไข',
  accepted: 'เห็นชอบ มีผลแล้ว',
  refused: 'ไม่เห็นชอบ',
  withdrawn: 'ถอนแล้ว',
  discarded: 'ยกเลิกร่างแล้ว',
};

/** Whether the request is still to be decided, so that no second one on its indicator is begun beside it. */
export function isOpenChange(status: ChangeStatus): boolean {
  return status === 'submitted' || status === 'awaiting-approval' || status === 'returned';
}

/** Whether its party may still write in it. */
export function isWritable(status: ChangeStatus): boolean {
  return status === 'draft' || status === 'returned';
}
