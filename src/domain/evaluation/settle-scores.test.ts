import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf } from '../values/decimal.ts';
import { compare, subtract } from '../values/fraction.ts';
import { type GivenScore, settleScore, toleranceOn } from './settle-scores.ts';

const given = (score: string, agrees = false, note = ''): GivenScore => ({ memberId: score, agrees, score, note });
const scoreText = fc.integer({ min: 0, max: 1_000_000 }).map((n) => (n / 10_000).toFixed(4));

describe('scores of a panel that become one', () => {
  it('count the self score exactly where everybody accepted it', () => {
    const settled = settleScore('A', [given('2.0003', true), given('2.0003', true)], '0.25');
    expect(settled).toMatchObject({ method: 'agreed', agrees: true, score: '2.0003', note: '' });
  });

  it('become their mean within the tolerance, with the arithmetic and the reasons in words', () => {
    const settled = settleScore('A', [given('50.0000', true), given('53.5000', false, 'หลักฐานไม่ครบ')], '5');
    expect(settled).toMatchObject({
      ...{ method: 'mean', agrees: false, score: '51.7500' },
      note: 'ค่าเฉลี่ยของผู้ประเมิน 2 คน (50.0000 + 53.5000) ÷ 2 = 51.7500 · หลักฐานไม่ครบ',
    });
    expect(settleScore('A', [given('1'), given('1'), given('2')], '1')?.score).toBe('1.3333');
  });

  it('are left to the panel beyond it, to the last digit', () => {
    expect(settleScore('A', [given('50'), given('55.0000')], '5')).not.toBeNull();
    expect(settleScore('A', [given('50'), given('55.0001')], '5')).toBeNull();
    expect(settleScore('A', [], '5')).toBeNull();
  });

  it('have a tolerance that is a share of the top of the scale', () => {
    expect([toleranceOn('100'), toleranceOn('5')]).toEqual(['5', '0.25']);
  });

  it('never settle outside what was given, and never beyond the tolerance, for any scores', () => {
    fc.assert(
      fc.property(fc.array(scoreText, { minLength: 2, maxLength: 5 }), scoreText, (texts, tolerance) => {
        const all = texts.map((one) => given(one));
        const settled = settleScore('A', all, tolerance);
        const sorted = texts.map(fractionOf).sort(compare);
        const [low, high] = [sorted[0], sorted.at(-1)];
        if (low === undefined || high === undefined) return false;
        const isWide = compare(subtract(high, low), fractionOf(tolerance)) > 0;
        if (settled === null) return isWide;
        const score = fractionOf(settled.score);
        return !isWide && compare(score, low) >= 0 && compare(subtract(score, high), fractionOf('0')) <= 0;
      }),
    );
  });
});
