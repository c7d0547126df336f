import type { MachineClock } from '../application/ports.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';

/** A machine whose time a test sets: `now` gives the current instant (ISO UTC). */
export function machineAt(now: () => string): MachineClock {
  return { machine: true, now, today: () => civilDateOf(now()) };
}
