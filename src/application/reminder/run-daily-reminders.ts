import { type Actor, systemActor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { nameTasks } from './name-tasks.ts';
import { type PlannedDigest, planDigests, runDaysOf } from './plan-digests.ts';
import type { ReminderDeps } from './reminder-deps.ts';
import { mailTo } from './write-mail.ts';

export interface DailyRun {
  readonly day: string;
  /** How many mails this run added; none if the day's had been written before. */
  readonly mails: number;
  /** How many of the day's mails already existed. */
  readonly before: number;
}

/** The same, started by an administrator for the current day. */
export async function orderDailyReminders(
  deps: ReminderDeps,
  actor: Actor,
): Promise<Outcome<DailyRun, 'forbidden' | 'reminders-running'>> {
  if (!isPermitted('manage-mail', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  return runDailyReminders(deps);
}

/**
 * Prepares the reminders of one day and puts one mail per person into the outbox, all in one transaction. Of several
 * simultaneous runs one works; a second run of the same day adds nothing. Refuses `reminders-running`.
 */
export async function runDailyReminders(
  deps: ReminderDeps,
  input: { readonly date?: string } = {},
): Promise<Outcome<DailyRun, 'reminders-running'>> {
  const day = input.date ?? deps.clock.today();
  return deps.transactions.run(async (stores) => {
    const runs = stores.reminderRuns;
    if (!(await runs.hold())) return refuse('reminders-running');
    const people = await stores.mailPreferences.recipients(day);
    const planned = await planDigests(stores, people, runDaysOf(day, await runs.lastBefore(day)));
    let mails = 0;
    for (const one of planned) if (await post(deps, stores, one, day)) mails += 1;
    const first = (await runs.find(day)) === null;
    await runs.record(day, mails, deps.machine.now());
    if (first || mails > 0)
      await appendPeopleJournalRow(stores, systemActor, { action: 'reminder.run', subject: day, after: { mails } });
    return accept({ day, mails, before: planned.length - mails });
  });
}

type Stores = Parameters<Parameters<ReminderDeps['transactions']['run']>[0]>[0];

/** Puts the mail into the outbox, and keeps which tasks it names. Returns whether it was new. */
async function post(deps: ReminderDeps, stores: Stores, { person, actor, digest }: PlannedDigest, day: string) {
  const token = await stores.mailPreferences.tokenOf(person.userId, deps.secrets.randomToken(), deps.machine.now());
  const wayOut = digest.kind === 'digest' ? deps.letters.wayOut(token) : null;
  const letter = deps.letters.digest({ ...digest, person, unsubscribeUrl: wayOut });
  const mail = mailTo(deps, person, letter, { day, kind: digest.kind, unsubscribeUrl: wayOut });
  if (!(await stores.outbox.add(mail))) return false;
  await stores.mailTasks.record(mail, nameTasks(actor, deps.letters.named(digest)));
  return true;
}
