import { expect, it } from 'vitest';
import { typedLetter } from './typed-letter.ts';

it.each([
  ['', []],
  ['2567 2568', [2567, 2568]],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๘ และ 2569', [2568, 2569]],
  ['2568, 2568', [2568]],
  ['ปีหน้า', [Number.NaN]],
  ['2568 ปีหน้า', [2568, Number.NaN]],
  ['2025', [Number.NaN]],
])('the fiscal years “%s” are read as typed, and what is no year is not passed over', (fiscalYears, read) => {
  expect(typedLetter({ fiscalYears }).written.fiscalYears).toEqual(read);
});
