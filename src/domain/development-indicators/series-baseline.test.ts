import { expect, it } from 'vitest';
import { baselineOf, isOlder } from './series-baseline.ts';
import { pointsOf } from './series-value.ts';

const revision = (fiscalYear: number, value: string | null, number = 1, isConfirmed = true) => ({
  ...{ organisationId: 'TH-13', code: '1-01', fiscalYear, quarter: 0, revision: number, value, note: '', reason: '' },
  ...{ savedAt: '2025-10-06T02:00:00.000Z', savedBy: 'ก', savedName: 'ก' },
  ...{ confirmedAt: isConfirmed ? '2025-10-06T03:00:00.000Z' : null, confirmedName: null },
});
const years = [2561, 2562, 2563, 2564, 2565, 2566].map((year) => revision(year, String(year - 2500)));
const told = (...more: ReturnType<typeof revision>[]) => baselineOf(pointsOf([...years, ...more]), 2567, '2025-10-06');

it('a baseline is of the newest five confirmed years before the year, without those that have no value', () => {
  expect(told(revision(2567, '67'), revision(2563, null, 2))).toEqual(
    [2561, 2562, 2564, 2565, 2566].map((fiscalYear) => ({ fiscalYear, value: String(fiscalYear - 2500) })),
  );
});

it('is older than the series once a correction of it is confirmed, not while that waits', () => {
  const taken = told();
  expect(isOlder(taken, taken)).toBe(false);
  expect(isOlder(taken, told(revision(2566, '99', 2, false)))).toBe(false);
  expect(isOlder(taken, told(revision(2566, '99', 2)))).toBe(true);
});
