import type { ByPeriod } from '../agreement/indicator.ts';
import { add, type Fraction, isNegative, subtract, sumOf, ZERO } from '../values/fraction.ts';
import { exactOf, floatingOf } from './exact-of.ts';
import { forecastSettings } from './forecast-settings.data.ts';
import { projectSeries } from './project-series.ts';

/** A figure at the end of the year, with the interval in which it is expected. */
export interface YearEnd {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A quantity reported by month or quarter: figures from the first period of a year on. */
export interface PeriodSeries {
  readonly byPeriod: ByPeriod;
  readonly mayBeNegative: boolean;
  /** This year's, in order, without a gap. */
  readonly thisYear: readonly Fraction[];
  /** Whole years directly before, the earliest first. */
  readonly earlierYears: readonly (readonly Fraction[])[];
}

/** How many periods a year has. */
export function periodsInYear({ period }: Pick<ByPeriod, 'period'>): number {
  return period === 'month' ? 12 : 4;
}

/** The year-end figure of a quantity; null with too few figures. What is reported already counts exactly. */
export function projectVariable(series: PeriodSeries): YearEnd | null {
  const { byPeriod, thisYear, earlierYears } = series;
  const perYear = periodsInYear(byPeriod);
  const flows = byPeriod.combine === 'latest' ? (year: readonly Fraction[]) => year : flowsOf(byPeriod);
  const known = [...earlierYears, thisYear].flatMap(flows);
  const rest = perYear - thisYear.length;
  const reached = thisYear.at(-1) ?? null;
  if (rest === 0 && reached !== null) return settled(byPeriod.combine === 'sum' ? sumOf(thisYear) : reached);
  if (known.length < forecastSettings.fewestPeriods || reached === null) return null;
  const projected = projectSeries(known.map(floatingOf), perYear, rest);
  if (byPeriod.combine === 'latest') {
    return around(projected.each.at(-1) ?? 0, projected.lastWidth, ZERO, series.mayBeNegative);
  }
  const more = projected.each.reduce((sum, one) => sum + (series.mayBeNegative ? one : Math.max(0, one)), 0);
  const sofar = byPeriod.combine === 'sum' ? sumOf(thisYear) : reached;
  return around(more, projected.sumWidth, sofar, series.mayBeNegative);
}

/** The amount of each period: of a running total what it grew by. */
function flowsOf({ combine }: ByPeriod): (year: readonly Fraction[]) => readonly Fraction[] {
  if (combine !== 'cumulative') return (year) => year;
  return (year) => year.map((figure, index) => subtract(figure, year[index - 1] ?? ZERO));
}

function settled(value: Fraction): YearEnd {
  return { value, low: value, high: value };
}

/** What is still to come is added to what is there; a quantity that cannot be negative does not shrink. */
function around(more: number, width: number, sofar: Fraction, mayBeNegative: boolean): YearEnd | null {
  const [value, low, high] = [exactOf(more), exactOf(more - width), exactOf(more + width)];
  if (value === null || low === null || high === null) return null;
  const bounded = (one: Fraction) => add(sofar, !mayBeNegative && isNegative(one) ? ZERO : one);
  return { value: bounded(value), low: bounded(low), high: bounded(high) };
}
