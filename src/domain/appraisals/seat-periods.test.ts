import { expect, it } from 'vitest';
import { seatPeriodsIn, vacantDays } from './seat-periods.ts';

const half = { from: '2024-10-01', to: '2025-03-31' };
const held = (userId: string, validFrom: string, validTo: string | null) => ({
  userId,
  name: userId,
  validFrom,
  validTo,
});

it('counts the days of each who held the seat, both days included', () => {
  const periods = seatPeriodsIn([held('b', '2025-01-01', null), held('a', '2020-10-01', '2024-12-31')], half);
  expect(periods.map(({ userId, from, to, days }) => [userId, from, to, days])).toEqual([
    ['a', '2024-10-01', '2024-12-31', 92],
    ['b', '2025-01-01', '2025-03-31', 90],
  ]);
  expect(vacantDays(periods, half)).toBe(0);
});

it('leaves out who held it at other times, and counts the days of nobody', () => {
  const periods = seatPeriodsIn([held('a', '2020-10-01', '2024-09-30'), held('b', '2024-11-01', '2024-11-30')], half);
  expect(periods.map(({ userId, days }) => [userId, days])).toEqual([['b', 30]]);
  expect(vacantDays(periods, half)).toBe(152);
});
