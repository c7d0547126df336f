import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { movedClock } from './system-clock.ts';

describe('the clock of a demonstration', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026-11-21T00:30:00.000Z', '2011-11-02T00:30:00.000Z'],
    ['2026-11-21T16:59:59.000Z', '2011-11-02T16:59:59.000Z'],
    ['2026-11-21T17:21:00.000Z', '2011-11-01T17:21:00.000Z'],
  ])('tells at %s an instant of the chosen day in Thailand', (real, told) => {
    vi.setSystemTime(real);
    const clock = movedClock(() => '2011-11-02');
    expect(clock.now()).toBe(told);
    expect(civilDateOf(clock.now())).toBe(clock.today());
  });
});
