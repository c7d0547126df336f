import type { Fraction } from '../values/fraction.ts';
import { compare } from '../values/fraction.ts';

/**
 * How often, of all ways in which `cases` fall on two equally likely sides, at least `many` fall on one given side: the tail
 * of the binomial distribution with one half, exact.
 */
export function tailOfHalves(cases: number, many: number): Fraction {
  let ways = 0n;
  for (let count = many; count <= cases; count += 1) ways += choose(BigInt(cases), BigInt(count));
  return { n: ways, d: 1n << BigInt(cases) };
}

/** In how many ways `count` of `cases` are chosen. */
export function choose(cases: bigint, count: bigint): bigint {
  let ways = 1n;
  for (let step = 1n; step <= count; step += 1n) ways = (ways * (cases - count + step)) / step;
  return ways;
}

/** True if something as one-sided comes by chance in at most one of `rarity`. */
export function isRare(tail: Fraction, rarity: number): boolean {
  return compare(tail, { n: 1n, d: BigInt(rarity) }) <= 0;
}

/** `1 ใน n` by chance: the whole number next to it, at least 1. */
export function oneIn({ n, d }: Fraction): string {
  return n === 0n ? '∞' : String((2n * d + n) / (2n * n) || 1n);
}
