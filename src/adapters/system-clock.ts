import type { Clock } from '../application/ports.ts';

const bangkok = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });

/** The machine's clock; today is the civil date in Asia/Bangkok. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => bangkok.format(new Date()),
};

/**
 * A clock that stands on a chosen day while its hours run on: what the demonstration uses. `today` is read at each
 * call, so that moving the day takes effect at once.
 */
export function movedClock(today: () => string): Clock {
  return {
    now: () => `${today()}T${new Date().toISOString().slice(11)}`,
    today,
  };
}
