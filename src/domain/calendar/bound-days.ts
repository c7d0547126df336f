import type { Framework } from '../framework/framework-schema.ts';
import type { Round } from '../framework/time-schema.ts';
import { addDays } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { dayBounds } from './day-bounds.data.ts';

/** The first and the last day that may be typed. */
export interface DayBounds {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A round's report is due after its period has ended, and not long after. */
export function boundsOfDue({ to }: Pick<Round, 'to'>): DayBounds {
  return { from: addDays(to, 1), to: addDays(to, dayBounds.dueAfterPeriod) };
}

/** Where the days of a year's reports may lie: within its period, or after it until the last one that may be extended. */
export function boundsOfYear({ period }: Pick<Framework, 'period'>): DayBounds {
  const { from, to } = period.value;
  return { from, to: addDays(to, dayBounds.dueAfterPeriod + dayBounds.extensionAfterDue) };
}

/** Refuses a day outside its bounds, naming both. */
export function checkBounds(
  day: CivilDate,
  { from, to }: DayBounds,
  field: string,
): Outcome<true, 'day-outside-bounds'> {
  return day < from || day > to ? refuse('day-outside-bounds', { from, to }, field) : accept(true);
}
