import { queueDutyMails } from '../application/reminder/queue-duty-mails.ts';
import type { ReminderDeps } from '../application/reminder/reminder-deps.ts';
import type { Mailer } from '../application/reminder/reminder-ports.ts';
import { runDailyReminders } from '../application/reminder/run-daily-reminders.ts';
import { sendOutbox } from '../application/reminder/send-outbox.ts';
import { isRunDue } from '../domain/reminder/daily-run.ts';

export interface ReminderSchedule {
  /** Does what is due now, as the schedule does regularly. Never throws. */
  tick(): Promise<void>;
  /** Finishes the current mail and stops. */
  stop(): Promise<void>;
}

export interface ScheduleOptions {
  /** Null: no mail server is configured, and nothing is sent. */
  readonly mailer: Mailer | null;
  readonly onFault: (error: unknown) => void;
  /** The work of every day that is no reminder; called at every check, it does each day's once. */
  readonly everyDay?: () => Promise<void>;
  /** Milliseconds between two checks. */
  readonly every?: number;
}

/**
 * Every half minute: prepares the day's reminders from eight o'clock on a working day, queues mails about duties, and
 * sends what is waiting. Several servers may run it on one database; each piece of work is done by one of them.
 */
export function startReminderSchedule(
  deps: ReminderDeps,
  { mailer, onFault, everyDay = async () => {}, every = 30_000 }: ScheduleOptions,
): ReminderSchedule {
  let stopping = false;
  let underWay: Promise<void> | null = null;
  const tick = () => {
    // What fails of one does not keep the other from being done.
    underWay ??= everyDay()
      .catch(onFault)
      .then(() => work(deps, mailer, () => stopping))
      .catch(onFault)
      .finally(() => {
        underWay = null;
      });
    return underWay;
  };
  const timer = setInterval(() => void tick(), every);
  timer.unref();
  return {
    tick,
    async stop() {
      stopping = true;
      clearInterval(timer);
      await underWay;
      mailer?.close();
    },
  };
}

async function work(deps: ReminderDeps, mailer: Mailer | null, isStopping: () => boolean): Promise<void> {
  const today = deps.clock.today();
  const [holidays, run] = await deps.transactions.read(async (stores) => [
    await stores.holidays.between(today, today),
    await stores.reminderRuns.find(today),
  ]);
  if (isRunDue(today, deps.clock.now(), holidays, run === null ? null : today)) await runDailyReminders(deps);
  while (!isStopping() && (await queueDutyMails(deps)) > 0);
  if (mailer !== null && !isStopping()) await sendOutbox({ ...deps, mailer }, isStopping);
}
