import type { Indicator, ReportedVariable } from '../agreement/indicator.ts';
import { combinePeriods, periodsOf } from '../reporting/period-values.ts';
import { scoringInputOf } from '../reporting/scoring-input.ts';
import { compileIndicator, measureIndicator, type Scorer } from '../scoring/score-indicator.ts';
import { toDecimalText } from '../values/decimal.ts';
import { compare, type Fraction } from '../values/fraction.ts';
import { forecastSettings } from './forecast-settings.data.ts';
import { figureOf, figuresOf, type IndicatorHistory, seriesOf } from './indicator-history.ts';
import { type PeriodSeries, projectVariable, type YearEnd } from './project-variable.ts';
import type { Projection, ScoredFigure, SeriesPoint, UnknownReason } from './projection.ts';
import { betterOf, scoreOfResult, worseOf } from './score-of-result.ts';

interface VariableAtYearEnd {
  readonly variable: ReportedVariable;
  readonly series: PeriodSeries;
  readonly end: YearEnd;
}

/**
 * The year-end of an indicator whose every figure is reported by month or quarter: each figure is projected, and the
 * result is computed from them by the formula (a ratio is the ratio of the sums, never a mean of ratios). The interval
 * takes the ends of all figures together in every combination, so it is rather too wide than too narrow.
 */
export function projectByPeriods(indicator: Indicator, history: IndicatorHistory): Projection {
  const scorer = compileIndicator(indicator);
  if (!scorer.ok) return unknown('no-series');
  const read = indicator.variables.map((variable) => atYearEnd(variable, history));
  const why = read.find((one) => typeof one === 'string');
  const found = read.filter((one) => typeof one !== 'string');
  const points = why === undefined || why === 'too-few' ? pointsOf(indicator, scorer.value, history) : [];
  if (why !== undefined) return { ...unknown(why), points };
  const open = found.filter(({ end }) => compare(end.low, end.high) < 0);
  if (open.length > forecastSettings.mostUncertain) return { ...unknown('too-many-unknown'), points };
  const centre = scored(indicator, scorer.value, found, (one) => one.end.value);
  const corners = Array.from({ length: 2 ** open.length }, (_, corner) =>
    scored(indicator, scorer.value, found, (one) => {
      const place = open.indexOf(one);
      return place >= 0 && Math.floor(corner / 2 ** place) % 2 === 1 ? one.end.high : one.end.low;
    }),
  ).filter((one) => one !== null);
  if (centre === null || corners.length === 0) return { ...unknown('not-applicable'), points };
  return {
    basis: 'periods',
    ...centre,
    worst: corners.reduce(worseOf, centre),
    best: corners.reduce(betterOf, centre),
    figures: Math.min(...found.map(({ series }) => series.thisYear.length + series.earlierYears.flat().length)),
    points,
  };
}

function unknown(why: UnknownReason) {
  return { basis: null, why, points: [] } as const;
}

function atYearEnd(variable: ReportedVariable, history: IndicatorHistory): VariableAtYearEnd | UnknownReason {
  const series = seriesOf(variable, history);
  if (series === null) return 'no-series';
  if (series === 'gap') return 'gap';
  const end = projectVariable(series);
  return end === null ? 'too-few' : { variable, series, end };
}

function scored(
  indicator: Indicator,
  scorer: Scorer,
  found: readonly VariableAtYearEnd[],
  figure: (one: VariableAtYearEnd) => Fraction,
): ScoredFigure | null {
  return measured(
    indicator,
    scorer,
    Object.fromEntries(found.map((one) => [one.variable.name, toDecimalText(figure(one))])),
  );
}

/** The figures as the engine measures them; a single result stays within what the indicator can be. */
function measured(
  indicator: Indicator,
  scorer: Scorer,
  variables: Readonly<Record<string, string>>,
): ScoredFigure | null {
  const measure = measureIndicator(scorer, scoringInputOf({ ...indicator, variables: [] }, variables, 'reported'));
  if (!measure.ok || measure.value.score === null) return null;
  const { result, score } = measure.value;
  if (indicator.rule.kind === 'composite' || result === null) return { result: null, score };
  return scoreOfResult(indicator, result);
}

/** The result of the year so far after each period that all figures have. */
function pointsOf(indicator: Indicator, scorer: Scorer, history: IndicatorHistory): readonly SeriesPoint[] {
  const [first] = indicator.variables;
  const given = figuresOf(history);
  const periods = first?.byPeriod ? periodsOf(first.byPeriod, '12m') : [];
  return periods.flatMap(({ label }, index) => {
    const sofar = indicator.variables.map((variable) => [variable.name, soFar(variable, given, index + 1)] as const);
    if (sofar.some(([, figure]) => figure === null)) return [];
    const variables = Object.fromEntries(sofar.map(([name, figure]) => [name, figure ?? '']));
    const figure = measured(indicator, scorer, variables);
    return figure === null ? [] : [{ label, value: figure.result ?? figure.score }];
  });
}

function soFar(variable: ReportedVariable, given: Readonly<Record<string, string>>, count: number): string | null {
  const { byPeriod, name } = variable;
  if (!byPeriod) return null;
  const periods = periodsOf(byPeriod, '12m').slice(0, count);
  const figures = periods.map(({ code }) => figureOf(given[`${name}.${code}`]));
  if (figures.some((one) => one === null)) return null;
  const { total } = combinePeriods(byPeriod.combine, figures);
  return total === null ? null : toDecimalText(total);
}
