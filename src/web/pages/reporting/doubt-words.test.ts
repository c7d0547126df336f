import { expect, it } from 'vitest';
import type { Doubt } from '../../../domain/reporting/doubts.ts';
import { doubtWords } from './doubt-words.ts';

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
  expect(doubtWords({ ...doubt, statedChange: null })).toContain('เกิน 10 เท่า (ข้อสมมติของระบบ)');
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
