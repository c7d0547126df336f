import { describe, expect, it } from 'vitest';
import { refusal } from '../values/result.ts';
import { joinPath, under } from './refusal-codes.ts';

describe('the place of a refusal', () => {
  it('is the path of the whole before the path of the part', () => {
    expect(joinPath('rule', 'points.1')).toBe('rule.points.1');
    expect([joinPath('', 'points'), joinPath('rule', ''), joinPath('rule', undefined)]).toEqual([
      'points',
      'rule',
      'rule',
    ]);
    const refusals = [refusal('weight-total-zero', undefined, '0'), refusal('weight-total-zero')];
    expect(under('sum', refusals).map(({ field }) => field)).toEqual(['sum.0', 'sum']);
    expect(under('', refusals)).toBe(refusals);
  });
});
