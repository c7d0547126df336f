import { powerOfTen } from '../values/decimal.ts';
import { add, divide, type Fraction, fraction, isZero, multiply, subtract, sumOf } from '../values/fraction.ts';

/**
 * Amounts in proportion to their weights that sum to exactly `total`, each in at most so many decimals: every amount is cut
 * off, and the units that are left go to the largest remainders, the earlier first where two are equal. The total must itself
 * have no more decimals. Null if nothing has a weight.
 */
export function spreadExactly(
  weights: readonly Fraction[],
  total: Fraction,
  decimals: number,
): readonly Fraction[] | null {
  const sum = sumOf(weights);
  if (isZero(sum)) return null;
  const unit = fraction(1n, powerOfTen(decimals));
  const exact = weights.map((weight) => divide(multiply(total, weight), sum));
  const cut = exact.map((one) => multiply(fraction(floorOf(divide(one, unit))), unit));
  let left = floorOf(divide(subtract(total, sumOf(cut)), unit));
  const byRemainder = exact
    .map((one, at) => ({ at, remainder: subtract(one, cut[at] ?? one) }))
    .toSorted((a, b) => order(b.remainder, a.remainder) || a.at - b.at);
  const amounts = [...cut];
  for (const { at } of byRemainder) {
    if (left <= 0n) break;
    amounts[at] = add(amounts[at] ?? unit, unit);
    left -= 1n;
  }
  return amounts;
}

/** Of a value that is not negative. */
function floorOf({ n, d }: Fraction): bigint {
  return n / d;
}

function order(a: Fraction, b: Fraction): number {
  const difference = subtract(a, b).n;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
