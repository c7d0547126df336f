import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import type { Indicator } from '../agreement/indicator.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import { betterOf, scoreOfResult, worseOf } from './score-of-result.ts';

/** Scores that differ wherever the results differ: one point for each. */
const plain: Indicator = {
  ...growth,
  formula: null,
  unit: 'คน',
  variables: [{ name: 'result', label: 'ผล', unit: 'คน', mayBeNegative: false }],
  rule: {
    kind: 'ladder',
    points: [
      ['-200', '0'],
      ['0', '50'],
      ['200', '100'],
    ],
  },
};
const percent: Indicator = { ...plain, unit: 'ร้อยละ' };
const signed = { name: 'whole', label: 'ทั้งหมด', unit: 'คน', mayBeNegative: true };
const shareOf = (unit: string, whole = { ...signed, mayBeNegative: false }): Indicator => ({
  ...{ ...plain, unit, formula: 'part / whole * 100' },
  variables: [{ ...signed, name: 'part', mayBeNegative: false }, whole],
});

function scored(indicator: Indicator, result: string): readonly (string | null)[] | null {
  const figure = scoreOfResult(indicator, fractionOf(result));
  return figure && [figure.result && toDecimalText(figure.result), formatHalfUp(figure.score, 4)];
}

describe('the score of a projected result', () => {
  it('is that of the result with four decimals', () => {
    expect(scored(plain, '100.00006')).toEqual(['100.0001', '75.0000']);
  });

  it('does not fall below zero where nothing may be negative', () => {
    expect(scored(plain, '-5')).toEqual(['0', '50.0000']);
    expect(scored(plain, '0')).toEqual(['0', '50.0000']);
    expect(scored({ ...plain, variables: [signed] }, '-20')).toEqual(['-20', '45.0000']);
  });

  it('does not exceed a hundred where it is a percentage, and only there', () => {
    expect(scored(percent, '120')).toEqual(['100', '75.0000']);
    expect(scored(percent, '99')).toEqual(['99', '74.7500']);
    expect(scored(plain, '120')).toEqual(['120', '80.0000']);
    expect(scored({ ...percent, variables: [signed] }, '120')).toEqual(['120', '80.0000']);
    expect(scored({ ...plain, unit: '%' }, '120')).toEqual(['100', '75.0000']);
    expect(scored({ ...plain, unit: 'เปอร์เซ็นต์' }, '120')).toEqual(['100', '75.0000']);
  });

  it('keeps a share of a whole between nothing and the whole', () => {
    expect(scored(shareOf('ร้อยละ'), '-5')).toEqual(['0', '50.0000']);
    expect(scored(shareOf('ร้อยละ'), '120')).toEqual(['100', '75.0000']);
    expect(scored(shareOf('ต่อแสนคน'), '120')).toEqual(['120', '80.0000']);
    expect(scored(shareOf('ร้อยละ', signed), '-20')).toEqual(['-20', '45.0000']);
  });

  it('lets a growth be what it is', () => {
    const growing: Indicator = { ...growth, rule: plain.rule };
    expect(scored(growing, '-20')).toEqual(['-20', '45.0000']);
    expect(scored(growing, '120')).toEqual(['120', '80.0000']);
  });

  it('needs a rule that can be read, and no formula', () => {
    expect(scored({ ...plain, formula: 'part /' }, '-20')).toEqual(['-20', '45.0000']);
    expect(scored({ ...plain, rule: { kind: 'ladder', points: [['0', '50']] } }, '5')).toBeNull();
  });

  it('is none for a composite, whose parts are scored and not its result', () => {
    expect(
      scored({ ...percent, rule: { kind: 'composite', parts: [{ weight: '1', rule: plain.rule }] } }, '5'),
    ).toBeNull();
  });
});

describe('the ends of an interval', () => {
  const figure = (score: string) => ({ result: null, score: fractionOf(score) });
  const [low, alsoLow, high] = [figure('50'), figure('50'), figure('75')];

  it('are the lower and the higher score', () => {
    expect([worseOf(low, high), worseOf(high, low)]).toEqual([low, low]);
    expect([betterOf(low, high), betterOf(high, low)]).toEqual([high, high]);
  });

  it('are the first of equal scores', () => {
    expect(worseOf(low, alsoLow)).toBe(low);
    expect(betterOf(low, alsoLow)).toBe(low);
  });
});
