import { describe, expect, it } from 'vitest';
import type { Points } from '../scoring/rule.ts';
import { compileLadder } from '../scoring/rules/compile-ladder.ts';
import { fractionOf, toDecimalText } from '../values/decimal.ts';
import { valueForScore } from './value-for-score.ts';

const rising: Points = [
  ['10', '50'],
  ['20', '75'],
  ['40', '100'],
];
const falling: Points = [
  ['30', '50'],
  ['20', '75'],
  ['10', '100'],
];

function valueAt(points: Points, score: string): string | null {
  const ladder = compileLadder(points, 'zero');
  if (!ladder.ok) throw new Error('ladder');
  const value = valueForScore(ladder.value.rungs, fractionOf(score));
  return value === null ? null : toDecimalText(value);
}

describe('the value that a ladder gives a score for', () => {
  it('lies on the straight line between two points', () => {
    expect(valueAt(rising, '60')).toBe('14');
    expect(valueAt(rising, '90')).toBe('32');
    expect(valueAt(falling, '60')).toBe('26');
  });

  it('is the point itself where the score is that of a point', () => {
    expect([valueAt(rising, '50'), valueAt(rising, '75'), valueAt(rising, '100')]).toEqual(['10', '20', '40']);
  });

  it('is the first point for all that the first point gives already', () => {
    expect([valueAt(rising, '30'), valueAt(falling, '0')]).toEqual(['10', '30']);
  });

  it('is none beyond the last point', () => {
    expect(valueAt(rising, '100.0001')).toBeNull();
  });
});
