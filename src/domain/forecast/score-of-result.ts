import type { Indicator } from '../agreement/indicator.ts';
import { compileFormula } from '../scoring/formula/compile-formula.ts';
import { partOfShare } from '../scoring/formula/divisions.ts';
import { compileIndicator, measureIndicator } from '../scoring/score-indicator.ts';
import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { compare, type Fraction, HUNDRED, ZERO } from '../values/fraction.ts';
import { forecastSettings } from './forecast-settings.data.ts';
import type { ScoredFigure } from './projection.ts';

/** The bounds of what an indicator measures; null: open. */
interface Bounds {
  readonly from: Fraction | null;
  readonly to: Fraction | null;
}

/** A share of a whole lies between 0 and 100; what is never negative does not fall below 0. */
function boundsOf({ formula, variables, unit, rule }: Indicator): Bounds {
  const positive = variables.every((one) => !one.mayBeNegative);
  if (formula === null) {
    const percent = /ร้อยละ|เปอร์เซ็นต์|%/.test(unit) && positive && rule.kind !== 'composite';
    return { from: positive ? ZERO : null, to: percent ? HUNDRED : null };
  }
  const compiled = compileFormula(formula);
  const share = compiled.ok && partOfShare(compiled.value) !== null && positive;
  return share ? { from: ZERO, to: /ร้อยละ|เปอร์เซ็นต์|%/.test(unit) ? HUNDRED : null } : { from: null, to: null };
}

/** A projected result within its bounds, as an exact decimal, with the score that the indicator's rule gives it. */
export function scoreOfResult(indicator: Indicator, projected: Fraction): ScoredFigure | null {
  const bounded = within(projected, boundsOf(indicator));
  const text = formatHalfUp(bounded, forecastSettings.decimals);
  const scorer = compileIndicator({ ...indicator, formula: null });
  if (!scorer.ok) return null;
  const measure = measureIndicator(scorer.value, { state: 'reported', result: text });
  if (!measure.ok || measure.value.score === null) return null;
  return { result: fractionOf(text), score: measure.value.score };
}

function within(value: Fraction, { from, to }: Bounds): Fraction {
  if (from !== null && compare(value, from) < 0) return from;
  return to !== null && compare(value, to) > 0 ? to : value;
}

/** The one with the lower score; of equal scores the first. */
export function worseOf(one: ScoredFigure, other: ScoredFigure): ScoredFigure {
  return compare(other.score, one.score) < 0 ? other : one;
}

/** The one with the higher score; of equal scores the first. */
export function betterOf(one: ScoredFigure, other: ScoredFigure): ScoredFigure {
  return compare(other.score, one.score) > 0 ? other : one;
}
