import type { TableMove } from '../lifecycle/status-move.ts';
import type { MeetingStatus } from './meeting.ts';
import { meetingMoveRows } from './meeting-moves.data.ts';

type Row = (typeof meetingMoveRows)[number];
export type MeetingAction = Row['action'];
export type MeetingMove = TableMove<MeetingStatus, Row>;

/** Every move of a meeting. */
export const meetingMoves: readonly MeetingMove[] = meetingMoveRows;

export const meetingStatusNames: Readonly<Record<MeetingStatus, string>> = {
  draft: 'ร่างกำหนดการ',
  called: 'เชิญประชุมแล้ว',
  held: 'ประชุมแล้ว',
  'minutes-approved': 'รับรองรายงานการประชุมแล้ว',
  cancelled: 'ยกเลิก',
};
