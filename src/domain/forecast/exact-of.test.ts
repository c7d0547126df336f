import { describe, expect, it } from 'vitest';
import { toDecimalText } from '../values/decimal.ts';
import { exactOf, floatingOf } from './exact-of.ts';

const textOf = (value: number) => {
  const exact = exactOf(value);
  return exact === null ? null : toDecimalText(exact);
};

describe('a projected figure as an exact decimal', () => {
  it('has four places', () => {
    expect([12.34567, -0.00004, 7, -2.5].map(textOf)).toEqual(['12.3457', '0', '7', '-2.5']);
  });

  it('is none where it is no number, or too large for its decimals to hold', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(exactOf)).toEqual([null, null, null]);
    expect([1e11, -1e11, 2e11].map(exactOf)).toEqual([null, null, null]);
    expect([99_999_999_999.5, -99_999_999_999.5].map(textOf)).toEqual(['99999999999.5', '-99999999999.5']);
  });

  it('is a floating number again to project from', () => {
    expect(floatingOf({ n: -5n, d: 4n })).toBe(-1.25);
  });
});
