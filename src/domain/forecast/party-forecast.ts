import type { Agreement, Indicator } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { topScoreOf } from '../framework/top-score.ts';
import { scoringInputOf } from '../reporting/scoring-input.ts';
import { partyScoringSettingsOf } from '../scoring/party-scoring-settings.ts';
import { type PartyIndicator, scoreParty } from '../scoring/score-party.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import { compare, divide, type Fraction, HUNDRED, multiply, subtract, ZERO } from '../values/fraction.ts';
import { figuresOf, type IndicatorHistory } from './indicator-history.ts';
import { projectIndicator } from './project-indicator.ts';
import type { Projected, Projection, ScoredFigure } from './projection.ts';

/** Points of the scale that an indicator may cost, weighted, as decimal text with four places. */
interface PointsAtRisk {
  /** If the year ends as projected. */
  readonly expected: string;
  /** At the worse end of the interval. */
  readonly worst: string;
}

export interface ForecastRow {
  readonly indicator: Indicator;
  readonly projection: Projection;
  /** Null where nothing can be said. */
  readonly atRisk: PointsAtRisk | null;
}

/** A total that projections imply. It is one only of the weight that it counts. */
export interface ImpliedTotal {
  readonly total: string;
  /** Null unless all the weight is counted. */
  readonly grade: string | null;
  readonly counted: string;
  readonly of: string;
}

/** The year's result is not in yet, and is expected to have less than full marks: there is something left to do. */
export function mayStillLose({ projection, atRisk }: Pick<ForecastRow, 'projection' | 'atRisk'>): boolean {
  return projection.basis !== null && projection.basis !== 'reported' && Number(atRisk?.expected ?? 0) > 0;
}

export interface PartyForecast {
  /** Most points at risk first; then what nothing can be said of, then what costs nothing, in the agreement's order. */
  readonly rows: readonly ForecastRow[];
  /** Null while nothing can be said of any indicator. */
  readonly expected: ImpliedTotal | null;
  readonly worst: ImpliedTotal | null;
  readonly best: ImpliedTotal | null;
}

/** What the year's end of one party may be, from what is known of each of its indicators. */
export function forecastParty(
  framework: Framework,
  { indicators }: Pick<Agreement, 'indicators'>,
  historyOf: (indicator: Indicator) => IndicatorHistory,
): PartyForecast {
  const found = indicators
    .filter((one) => one.inForce === 'in-force')
    .map((indicator) => ({ indicator, history: historyOf(indicator) }))
    .map(({ indicator, history }) => ({ indicator, history, projection: projectIndicator(indicator, history) }));
  const total = (end: (one: Projected) => ScoredFigure) => impliedTotal(framework, found, end);
  return {
    rows: found
      .map(({ indicator, projection }) => ({
        indicator,
        projection,
        atRisk: atRiskOf(framework, indicator, projection),
      }))
      .sort(byRisk),
    expected: total((one) => one),
    worst: total((one) => one.worst),
    best: total((one) => one.best),
  };
}

function atRiskOf(framework: Framework, { weight }: Indicator, projection: Projection): PointsAtRisk | null {
  if (projection.basis === null) return null;
  const top = fractionOf(topScoreOf(framework));
  const lost = ({ score }: ScoredFigure): Fraction => {
    const points = divide(multiply(subtract(top, score), fractionOf(weight)), HUNDRED);
    return compare(points, ZERO) < 0 ? ZERO : points;
  };
  return { expected: formatHalfUp(lost(projection), 4), worst: formatHalfUp(lost(projection.worst), 4) };
}

/** The order of a watch list; what nothing can be said of comes before what is safe. */
export function byRisk(a: ForecastRow, b: ForecastRow): number {
  const risk = (one: ForecastRow) => (one.atRisk === null ? 0 : Number(one.atRisk.expected));
  const worst = (one: ForecastRow) => (one.atRisk === null ? 0.00001 : Number(one.atRisk.worst));
  return risk(b) - risk(a) || worst(b) - worst(a) || a.indicator.position - b.indicator.position;
}

interface Found {
  readonly indicator: Indicator;
  readonly history: IndicatorHistory;
  readonly projection: Projection;
}

function impliedTotal(
  framework: Framework,
  found: readonly Found[],
  end: (one: Projected) => ScoredFigure,
): ImpliedTotal | null {
  const last = framework.rounds.at(-1);
  const settings = last && partyScoringSettingsOf(framework, last.code, false);
  const scored =
    settings &&
    scoreParty(
      found.map((one) => inputOf(one, end)),
      settings,
    );
  if (!scored?.ok || scored.value.total === null) return null;
  const { total, graded, countedWeight, weight } = scored.value;
  return {
    total,
    grade: compare(countedWeight, weight) === 0 ? (graded?.band.code ?? null) : null,
    counted: toDecimalText(countedWeight),
    of: toDecimalText(weight),
  };
}

function inputOf({ indicator, history, projection }: Found, end: (one: Projected) => ScoredFigure): PartyIndicator {
  const { code, componentCode: component, weight, rule } = indicator;
  const place = { code, component, weight, rule };
  if (projection.basis === null) return { ...place, input: { state: 'missing' } };
  if (projection.basis === 'reported')
    return { ...place, formula: indicator.formula, input: scoringInputOf(indicator, figuresOf(history), 'reported') };
  const { result, score } = end(projection);
  if (result !== null) return { ...place, input: { state: 'reported', result: toDecimalText(result) } };
  return { ...place, input: { state: 'reported' }, givenScore: formatHalfUp(score, 4) };
}
