import type { Holiday } from '../calendar/holiday.ts';
import { isWorkingDay, workingDaysBefore, workingDaysBetween } from '../calendar/working-days.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { reminderSchedule } from './reminder-schedule.data.ts';

/** The days that count towards one due day at the place (ISO code) whose holidays are excluded. */
export interface DueAt {
  readonly due: CivilDate;
  readonly place: string;
  readonly holidays: readonly Holiday[];
}

/**
 * The last working day on which the task can be done in time: the due day, or the working day before it if the due day
 * is not a working day. Every reminder is counted from it, so that none is sent on a day off.
 */
export function lastDayInTime({ due, place, holidays }: DueAt): CivilDate {
  return isWorkingDay(due, place, holidays) ? due : workingDaysBefore(due, 1, place, holidays);
}

/**
 * How many reminders of a due day have been sent by the end of `on`: 0 before the first. The n-th reminder is the one
 * that raises this count to n. Beyond `lateLast` working days the count does not increase.
 */
export function countReminders(
  at: DueAt,
  on: CivilDate,
  before: readonly number[] = reminderSchedule.before.value,
): number {
  const { lateDaily, lateEvery, lateLast } = reminderSchedule;
  const last = lastDayInTime(at);
  if (on < last) {
    const left = workingDaysBetween(on, last, at.place, at.holidays);
    return before.filter((days) => days >= left).length;
  }
  const late = Math.min(workingDaysBetween(last, on, at.place, at.holidays), lateLast.value);
  const weekly = Math.floor(Math.max(0, late - lateDaily.value) / lateEvery.value);
  return before.length + 1 + Math.min(late, lateDaily.value) + weekly;
}
