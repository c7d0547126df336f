import type { Pool } from 'pg';
import { movedClock } from '../adapters/system-clock.ts';
import { shareInFlight } from '../application/changes/share-in-flight.ts';
import type { Clock } from '../application/ports.ts';
import { demoDate } from '../demo/demo-dates.ts';
import { readDemoDate, saveDemoDate } from '../store/calendar/demo-clock.ts';

/** The demonstration's date: in the database, and a copy of it in this process for the clock. */
export interface DemoCalendar {
  readonly clock: Clock;
  /** Reads the date, which another process may have changed. */
  read(): Promise<void>;
  moveTo(date: string): Promise<void>;
}

export function demoCalendar(pool: Pool): DemoCalendar {
  let today = demoDate;
  return {
    clock: movedClock(() => today),
    read: shareInFlight(async () => {
      today = (await readDemoDate(pool)) ?? demoDate;
    }),
    async moveTo(date) {
      await saveDemoDate(pool, date);
      today = date;
    },
  };
}
