import type { TableMove } from '../lifecycle/status-move.ts';
import { innovationMoveRows } from './innovation-moves.data.ts';

export const innovationStatuses = [
  ...(['draft', 'submitted', 'returned', 'withdrawn', 'discarded', 'not-accepted'] as const),
  ...(['scoring', 'proposed', 'selected', 'not-selected'] as const),
] as const;
export type InnovationStatus = (typeof innovationStatuses)[number];

type Row = (typeof innovationMoveRows)[number];
export type InnovationAction = Row['action'];
export type InnovationMove = TableMove<InnovationStatus, Row>;

export const innovationMoves: readonly InnovationMove[] = innovationMoveRows;

export const innovationStatusNames: Readonly<Record<InnovationStatus, string>> = {
  draft: 'ร่าง ยังไม่ส่ง',
  submitted: 'ส่งแล้ว รอสำนักงานจังหวัดกลั่นกรอง',
  returned: 'ส่งกลับให้แก้ไข',
  withdrawn: 'ถอนแล้ว',
  discarded: 'ยกเลิกร่างแล้ว',
  'not-accepted': 'ไม่รับเข้าสู่การให้คะแนน',
  scoring: 'กรรมการให้คะแนน',
  proposed: 'เสนอผลแล้ว รอประกาศ',
  selected: 'ได้รับคัดเลือก',
  'not-selected': 'ไม่ได้รับคัดเลือก',
};

/** The agency itself writes on; nobody else has anything of it to do. */
export const isWritten = (status: InnovationStatus) => status === 'draft' || status === 'returned';

/** Where its outcome is told to everybody. */
export const isAnnounced = (status: InnovationStatus) => status === 'selected' || status === 'not-selected';
