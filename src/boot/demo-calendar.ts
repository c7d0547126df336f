import { setImmediate as turnIsOver } from 'node:timers/promises';
import type { Pool } from 'pg';
import { movedClock } from '../adapters/system-clock.ts';
import { shareInFlight } from '../application/changes/share-in-flight.ts';
import type { NewJournalRow } from '../application/journal/journal-ports.ts';
import type { Clock } from '../application/ports.ts';
import { demoDate } from '../demo/demo-dates.ts';
import type { Actor } from '../domain/people/actor.ts';
import { readDemoDate, saveDemoDate } from '../store/calendar/demo-clock.ts';
import { inTransaction, reading } from '../store/connect.ts';
import { append } from '../store/journal.ts';

/** The demonstration's date: in the database, and a copy of it in this process for the clock. */
export interface DemoCalendar {
  readonly clock: Clock;
  /** Reads the date, which another process may have changed. */
  read(): Promise<void>;
  /** Sets the date, and leaves a row in the journal of who set it. */
  moveTo(date: string, actor: Pick<Actor, 'userId' | 'name'>): Promise<void>;
}

export function demoCalendar(pool: Pool): DemoCalendar {
  let today = demoDate;
  return {
    clock: movedClock(() => today),
    read: shareInFlight(async () => {
      today = (await reading(pool, readDemoDate)) ?? demoDate;
    }, turnIsOver),
    async moveTo(date, actor) {
      await inTransaction(pool, async (client) => {
        const before = { day: await readDemoDate(client) };
        await saveDemoDate(client, date);
        await append(client, rowOf(actor, before, date), movedClock(() => date).now());
      });
      today = date;
    },
  };
}

function rowOf({ userId, name }: Pick<Actor, 'userId' | 'name'>, before: object, day: string): NewJournalRow {
  return {
    organisationId: 'opdc',
    actorUserId: userId,
    actorName: name,
    ...{ actingFor: null, action: 'demo.move', subject: 'demo', reason: null },
    before,
    after: { day },
  };
}
