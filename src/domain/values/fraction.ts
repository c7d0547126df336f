/**
 * An exact rational number: `n / d`, `d` always positive, not necessarily in lowest terms. Deliberately not reduced: a
 * greatest common divisor costs more than the arithmetic it saves, until numbers get long.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * Denominators with more bits than this are worth reducing. No formula that is accepted gets there, and ordinary scores
 * stay far below: to reduce numbers of thousands of digits at every step takes seconds.
 */
const REDUCE_BEYOND = 1n << 12288n;

export const ZERO: Fraction = { n: 0n, d: 1n };
export const HUNDRED: Fraction = { n: 100n, d: 1n };

/** Makes `n / d`. Throws RangeError when `d` is zero: ask `isZero` before dividing. */
export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  return settle(d < 0n ? -n : n, d < 0n ? -d : d);
}

export function fromInteger(value: number | bigint): Fraction {
  return { n: BigInt(value), d: 1n };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d > b.d) return addToLarger(a, b);
  return addToLarger(b, a);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n - b.n, d: a.d };
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return settle(a.n * b.n, a.d === 1n ? b.d : b.d === 1n ? a.d : a.d * b.d);
}

/** Throws RangeError when `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return fraction(a.n, b.n);
  return fraction(a.n * b.d, a.d * b.n);
}

export function negate(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

/** -1, 0 or 1. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function isZero(a: Fraction): boolean {
  return a.n === 0n;
}

export function isNegative(a: Fraction): boolean {
  return a.n < 0n;
}

export function sumOf(values: readonly Fraction[]): Fraction {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** The same number in lowest terms. */
export function reduce(a: Fraction): Fraction {
  let x = a.n < 0n ? -a.n : a.n;
  let y = a.d;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 1n ? a : { n: a.n / x, d: a.d / x };
}

/** The denominators of decimals are powers of ten, so one usually divides the other and need not be multiplied. */
function addToLarger(large: Fraction, small: Fraction): Fraction {
  if (large.d % small.d === 0n) return { n: large.n + small.n * (large.d / small.d), d: large.d };
  return settle(large.n * small.d + small.n * large.d, large.d * small.d);
}

function settle(n: bigint, d: bigint): Fraction {
  return d > REDUCE_BEYOND ? reduce({ n, d }) : { n, d };
}
