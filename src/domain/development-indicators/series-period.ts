import { addDays } from '../values/civil-date.ts';
import { type FiscalYear, fiscalYearEnd, fiscalYearOf, fiscalYearStart, toCommonYear } from '../values/fiscal-year.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import type { DevelopmentContent, Frequency } from './development-indicator.ts';

/** A fiscal year of the Buddhist era and its quarter from October, 1 to 4; 0 is the whole year. */
export interface SeriesPeriod {
  readonly fiscalYear: FiscalYear;
  readonly quarter: number;
}

type Kept = Pick<DevelopmentContent, 'frequency' | 'firstYear' | 'lastYear'>;

const quarterEnds = ['12-31', '03-31', '06-30'] as const;

/** Its last day. */
export function periodEnd({ fiscalYear, quarter }: SeriesPeriod): CivilDate {
  const end = quarterEnds[quarter - 1];
  if (end === undefined) return fiscalYearEnd(fiscalYear);
  return `${toCommonYear(fiscalYear) - (quarter === 1 ? 1 : 0)}-${end}`;
}

/** Its first day. */
export function periodStart({ fiscalYear, quarter }: SeriesPeriod): CivilDate {
  return quarter <= 1 ? fiscalYearStart(fiscalYear) : addDays(periodEnd({ fiscalYear, quarter: quarter - 1 }), 1);
}

export function periodWords({ fiscalYear, quarter }: SeriesPeriod): string {
  return quarter === 0 ? `ปี ${fiscalYear}` : `ไตรมาส ${quarter} ปี ${fiscalYear}`;
}

/** The same as a key of maps. */
export function periodKey({ fiscalYear, quarter }: SeriesPeriod): string {
  return `${fiscalYear}/${quarter}`;
}

export function comparePeriods(one: SeriesPeriod, other: SeriesPeriod): number {
  return one.fiscalYear - other.fiscalYear || one.quarter - other.quarter;
}

const quartersOf: Readonly<Record<Frequency, readonly number[]>> = { year: [0], quarter: [1, 2, 3, 4] };

/** The periods of one fiscal year. */
export function periodsOfYear(frequency: Frequency, fiscalYear: number): readonly SeriesPeriod[] {
  return quartersOf[frequency].map((quarter) => ({ fiscalYear, quarter }));
}

/** Every period of an indicator that has begun on a day, in order. */
export function begunPeriods({ frequency, firstYear, lastYear }: Kept, day: CivilDate): readonly SeriesPeriod[] {
  const last = Math.min(lastYear ?? Number.POSITIVE_INFINITY, fiscalYearOf(day));
  const years = Array.from({ length: Math.max(0, last - firstYear + 1) }, (_, index) => firstYear + index);
  return years.flatMap((year) => periodsOfYear(frequency, year)).filter((one) => periodStart(one) <= day);
}

/** Those of them that are over: a value is expected of each. */
export function endedPeriods(kept: Kept, day: CivilDate): readonly SeriesPeriod[] {
  return begunPeriods(kept, day).filter((one) => periodEnd(one) < day);
}

/** The period before one; the year of a whole year, the quarter of a quarter. */
export function periodBefore({ fiscalYear, quarter }: SeriesPeriod): SeriesPeriod {
  if (quarter === 0) return { fiscalYear: fiscalYear - 1, quarter };
  return quarter === 1 ? { fiscalYear: fiscalYear - 1, quarter: 4 } : { fiscalYear, quarter: quarter - 1 };
}
