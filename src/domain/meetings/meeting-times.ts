import type { MeetingPlan } from './meeting.ts';
import { ASSUMED_MINUTES } from './meeting-limits.data.ts';

type Times = Pick<MeetingPlan, 'day' | 'starts' | 'ends'>;

/** When it ends; without a stated end, after the assumed length, at the latest with the day. */
export function endOf({ starts, ends }: Pick<Times, 'starts' | 'ends'>): string {
  if (ends !== null) return ends;
  const [hour = 0, minute = 0] = starts.split(':').map(Number);
  const end = Math.min(hour * 60 + minute + ASSUMED_MINUTES, 24 * 60 - 1);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** Whether two meetings overlap; one that ends when the other begins does not. */
export function meetingsOverlap(a: Times, b: Times): boolean {
  return a.day === b.day && a.starts < endOf(b) && b.starts < endOf(a);
}
