import { isBelow } from '../framework/walk-tree.ts';
import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { divide, isZero, multiply, sumOf } from '../values/fraction.ts';
import type { PartyOutcome } from './summary-content.ts';

/** Decimals of a score that is compared, as those of a total. */
const SCORE_DECIMALS = 4;

const isIn = (component: string, code: string) => component === code || isBelow(component, code);

/**
 * The score of one component on the scale of the year: the mean of its scores by their weights, so that it is the same figure
 * for parties whose weights differ. What the weight of a cancelled indicator adds to the others is the same share of each and
 * changes no mean. Four decimals, rounded half up once; null where the component has none.
 */
export function componentScore({ ledger }: Pick<PartyOutcome, 'ledger'>, code: string): string | null {
  const counted = ledger.indicators.flatMap(({ component, score, weighted, weight }) =>
    score === null || weighted === null || !isIn(component, code)
      ? []
      : [{ score: fractionOf(score), weight: fractionOf(weight) }],
  );
  const weights = sumOf(counted.map((one) => one.weight));
  const sum = sumOf(counted.map((one) => multiply(one.score, one.weight)));
  return isZero(weights) ? null : formatHalfUp(divide(sum, weights), SCORE_DECIMALS);
}
