import type { Baseline } from '../agreement/indicator.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { periodEnd } from './series-period.ts';
import type { SeriesPoint } from './series-value.ts';

/** As many rows as the form of an indicator has. */
const MOST_YEARS = 5;

const isNumber = ({ read }: SeriesPoint) => read !== null && read.value !== null;

/** The confirmed values of the years before one, the newest five: what an indicator of that year takes as its baseline. */
export function baselineOf(points: readonly SeriesPoint[], fiscalYear: number, today: CivilDate): readonly Baseline[] {
  return points
    .filter((one) => one.fiscalYear < fiscalYear && periodEnd(one) < today && isNumber(one))
    .slice(-MOST_YEARS)
    .map((one): Baseline => ({ fiscalYear: one.fiscalYear, value: one.read?.value ?? null }));
}

/** Whether a baseline says of one of its years what the series said before it was corrected. */
export function isOlder(taken: readonly Baseline[], now: readonly Baseline[]): boolean {
  return now.some(({ fiscalYear, value }) => {
    const before = taken.find((one) => one.fiscalYear === fiscalYear);
    return before !== undefined && before.value !== value;
  });
}
