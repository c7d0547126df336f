import { describe, expect, it } from 'vitest';
import { isRounded, shortFigure, shortScore } from './short-figure.ts';

describe('figures as people read them', () => {
  it('shortens for drawing without a mark', () => {
    expect(shortFigure('81.444475920679')).toBe('81.44');
  });

  it.each([
    ['90.0000', '90.00'],
    ['99.9964', '99.9964'],
    ['99.99996', '100.0000'],
    ['0.0015', '0.0015'],
    ['-0.0044', '-0.0044'],
    ['5540.08', '5540.08'],
    ['–', '–'],
  ])('%s is %s: two decimals, more where they would feign a whole number', (stored, said) => {
    expect(shortFigure(stored)).toBe(said);
  });

  it('leaves a score at two decimals, as grades are decided on', () => {
    expect(['89.9964', '100', '72.1352', '4.5'].map(shortScore)).toEqual(['90.00', '100', '72.14', '4.5']);
  });

  it('is rounded only where another number is said', () => {
    expect(['6.2000', '6.2001', 'x'].map(isRounded)).toEqual([false, true, false]);
  });
});
