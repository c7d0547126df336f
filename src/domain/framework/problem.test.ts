import { describe, expect, it } from 'vitest';
import { fractionOf } from '../values/decimal.ts';
import { showValue } from './problem.ts';

describe('a value as it is shown', () => {
  it('is its text, cut after 80 letters, or that there is none', () => {
    expect([showValue(undefined), showValue(null), showValue('ก'), showValue({ a: 1 }), showValue(7)]).toEqual([
      '(ไม่มี)',
      'null',
      'ก',
      '{"a":1}',
      '7',
    ]);
    expect([showValue('ก'.repeat(80)), showValue('ก'.repeat(81))]).toEqual(['ก'.repeat(80), `${'ก'.repeat(80)}…`]);
  });

  it('is a decimal once the shape was checked: anything else is a mistake of the program', () => {
    expect(() => fractionOf('มาก')).toThrow('not a decimal: มาก');
  });
});
