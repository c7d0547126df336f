import { expect, it } from 'vitest';
import { entryCode, indicatorOrRoundCode, mixesDigits, toArabicDigits, toThaiDigits } from './thai-digits.ts';

const found = (pattern: string, text: string) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([one]) => one);

it('digits are written in the other script, and everything else stays', () => {
  expect(toThaiDigits('ร้อยละ 1,234.50')).toBe('ร้อยละ ๑,๒๓๔.๕๐');
  expect(toArabicDigits('ร้อยละ ๑,๒๓๔.๕๐')).toBe('ร้อยละ 1,234.50');
  expect(['๑1', '๑', '1', ''].map(mixesDigits)).toEqual([true, false, false, false]);
});

it('what one types to enter a meeting is found with its words', () => {
  expect(found(entryCode, 'Meeting ID: 990 694 1740 และ Passcode 123456')).toEqual([
    'Meeting ID: 990 694 1740',
    'Passcode 123456',
  ]);
  expect(found(entryCode, 'meeting  ID 12-34, password: 9a')).toEqual(['meeting  ID 12-34', 'password: 9a']);
  expect(found(entryCode, 'ห้อง 12 ชั้น 3, VALID 5')).toEqual([]);
});

it('codes of indicators and rounds are found, days and years are not', () => {
  expect(found(indicatorOrRoundCode, '1.1-WATER 1.2.1-1 1-02 ของ 2568/12m')).toEqual([
    '1.1-WATER',
    '1.2.1-1',
    '1-02',
    '2568/12m',
  ]);
  expect(found(indicatorOrRoundCode, '2567-10-01 และ 14 - 16 กันยายน 2552 ร้อยละ 1.5')).toEqual([]);
});
