import { expect, it } from 'vitest';
import { isLinkedYear, linkedYears } from './linked-years.ts';

it('calendars lead from the calendar year in which the first fiscal year began to two years after today', () => {
  const years = linkedYears('2026-11-28');
  expect(years).toEqual({ first: 2009, last: 2028 });
  expect([2008, 2009, 2028, 2029].map((year) => isLinkedYear(year, years))).toEqual([false, true, true, false]);
});
