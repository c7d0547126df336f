import type { ReminderRunStore } from '../../application/reminder/reminder-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** The runs belong to the whole system, which OPDC operates. */
const keeper = 'opdc';
const columns = 'day, mails, finished_at AS "finishedAt"';

interface RunRow {
  readonly day: string;
  readonly mails: number;
  readonly finishedAt: string;
}

/** `reminder_run`: one row per day on which reminders were prepared. */
export function reminderRunsIn(client: Queryable): ReminderRunStore {
  const ask = (name: string, condition: string, values: readonly unknown[]) =>
    query<RunRow>(client, {
      name: `reminder-run-${name}`,
      text: `SELECT ${columns} FROM reminder_run WHERE organisation_id = $1 ${condition}`,
      values: [keeper, ...values],
    });
  return {
    async hold() {
      const text = `SELECT pg_try_advisory_xact_lock(hashtextextended('reminder_run', 66)) AS held`;
      return (await query<{ held: boolean }>(client, { name: 'reminder-run-hold', text }))[0]?.held ?? false;
    },
    lastBefore: async (day) => (await ask('before', 'AND day < $2 ORDER BY day DESC LIMIT 1', [day]))[0]?.day ?? null,
    find: async (day) => (await ask('of-day', 'AND day = $2', [day]))[0] ?? null,
    newest: async () => (await ask('newest', 'ORDER BY finished_at DESC LIMIT 1', []))[0] ?? null,
    async record(day, mails, now) {
      const text = `INSERT INTO reminder_run (organisation_id, day, mails, finished_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (organisation_id, day) DO UPDATE SET mails = reminder_run.mails + $3, finished_at = $4`;
      await query(client, { name: 'reminder-run-record', text, values: [keeper, day, mails, now] });
    },
  };
}
