import { expect, it } from 'vitest';
import { isLinkedYear, linkedYears } from './linked-years.ts';

it('calendars lead from the calendar year in which the first published fiscal year began to two years after today', () => {
  const years = linkedYears('2026-11-28', [{ fiscalYear: 2568 }, { fiscalYear: 2553 }]);
  expect(years).toEqual({ first: 2009, last: 2028 });
  expect([2008, 2009, 2028, 2029].map((year) => isLinkedYear(year, years))).toEqual([false, true, true, false]);
});

it('a framework that the installation publishes for an earlier year moves the first; with none they begin today', () => {
  expect(linkedYears('2026-11-28', [{ fiscalYear: 2568 }, { fiscalYear: 2550 }]).first).toBe(2006);
  expect(linkedYears('2026-11-28', [])).toEqual({ first: 2026, last: 2028 });
});
