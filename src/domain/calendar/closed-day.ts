import { addDays } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { daysCounted } from './days-counted.ts';
import type { Holiday } from './holiday.ts';
import { workingDaysBefore } from './working-days.ts';

/** Why a day is closed, and the working day before it. */
export interface ClosedDay {
  /** The holiday's name; null on a Saturday or Sunday. */
  readonly holiday: string | null;
  readonly workingDayBefore: CivilDate;
}

/** What is to be known of a day on which offices at the place (ISO code) are closed; null on a working day. */
export function closedDay(date: CivilDate, place: string, holidays: readonly Holiday[]): ClosedDay | null {
  const [day] = daysCounted(addDays(date, -1), date, place, holidays);
  if (day === undefined || day.counts) return null;
  return { holiday: day.holiday, workingDayBefore: workingDaysBefore(date, 1, place, holidays) };
}
