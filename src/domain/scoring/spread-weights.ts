import type { Fraction } from '../values/fraction.ts';
import { add, divide, isZero, multiply, sumOf, ZERO } from '../values/fraction.ts';

/** Has a weight, passes its weight to the others in proportion, or is left out of the round. */
export type WeightRole = 'holds' | 'hands-on' | 'left-out';

export interface Weighing {
  readonly weight: Fraction;
  readonly role: WeightRole;
}

/**
 * The effective weight of each row: a row that passes its weight on gets none, and its weight goes to the other rows in
 * proportion to theirs. If no row has any weight, every weight is zero.
 */
export function spreadWeights(rows: readonly Weighing[]): Fraction[] {
  const held = sumOf(rows.filter((row) => row.role === 'holds').map((row) => row.weight));
  const handedOn = sumOf(rows.filter((row) => row.role === 'hands-on').map((row) => row.weight));
  if (isZero(handedOn)) return rows.map((row) => (row.role === 'holds' ? row.weight : ZERO));
  if (isZero(held)) return rows.map(() => ZERO);
  const factor = divide(add(held, handedOn), held);
  return rows.map((row) => (row.role === 'holds' ? multiply(row.weight, factor) : ZERO));
}
