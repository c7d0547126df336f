import { addDays, weekdayOf } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { type Holiday, holidayDatesAt } from './holiday.ts';

/** True on a day that is neither Saturday nor Sunday nor a holiday in force at the place (ISO code). */
export function isWorkingDay(date: CivilDate, place: string, holidays: readonly Holiday[]): boolean {
  return isOpen(date, holidayDatesAt(place, holidays));
}

/** The day itself if it is a working day, otherwise the next working day. */
export function nextWorkingDay(date: CivilDate, place: string, holidays: readonly Holiday[]): CivilDate {
  const closed = holidayDatesAt(place, holidays);
  let day = date;
  while (!isOpen(day, closed)) day = addDays(day, 1);
  return day;
}

/** The working days after `after` up to and including `until`, in order; none if `until` is not later. */
export function workingDaysAfter(
  after: CivilDate,
  until: CivilDate,
  place: string,
  holidays: readonly Holiday[],
): CivilDate[] {
  const closed = holidayDatesAt(place, holidays);
  const days: CivilDate[] = [];
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) if (isOpen(day, closed)) days.push(day);
  return days;
}

/**
 * How many working days lie after `from` up to and including `to`. If `to` is earlier the count is negative: that many
 * working days have passed since.
 */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
  place: string,
  holidays: readonly Holiday[],
): number {
  if (to >= from) return workingDaysAfter(from, to, place, holidays).length;
  return 0 - workingDaysAfter(to, from, place, holidays).length;
}

/** The working day that is `count` working days (at least 1) before `date`: the day for a reminder. */
export function workingDaysBefore(
  date: CivilDate,
  count: number,
  place: string,
  holidays: readonly Holiday[],
): CivilDate {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('count must be a whole number from 1');
  const closed = holidayDatesAt(place, holidays);
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isOpen(day, closed)) left -= 1;
  }
  return day;
}

function isOpen(date: CivilDate, closed: ReadonlySet<string>): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !closed.has(date);
}
