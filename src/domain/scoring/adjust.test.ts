import { describe, expect, it } from 'vitest';
import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { ZERO } from '../values/fraction.ts';
import { applyAdjustments, compileAdjustments } from './adjust.ts';
import { explainAdjustments } from './explain/explain-adjustments.ts';
import type { Adjustment } from './rule.ts';

const exact = (text: string) => {
  const read = parseDecimal(text);
  return read.ok ? read.value : ZERO;
};
const compiled = (adjustments: readonly Adjustment[]) => {
  const outcome = compileAdjustments(adjustments);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const leftOf = (start: string, ...adjustments: Adjustment[]) =>
  toDecimalText(applyAdjustments(exact(start), compiled(adjustments)));
const told = (start: string, ...adjustments: Adjustment[]) =>
  explainAdjustments(exact(start), compiled(adjustments)).map(({ text, value }) => `${text} | ${value}`);

describe('an adjustment', () => {
  it('adds a percent of the running figure, takes points off, or stops it at a cap', () => {
    expect(leftOf('80', { kind: 'bonus-percent', percent: '5' })).toBe('84');
    expect(leftOf('80', { kind: 'deduct', amount: '0.05' })).toBe('79.95');
    expect(leftOf('80', { kind: 'deduct', amount: '0.05', times: 5 })).toBe('79.75');
    expect(leftOf('80', { kind: 'deduct', amount: '0.05', times: 0 })).toBe('80');
    expect(['99.99', '100', '100.01'].map((start) => leftOf(start, { kind: 'cap', max: '100' }))).toEqual([
      '99.99',
      '100',
      '100',
    ]);
  });

  it('works on what the one before it left', () => {
    const bonus = { kind: 'bonus-percent', percent: '10' } as const;
    const cap = { kind: 'cap', max: '100' } as const;
    expect(leftOf('95', bonus, cap)).toBe('100');
    expect(leftOf('95', cap, bonus)).toBe('104.5');
  });

  it('may be nought but not negative, and names its place', () => {
    const refusals = (adjustments: Adjustment[], path?: string) => {
      const outcome = compileAdjustments(adjustments, path);
      return outcome.ok ? [] : outcome.refusals;
    };
    expect(refusals([{ kind: 'deduct', amount: '0' }])).toEqual([]);
    expect(
      refusals([
        { kind: 'cap', max: '100' },
        { kind: 'deduct', amount: '-1' },
        { kind: 'bonus-percent', percent: '-2' },
        { kind: 'cap', max: 'ร้อย' },
      ]),
    ).toEqual([
      { code: 'adjustment-negative', field: 'adjust.1.amount', facts: { text: '-1' } },
      { code: 'adjustment-negative', field: 'adjust.2.percent', facts: { text: '-2' } },
      { code: 'not-a-number', field: 'adjust.3.max', facts: { text: 'ร้อย' } },
    ]);
    expect(refusals([{ kind: 'cap', max: '-1' }], 'rule.adjust')[0]?.field).toBe('rule.adjust.0.max');
  });

  it('is told in words with the figure it leaves', () => {
    expect(told('80', { kind: 'deduct', amount: '0.05' })).toEqual(['ปรับลด 0.05 คะแนน: 80 − 0.05 = 79.95 | 79.95']);
    expect(told('-1', { kind: 'deduct', amount: '0.05', times: 2 })).toEqual([
      'ปรับลด 0.05 × 2 = 0.1 คะแนน: (-1) − 0.1 = -1.1 | -1.1',
    ]);
    expect(told('-10', { kind: 'bonus-percent', percent: '5' })).toEqual([
      'เพิ่มร้อยละ 5: (-10) × (100 + 5) ÷ 100 = -10.5 | -10.5',
    ]);
    expect(told('60', { kind: 'cap', max: '60' })).toEqual(['60 ไม่เกินเพดาน 60 จึงคงเดิม | 60']);
    expect(told('59', { kind: 'cap', max: '60', reason: 'เต็ม 60' })).toEqual([
      '59 ไม่เกินเพดาน 60 จึงคงเดิม (เต็ม 60) | 59',
    ]);
    expect(told('61', { kind: 'cap', max: '60' })).toEqual(['61 เกินเพดาน 60 จึงเหลือ 60 | 60']);
  });
});
