import type { CivilDate } from '../values/kinds-of-text.ts';
import type { Meeting } from './meeting.ts';
import { meetingStatusNames } from './meeting-moves.ts';

/** Whether the day of a called meeting is over and nobody has recorded what became of it. */
export function waitsForRecord({ status, day }: Pick<Meeting, 'status' | 'day'>, today: CivilDate): boolean {
  return status === 'called' && day < today;
}

/** Where a meeting is, as a reader is told on a day. */
export function meetingStatusWords(meeting: Pick<Meeting, 'status' | 'day'>, today: CivilDate): string {
  return waitsForRecord(meeting, today)
    ? 'ผ่านวันประชุมแล้ว รอบันทึกผู้มาประชุมและรายงานการประชุม'
    : meetingStatusNames[meeting.status];
}
