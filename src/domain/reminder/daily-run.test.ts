import { expect, it } from 'vitest';
import { isRunDue } from './daily-run.ts';
import { minutesToRetry } from './retry-mail.ts';

const holidays = [{ date: '2025-04-15', name: 'วันสงกรานต์', scope: 'national' }];

it('the run is due once, from eight in the morning of a working day in Bangkok', () => {
  const due = (today: string, now: string, lastRun: string | null = null) => isRunDue(today, now, holidays, lastRun);
  expect(due('2025-10-06', '2025-10-06T00:59:59.000Z')).toBe(false);
  expect(due('2025-10-06', '2025-10-06T01:00:00.000Z')).toBe(true);
  expect(due('2025-10-06', '2025-10-06T09:00:00.000Z', '2025-10-06')).toBe(false);
  expect(due('2025-10-06', '2025-10-06T09:00:00.000Z', '2025-10-03')).toBe(true);
  // A Sunday, and Songkran.
  expect(due('2025-10-05', '2025-10-05T03:00:00.000Z')).toBe(false);
  expect(due('2025-04-15', '2025-04-15T03:00:00.000Z')).toBe(false);
});

it('a mail that failed waits longer each time, and then has failed for good', () => {
  expect([1, 2, 3, 4, 5, 6].map((attempts) => minutesToRetry('temporary', attempts))).toEqual([
    1,
    5,
    15,
    60,
    240,
    null,
  ]);
  expect([1, 2].map((attempts) => minutesToRetry('permanent', attempts))).toEqual([15, null]);
});

it('the day’s run is not due on a holiday of Bangkok, and due on one of another province', () => {
  const closed = (scope: string) => [{ date: '2025-06-04', name: 'วันหยุดเฉพาะพื้นที่', scope }];
  const due = (scope: string) => isRunDue('2025-06-04', '2025-06-04T02:00:00.000Z', closed(scope), null);
  expect([due('TH-10'), due('TH-42')]).toEqual([false, true]);
});
