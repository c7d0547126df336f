import type { Rung } from '../scoring/rules/compile-ladder.ts';
import { elementAt } from '../values/element-at.ts';
import { add, compare, divide, type Fraction, multiply, subtract } from '../values/fraction.ts';

/**
 * The least demanding value that a ladder gives at least this score for: exact, the inverse of the straight lines between
 * its points. Null where the ladder ends below the score. What the first point gives already costs no less than it.
 */
export function valueForScore(rungs: readonly Rung[], score: Fraction): Fraction | null {
  const upper = rungs.findIndex((one) => compare(one.score, score) >= 0);
  if (upper < 0) return null;
  const above = elementAt(rungs, upper);
  if (upper === 0) return above.value;
  const below = elementAt(rungs, upper - 1);
  const share = divide(subtract(score, below.score), subtract(above.score, below.score));
  return add(below.value, multiply(share, subtract(above.value, below.value)));
}
