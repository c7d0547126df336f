import type { Clock, MachineClock } from '../application/ports.ts';

const bangkok = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });

const machineTime = {
  now: () => new Date().toISOString(),
  today: () => bangkok.format(new Date()),
};

/** The clock of everything that concerns accounts, also while the calendar is moved. */
export const machineClock: MachineClock = { machine: true, ...machineTime };

/** A calendar that follows the machine; today is the civil date in Asia/Bangkok. */
export const systemClock: Clock = machineTime;

const HOUR = 3_600_000;

/** The milliseconds of the day in Bangkok, which is seven hours ahead of UTC all year. */
const sinceBangkokMidnight = () => (Date.now() + 7 * HOUR) % (24 * HOUR);

/**
 * A clock fixed to a chosen day while its hours advance: used by the demonstration. `today` is read at each call, so
 * that changing the day takes effect at once.
 */
export function movedClock(today: () => string): Clock {
  return {
    now: () => new Date(Date.parse(`${today()}T00:00:00.000+07:00`) + sinceBangkokMidnight()).toISOString(),
    today,
  };
}
