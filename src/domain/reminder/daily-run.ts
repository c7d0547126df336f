import type { Holiday } from '../calendar/holiday.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { timeOfDayOf } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';

/** When the day's reminders are prepared. */
export const dailyRunAt = {
  value: '08.00',
  source: { assumption: 'เอกสารต้นทางไม่ระบุ กำหนด 08.00 น. ของวันทำการ ก่อนเริ่มเวลาราชการ ให้ผู้รับเห็นเมื่อเริ่มงาน' },
} as const;

/** Holidays of the whole country and of the receiver's place: one run serves every province. */
const dailyRunPlace = 'TH-10';

/** Whether today's run is due: a working day, from eight in the morning, and not done yet. */
export function isRunDue(
  today: CivilDate,
  now: string,
  holidays: readonly Holiday[],
  lastRun: CivilDate | null,
): boolean {
  return lastRun !== today && timeOfDayOf(now) >= dailyRunAt.value && isWorkingDay(today, dailyRunPlace, holidays);
}
