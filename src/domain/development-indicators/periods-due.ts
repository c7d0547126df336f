import { addDays } from '../values/civil-date.ts';
import { fiscalYearOf } from '../values/fiscal-year.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { databaseSettings } from './database-settings.data.ts';
import { periodEnd, periodsOfYear, type SeriesPeriod } from './series-period.ts';

/** A period that is over, and the last day on which its value is entered in time. */
export interface DuePeriod extends SeriesPeriod {
  readonly ended: CivilDate;
  readonly due: CivilDate;
}

/** The periods, of a year and of quarters, whose values can be entered in time on a day. */
export function periodsDue(today: CivilDate): readonly DuePeriod[] {
  const year = fiscalYearOf(today);
  return [year - 1, year]
    .flatMap((one) => [...periodsOfYear('year', one), ...periodsOfYear('quarter', one)])
    .map((one) => ({ ...one, ended: periodEnd(one), due: addDays(periodEnd(one), databaseSettings.entryDays.days) }))
    .filter(({ ended, due }) => ended < today && today <= due);
}
