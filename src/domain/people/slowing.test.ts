import { describe, expect, it } from 'vitest';
import { freeMisses, isReported, missesWithin, secondsLeft, secondsToWindowEnd, waitSeconds } from './slowing.ts';

const count = (misses: number, lastAt: string, since = lastAt) => ({ misses, since, lastAt });

describe('slowing down after failed attempts', () => {
  it('asks for no wait after four misses, for half a minute after the fifth, and doubles up to a quarter of an hour', () => {
    expect([0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 500].map((misses) => waitSeconds(misses))).toEqual([
      0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900,
    ]);
  });

  it('counts the wait from the last attempt, and leaves fewer free misses at an address guessed at all day', () => {
    const last = count(5, '2025-10-06T02:00:00.000Z');
    expect(secondsLeft(last, '2025-10-06T02:00:00.500Z')).toBe(30);
    expect(secondsLeft(last, '2025-10-06T02:00:29.500Z')).toBe(1);
    expect(secondsLeft(last, '2025-10-06T02:00:30.000Z')).toBe(0);
    expect([0, 99, 100, 5000].map(freeMisses)).toEqual([5, 5, 1, 1]);
    expect(secondsLeft(count(1, last.lastAt), last.lastAt, freeMisses(100))).toBe(30);
  });

  it('asks for no longer wait when the clock is moved back', () => {
    const ahead = count(7, '2025-10-16T02:00:00.000Z');
    expect(secondsLeft(ahead, '2025-10-06T02:00:00.000Z')).toBe(0);
    expect(secondsLeft(ahead, '2025-10-16T01:59:59.000Z')).toBe(waitSeconds(7));
    expect(secondsLeft(ahead, '2025-10-16T01:59:00.000Z')).toBe(waitSeconds(7));
    expect(secondsLeft(ahead, '2025-10-16T01:58:59.000Z')).toBe(0);
    expect(missesWithin(ahead, 600, '2025-10-06T02:00:00.000Z')).toBe(0);
  });

  it('counts a window from its beginning to its end', () => {
    const window = count(100, '2025-10-06T02:08:00.000Z', '2025-10-06T02:00:00.000Z');
    expect(missesWithin(window, 600, window.since)).toBe(100);
    expect(missesWithin(window, 600, '2025-10-06T01:59:59.999Z')).toBe(0);
    expect(missesWithin(window, 600, '2025-10-06T02:09:59.000Z')).toBe(100);
    expect(secondsToWindowEnd(window, 600, '2025-10-06T02:09:59.000Z')).toBe(1);
    expect(missesWithin(window, 600, '2025-10-06T02:10:00.000Z')).toBe(0);
    expect(missesWithin(null, 600, '2025-10-06T02:10:00.000Z')).toBe(0);
  });

  it('tells the journal of ten, a hundred, a thousand misses and of none between', () => {
    expect(Array.from({ length: 1001 }, (_, misses) => misses).filter(isReported)).toEqual([10, 100, 1000]);
    expect([1, 10_000, 10_001].map(isReported)).toEqual([false, true, false]);
  });
});
