import type { Indicator, ReportedVariable } from '../agreement/indicator.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import { periodsOf, periodVariable } from '../reporting/period-values.ts';
import type { ResultState } from '../scoring/ledger.ts';
import { parseDecimal } from '../values/decimal.ts';
import type { Fraction } from '../values/fraction.ts';
import { rowIn } from '../values/known-names.ts';
import { type PeriodSeries, periodsInYear } from './project-variable.ts';

/** What is stored of one indicator in one round. */
interface KnownFigures {
  readonly round: RoundCode;
  readonly state: ResultState;
  readonly variables: Readonly<Record<string, string>>;
}

/** What is known of one indicator when its year-end is projected. */
export interface IndicatorHistory {
  readonly fiscalYear: number;
  /** This year's rounds, the earliest first. */
  readonly thisYear: readonly KnownFigures[];
  /** The last round of earlier years: the result and the figures it was computed from, any order. */
  readonly earlierYears: readonly {
    readonly fiscalYear: number;
    readonly value: string | null;
    readonly variables: Readonly<Record<string, string>>;
  }[];
}

/** The figures of this year under their names; a later round replaces what an earlier one said. */
export function figuresOf({ thisYear }: IndicatorHistory): Readonly<Record<string, string>> {
  return Object.assign({}, ...thisYear.map((one) => one.variables));
}

/** A variable's periods; `gap` where a period is missing before a later one, null where it is not given by periods. */
export function seriesOf(variable: ReportedVariable, history: IndicatorHistory): PeriodSeries | 'gap' | null {
  const { byPeriod, mayBeNegative } = variable;
  if (!byPeriod) return null;
  const all = figuresInOrder(variable, figuresOf(history));
  const given = all.indexOf(null);
  const thisYear = known(given < 0 ? all : all.slice(0, given));
  if (known(all).length > thisYear.length) return 'gap';
  const earlierYears: Fraction[][] = [];
  for (let year = history.fiscalYear - 1; ; year -= 1) {
    const found = history.earlierYears.find((one) => one.fiscalYear === year);
    const figures = found ? known(figuresInOrder(variable, found.variables)) : [];
    if (figures.length < periodsInYear(byPeriod)) break;
    earlierYears.unshift(figures);
  }
  return { byPeriod, mayBeNegative, thisYear, earlierYears };
}

/** The results of consecutive years up to the last one: on record, else the baseline that the agreement states. */
export function yearlyResults(
  { baselines }: Pick<Indicator, 'baselines'>,
  { fiscalYear, earlierYears }: IndicatorHistory,
): readonly { readonly fiscalYear: number; readonly value: string }[] {
  const found: { fiscalYear: number; value: string }[] = [];
  for (let year = fiscalYear - 1; ; year -= 1) {
    const recorded = earlierYears.find((one) => one.fiscalYear === year)?.value;
    const value = recorded ?? baselines.find((one) => one.fiscalYear === year)?.value ?? null;
    if (value === null || figureOf(value) === null) return found;
    found.unshift({ fiscalYear: year, value });
  }
}

/** Decimal text as a figure; null if there is none. */
export function figureOf(text: string | undefined): Fraction | null {
  const parsed = text === undefined ? null : parseDecimal(text);
  return parsed?.ok ? parsed.value : null;
}

function figuresInOrder(variable: ReportedVariable, variables: Readonly<Record<string, string>>) {
  const periods = variable.byPeriod ? periodsOf(variable.byPeriod, '12m') : [];
  return periods.map((period) => figureOf(rowIn(variables, periodVariable(variable.name, period))));
}

function known(figures: readonly (Fraction | null)[]): Fraction[] {
  return figures.filter((one) => one !== null);
}
