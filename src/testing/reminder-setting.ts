import type { Pool } from 'pg';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import type { Transactions } from '../application/ports.ts';
import type { ReminderDeps } from '../application/reminder/reminder-deps.ts';
import type { OutboxMail } from '../application/reminder/reminder-ports.ts';
import type { Stores } from '../application/stores.ts';
import { openTransactions } from '../boot/open-stores.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { holidays } from '../frameworks/holidays.ts';
import { loadHolidays } from '../store/calendar/holidays.ts';
import { lettersAt } from '../web/pages/reminder/letters.ts';
import { machineAt } from './machine-at.ts';

export const publicAddress = 'https://samrit.example';

/** Reminders over a demonstration of a few provinces, with a clock set by the test. */
export interface ReminderSetting {
  readonly deps: ReminderDeps & { readonly transactions: Transactions<Stores> };
  /** Sets the current instant (ISO UTC) of the product and of the machine. */
  at(instant: string): void;
  mails(condition?: string): Promise<readonly (OutboxMail & { email: string })[]>;
  userId(email: string): Promise<string>;
}

export async function reminderSetting(getPool: () => Pool, provinces: readonly string[]): Promise<ReminderSetting> {
  let now = '2025-10-06T02:00:00.000Z';
  const clock = { now: () => now, today: () => civilDateOf(now) };
  const transactions = openTransactions(getPool(), clock.now);
  const parts = { transactions, clock, ids: timeOrderedIds, secrets: nodeSecrets };
  const passwords = { hash: async () => 'no password is tried here' };
  await loadHolidays(getPool(), holidays);
  await loadDemo({ ...parts, passwords }, { provinces });
  await transactions.run(({ duties }) => duties.forget());
  const letters = lettersAt({ address: publicAddress, isDemo: false });
  return {
    deps: { ...parts, machine: machineAt(() => now), letters, publicAddress, sends: true },
    at(instant) {
      now = instant;
    },
    async mails(condition = 'true') {
      const { rows } = await getPool().query(
        `SELECT mail.*, mail.address AS email, mail.message_id AS "messageId", mail.unsubscribe_url AS "unsubscribeUrl"
         FROM outbox_mail mail WHERE ${condition} ORDER BY day, address, kind`,
      );
      return rows;
    },
    async userId(email) {
      const { rows } = await getPool().query<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [email]);
      return rows[0]?.id ?? '';
    },
  };
}
