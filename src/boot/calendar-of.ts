import type { Pool } from 'pg';
import { movedClock, systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../application/ports.ts';
import { readDemoDate } from '../store/calendar/demo-clock.ts';
import { reading } from '../store/connect.ts';
import type { Config } from './config.ts';
import { openTransactions } from './open-stores.ts';

/**
 * What a command that writes rows uses: in a demonstration they, and their rows in the journal, bear the day that was set,
 * as those of the server do.
 */
export async function calendarOf({ demo }: Pick<Config, 'demo'>, pool: Pool) {
  const today = demo ? await reading(pool, readDemoDate) : null;
  const clock: Clock = today === null ? systemClock : movedClock(() => today);
  return { clock, transactions: openTransactions(pool, clock.now) };
}
