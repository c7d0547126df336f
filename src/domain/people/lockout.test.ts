import { describe, expect, it } from 'vitest';
import { lockedUntil, lockMinutes, minutesLocked } from './lockout.ts';

describe('locking an account after wrong passwords', () => {
  it('stays open for four failures, locks a quarter of an hour at the fifth, and doubles up to a day', () => {
    expect([1, 4, 5, 6, 7, 8, 11, 12, 40].map(lockMinutes)).toEqual([0, 0, 15, 30, 60, 120, 960, 1440, 1440]);
  });

  it('counts from the failure and says how many minutes remain', () => {
    const until = lockedUntil(5, '2025-10-06T02:00:00.000Z');
    expect(until).toBe('2025-10-06T02:15:00.000Z');
    expect(lockedUntil(4, '2025-10-06T02:00:00.000Z')).toBeNull();
    expect(minutesLocked(until, '2025-10-06T02:00:01.000Z')).toBe(15);
    expect(minutesLocked(until, '2025-10-06T02:14:30.000Z')).toBe(1);
    expect(minutesLocked(until, '2025-10-06T02:15:00.000Z')).toBe(0);
    expect(minutesLocked(null, '2025-10-06T02:15:00.000Z')).toBe(0);
  });
});
