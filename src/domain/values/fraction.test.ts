import fc from 'fast-check';
import Oracle from 'fraction.js';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fromInteger,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  negate,
  reduce,
  subtract,
  sumOf,
  ZERO,
} from './fraction.ts';

const parts = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }));
const oracle = ([n, d]: [bigint, bigint]) => new Oracle(n, d);
const same = (ours: Fraction, theirs: Oracle) => ours.n * theirs.d === theirs.s * theirs.n * ours.d && ours.d > 0n;

describe('exact fractions', () => {
  it('adds, subtracts, multiplies, divides and compares as an independent library does', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [x, y] = [fraction(...a), fraction(...b)];
        const [p, q] = [oracle(a), oracle(b)];
        expect(same(add(x, y), p.add(q))).toBe(true);
        expect(same(subtract(x, y), p.sub(q))).toBe(true);
        expect(same(multiply(x, y), p.mul(q))).toBe(true);
        if (!isZero(y)) expect(same(divide(x, y), p.div(q))).toBe(true);
        expect(compare(x, y)).toBe(Math.sign(p.compare(q)));
      }),
    );
  });

  it('stays exact and within bounds however many denominators meet', () => {
    const thirds = Array.from({ length: 3000 }, (_, index) => fraction(1n, BigInt((index % 97) + 1)));
    const total = sumOf(thirds);
    const expected = thirds.reduce<Oracle>((sum, part) => sum.add(new Oracle(part.n, part.d)), new Oracle(0));
    expect(same(total, expected)).toBe(true);
    expect(total.d.toString(2).length).toBeLessThan(1200);
  });

  it('keeps the sign above the line and refuses a zero below it', () => {
    expect(fraction(1n, -2n)).toEqual({ n: -1n, d: 2n });
    expect(reduce(fraction(-50n, 100n))).toEqual({ n: -1n, d: 2n });
    expect(() => fraction(1n, 0n)).toThrow(new RangeError('a fraction needs a denominator other than zero'));
    expect(() => divide(HUNDRED, ZERO)).toThrow(RangeError);
  });

  it('adds on the larger denominator where the smaller divides it, so that decimals stay short', () => {
    const [half, tenth] = [fraction(5n, 10n), fraction(25n, 1000n)];
    expect(add(half, tenth)).toEqual({ n: 525n, d: 1000n });
    expect(add(tenth, half)).toEqual({ n: 525n, d: 1000n });
    expect(add(half, half)).toEqual({ n: 10n, d: 10n });
    expect(subtract(half, half)).toEqual({ n: 0n, d: 10n });
    expect(add(fraction(1n, 3n), fraction(1n, 2n))).toEqual({ n: 5n, d: 6n });
  });

  it('keeps its numbers as they were written until their denominators grow beyond twelve thousand bits', () => {
    const wide = 1n << 12287n;
    expect(fraction(2n, 4n)).toEqual({ n: 2n, d: 4n });
    expect(multiply(fraction(2n, wide), fraction(1n, 2n))).toEqual({ n: 2n, d: 1n << 12288n });
    expect(multiply(fraction(2n, wide), fraction(1n, 4n))).toEqual({ n: 1n, d: 1n << 12288n });
  });

  it('knows one, a hundred, whole numbers, signs and lowest terms', () => {
    expect([fromInteger(1n), fraction(1n)]).toEqual([
      { n: 1n, d: 1n },
      { n: 1n, d: 1n },
    ]);
    expect(fromInteger(100)).toEqual(HUNDRED);
    expect(compare(sumOf([]), ZERO)).toBe(0);
    expect([-1n, 0n, 1n].map((n) => isNegative(fraction(n, 2n)))).toEqual([true, false, false]);
    expect([-1n, 0n, 1n].map((n) => isZero(fraction(n, 2n)))).toEqual([false, true, false]);
    expect(negate(fraction(1n, 2n))).toEqual({ n: -1n, d: 2n });
    expect([reduce(fraction(0n, 8n)), reduce(fraction(7n, 3n))]).toEqual([ZERO, { n: 7n, d: 3n }]);
  });
});
