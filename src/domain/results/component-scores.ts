import { isBelow } from '../framework/walk-tree.ts';
import { isFrozenInputs } from '../scoring/frozen-inputs.ts';
import { scoreParty } from '../scoring/score-party.ts';
import { formatHalfUp } from '../values/decimal.ts';
import { divide, type Fraction, HUNDRED, isZero, multiply, sumOf } from '../values/fraction.ts';
import type { PartyOutcome } from './summary-content.ts';

/** Decimals of a score that is compared, as those of a total. */
const SCORE_DECIMALS = 4;

/**
 * The score of each component on the scale of the year: its weighted points over the weight that was counted, so that it is
 * the same figure for parties whose weights differ. Computed from the frozen inputs in exact fractions, four decimals rounded
 * half up once; null where a component has no score.
 */
export function componentScores(
  { inputs }: Pick<PartyOutcome, 'inputs'>,
  codes: readonly string[],
): readonly (string | null)[] {
  const scored = isFrozenInputs(inputs) ? scoreParty(inputs.indicators, inputs.settings) : null;
  if (!scored?.ok) return codes.map(() => null);
  const counted = scored.value.indicators.flatMap(({ component, weighted, effectiveWeight }) =>
    weighted === null ? [] : [{ component, points: weighted, weight: effectiveWeight }],
  );
  return codes.map((code) => {
    const own = counted.filter(({ component }) => component === code || isBelow(component, code));
    return meanOf(sumOf(own.map(({ points }) => points)), sumOf(own.map(({ weight }) => weight)));
  });
}

const meanOf = (points: Fraction, weight: Fraction) =>
  isZero(weight) ? null : formatHalfUp(divide(multiply(points, HUNDRED), weight), SCORE_DECIMALS);
