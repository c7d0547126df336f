import { expect, it } from 'vitest';
import { isFoundedBy } from './founded-by.ts';

it('Bueng Kan exists from 23 March 2554 on, every other province on every day', () => {
  expect(isFoundedBy('TH-38', '2011-03-22')).toBe(false);
  expect(isFoundedBy('TH-38', '2011-03-23')).toBe(true);
  expect(isFoundedBy('TH-38', '2012-01-01')).toBe(true);
  expect(isFoundedBy('TH-42', '1900-01-01')).toBe(true);
});
