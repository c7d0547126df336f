import { expect, it } from 'vitest';
import type { Doubt } from '../../../domain/reporting/doubt.ts';
import { doubtWords, hasUnstatedLimit } from './doubt-words.ts';

const doubt: Doubt = {
  key: 'sales.unlike-last-year',
  kind: 'unlike-last-year',
  label: 'ยอดจำหน่าย',
  unit: 'ล้านบาท',
  value: '12345.5',
  against: { value: '1000' },
  statedChange: '0.5',
  reason: '',
};

it('asks with the figure, the one before it and the limit the indicator states', () => {
  expect(doubtWords(doubt)).toBe('ยอดจำหน่าย 12,345.5 ล้านบาท ต่างจากปีก่อนมาก (1,000 ล้านบาท) เกินร้อยละ 50 ที่ตัวชี้วัดกำหนด');
});

it('says when the limit is an assumption of ours', () => {
  expect(doubtWords({ ...doubt, statedChange: null })).toContain('เกิน 10 เท่า');
  expect([doubt, { ...doubt, statedChange: null }].map(hasUnstatedLimit)).toEqual([false, true]);
});

it.each([
  [{ from: '0', to: '1000' }, '(0 ถึง 1,000)'],
  [{ from: null, to: '1000' }, '(ไม่เกิน 1,000)'],
  [{ from: '20000', to: null }, '(ตั้งแต่ 20,000)'],
])('names the range %j', (against, words) => {
  expect(doubtWords({ ...doubt, kind: 'outside-range', against, statedChange: null })).toBe(
    `ยอดจำหน่าย 12,345.5 ล้านบาท อยู่นอกช่วงที่ควรเป็น ${words}`,
  );
});

it('asks about a fall to zero with what it fell from', () => {
  const fell = { ...doubt, kind: 'fell-to-zero', value: '0', statedChange: null } as const;
  expect(doubtWords(fell)).toBe('ยอดจำหน่าย 0 ล้านบาท เป็น 0 ทั้งที่ครั้งก่อนไม่เป็น 0 (1,000 ล้านบาท)');
});

it('says what 0 of 0 does to the weights, and what a negative base does to the sign', () => {
  const [against, statedChange] = [{ from: '0', to: null }, null];
  const nothing = { ...doubt, kind: 'nothing-to-divide', value: '0', against, statedChange } as const;
  expect(doubtWords(nothing)).toContain('กระจายน้ำหนักให้ตัวชี้วัดอื่นตามสัดส่วน');
  const base = { ...doubt, kind: 'negative-base', value: '-100', against, statedChange } as const;
  expect(doubtWords(base)).toContain('ยอดจำหน่าย −100 ล้านบาท เป็นฐานติดลบ');
  const over = { ...doubt, kind: 'more-than-whole', label: 'ผลการดำเนินงาน', unit: 'ร้อยละ', value: '110' } as const;
  expect(doubtWords({ ...over, against: { from: null, to: '100' }, statedChange })).toBe(
    'ผลการดำเนินงาน ร้อยละ 110 เกินร้อยละ 100 ทั้งที่เป็นส่วนหนึ่งของทั้งหมด',
  );
});
