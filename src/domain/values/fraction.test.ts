import fc from 'fast-check';
import Oracle from 'fraction.js';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isZero,
  multiply,
  reduce,
  subtract,
  sumOf,
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
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });
});
