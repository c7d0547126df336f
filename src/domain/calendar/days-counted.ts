import { addDays, weekdayOf } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { type Holiday, isInForceAt } from './holiday.ts';

/** One day after a due date: whether it counts as late, and why. */
export interface CountedDay {
  readonly date: CivilDate;
  readonly counts: boolean;
  readonly why: 'working-day' | 'weekend' | 'holiday';
  /** The holiday's name, where it is one. */
  readonly holiday: string | null;
}

/** Every day after `after` up to and including `until` at the place (ISO code), one by one. */
export function daysCounted(
  after: CivilDate,
  until: CivilDate,
  place: string,
  holidays: readonly Holiday[],
): readonly CountedDay[] {
  const days: CountedDay[] = [];
  for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) {
    const holiday = holidays.find((one) => one.date === date && isInForceAt(one, place))?.name ?? null;
    const weekend = weekdayOf(date) === 0 || weekdayOf(date) === 6;
    const why = weekend ? 'weekend' : holiday === null ? 'working-day' : 'holiday';
    days.push({ date, counts: why === 'working-day', why, holiday });
  }
  return days;
}
