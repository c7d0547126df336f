import { expect, it } from 'vitest';
import { tokenDaysFrom } from './token-days.ts';

it('a token lasts from tomorrow to a year ahead, over the end of a year and a leap day', () => {
  expect(tokenDaysFrom('2025-12-31')).toEqual({ first: '2026-01-01', last: '2026-12-31' });
  expect(tokenDaysFrom('2027-03-01')).toEqual({ first: '2027-03-02', last: '2028-02-29' });
});
