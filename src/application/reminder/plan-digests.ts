import type { Actor } from '../../domain/people/actor.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { taskKey } from '../../domain/work/task-key.ts';
import { toActor } from '../people/to-actor.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { sentReminders } from '../work/sent-reminders.ts';
import { type SplitPending, splitPending } from '../work/split-pending.ts';
import type { WorkStores } from '../work/work-deps.ts';
import { alone, byDue, daysByYear, type ItemFacts, itemOf, namesOf, type WorkItem } from '../work/work-items.ts';
import { climbedAs } from './climbed-as.ts';
import type { Digest } from './reminder-deps.ts';
import type { Recipient } from './reminder-ports.ts';

/** A digest before its unsubscribe link is known. */
export interface PlannedDigest {
  readonly person: Recipient;
  readonly actor: Actor;
  readonly digest: Omit<Digest, 'unsubscribeUrl' | 'person'>;
}

/** The days that this run covers: reminders due after `since`, up to `today`. */
export interface RunDays {
  readonly today: string;
  readonly since: string;
}

/**
 * One digest for each person with a reminder due in these days, from the same list of pending work that the screens
 * read: their own work, and late work that has escalated to them. People who have unsubscribed are told only of what
 * ends today.
 */
export async function planDigests(
  stores: WorkStores,
  people: readonly Recipient[],
  days: RunDays,
): Promise<readonly PlannedDigest[]> {
  const { today } = days;
  const years = new Set((await stores.frameworks.list()).map((one) => one.fiscalYear));
  const facts = { names: await namesOf(stores), years: await daysByYear(stores, years, today), sent: () => 0 };
  const pending = pendingReader(stores, today);
  const planned: PlannedDigest[] = [];
  for (const person of people) {
    const actor = toActor(person, { administers: true });
    const split = await splitPending(stores, actor, await pending.of(actor), today);
    const digest = digestOf(person.takesDigests, actor, split, facts, days);
    if (digest !== null) planned.push({ person, actor, digest });
  }
  return numberFrom(stores, planned, today);
}

/** Each task with the number of its reminder: one more than the days on which mails that name it were sent before. */
async function numberFrom(
  stores: Pick<WorkStores, 'mailTasks'>,
  planned: readonly PlannedDigest[],
  today: string,
): Promise<readonly PlannedDigest[]> {
  const items = planned.flatMap(({ digest }) => [...digest.mine, ...digest.climbed]);
  const sent = await sentReminders(stores, items.map(taskKey), addDays(today, -1));
  const numbered = (item: WorkItem) => ({ ...item, reminders: sent(taskKey(item), item.role) + 1 });
  return planned.map(({ digest, ...to }) => ({
    ...to,
    digest: { ...digest, mine: digest.mine.map(numbered), climbed: digest.climbed.map(numbered) },
  }));
}

function digestOf(
  takesDigests: boolean,
  actor: Actor,
  { mine: own, others }: SplitPending,
  facts: ItemFacts,
  days: RunDays,
): PlannedDigest['digest'] | null {
  const { today } = days;
  const all = own.map((one) => itemOf(alone(one), facts));
  const reminded = all.filter((item) => isReminded(item, facts, days)).sort(byDue);
  const ending = reminded.filter((item) => facts.years.get(item.fiscalYear)?.isLastDay(item.due) ?? false);
  const mine = takesDigests ? reminded : ending;
  const late = others.map((one) => itemOf(alone(one), facts));
  const climbed = takesDigests
    ? late.filter((item) => climbedAs(actor, item).length > 0 && isReminded(item, facts, days)).sort(byDue)
    : [];
  if (mine.length + climbed.length === 0) return null;
  return { kind: takesDigests ? 'digest' : 'last-day', today, mine, climbed, more: all.length - mine.length };
}

function isReminded(item: WorkItem, { years }: ItemFacts, { since, today }: RunDays): boolean {
  const days = years.get(item.fiscalYear);
  return days !== undefined && days.reminders(item, today) > days.reminders(item, since);
}

/** Without an earlier run only what is due today is included. */
export function runDaysOf(today: string, lastRun: string | null): RunDays {
  return { today, since: lastRun ?? addDays(today, -1) };
}
