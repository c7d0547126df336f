import { describe, expect, it } from 'vitest';
import { fractionOf } from '../values/decimal.ts';
import { HUNDRED } from '../values/fraction.ts';
import { outlookOf } from './outlook.ts';
import type { Projected } from './projection.ts';

function between(worst: string, expected: string, best: string, basis: Projected['basis'] = 'periods'): Projected {
  const figure = (score: string) => ({ result: null, score: fractionOf(score) });
  return { basis, ...figure(expected), worst: figure(worst), best: figure(best), figures: 6, points: [] };
}
const outlook = (...figures: Parameters<typeof between>) => outlookOf(between(...figures), HUNDRED);

describe('what a projection says about the full mark', () => {
  it('is sure where even the worse end reaches it', () => {
    expect(outlook('100', '100', '100')).toBe('sure');
  });

  it('is likely where what is expected reaches it, and the worse end does not', () => {
    expect(outlook('99.9999', '100', '100')).toBe('likely');
  });

  it('is open where the better end alone reaches it', () => {
    expect(outlook('70', '99.9999', '100')).toBe('open');
  });

  it('is short where not even the better end does', () => {
    expect(outlook('70', '80', '99.9999')).toBe('short');
  });

  it('says nothing where the interval covers more than half of the scale', () => {
    expect(outlook('49.9999', '80', '100')).toBe('unsure');
    expect(outlook('50', '80', '100')).toBe('open');
    expect(outlook('0', '20', '50')).toBe('short');
  });

  it('is no projection of what is reported, whatever it reached', () => {
    expect(outlook('100', '100', '100', 'reported')).toBe('reported');
    expect(outlook('0', '0', '0', 'reported')).toBe('reported');
    expect(outlook('70', '100', '100', 'years')).toBe('likely');
  });

  it('is unknown where nothing can be said', () => {
    expect(outlookOf({ basis: null, why: 'gap', points: [] }, HUNDRED)).toBe('unknown');
  });

  it('is measured by the scale of its year', () => {
    const five = fractionOf('5');
    expect(outlookOf(between('3', '5', '5'), five)).toBe('likely');
    expect(outlookOf(between('2.4', '5', '5'), five)).toBe('unsure');
  });
});
