import { phantomLeadDays } from '../../domain/agreement/phantom-host.ts';
import type { DaysLeft } from '../../domain/calendar/days-left.ts';
import { type Instrument, instrumentOf } from '../../domain/framework/instrument.ts';
import type { Role } from '../../domain/people/roles.ts';
import { countReminders, lastDayInTime } from '../../domain/reminder/count-reminders.ts';
import { escalatedTo } from '../../domain/reminder/escalate.ts';
import { reminderSchedule } from '../../domain/reminder/reminder-schedule.data.ts';
import { addDays, civilDateOf } from '../../domain/values/civil-date.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { taskKey } from '../../domain/work/task-key.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { SentReminders } from './sent-reminders.ts';

/** One row of work: a pending step with its names and the working days left. */
export interface WorkItem extends Pending {
  readonly organisationName: string;
  /** What its year settles: an agreement that is signed, or details that committees approve. */
  readonly instrument: Instrument;
  readonly daysLeft: number | null;
  /** Working days it has been pending, if it has no due day; null if that is not known. */
  readonly waited: number | null;
  /** Whose holidays were excluded (ISO code): the framework's place that counts, as a rule the receiver's. */
  readonly countedAt: string;
  /** How many similar items this row represents: results of one agency, or provinces if `national`. */
  readonly count: number;
  readonly national: boolean;
  /** On how many days a mail that names it was sent to those who do it; of a row of several, the fewest. */
  readonly reminders: number;
  /** Who else is to be notified because it is late, in the order of the ladder. */
  readonly escalated: readonly Role[];
  /** Those of them to whom a mail that names it was really sent. */
  readonly told: readonly Role[];
}

export interface CombinedPending extends Pending {
  readonly count: number;
  readonly national: boolean;
  /** The tasks it represents, as `taskKey` writes them. */
  readonly tasks: readonly string[];
}

/** A row of one task. */
export const alone = (one: Pending): CombinedPending => ({ ...one, count: 1, national: false, tasks: [taskKey(one)] });

/** How one year counts its days, at the place its own framework names. */
export interface YearDays {
  readonly countedAt: string;
  readonly instrument: Instrument;
  readonly left: DaysLeft;
  /**
   * How many reminders of a pending step fall on the days up to this one; 0 if its due day is more than a year away.
   */
  reminders(one: Pick<Pending, 'kind' | 'due'>, on: string): number;
  /** Whether today is the last working day on which it can be done in time. */
  isLastDay(due: string | null): boolean;
}

/** The range beyond any due day, by the longest series of reminders before it. */
const REACH_DAYS = 450;

/** The provincial office is asked to contact a phantom host before the first reminder to the host itself. */
function daysBefore(kind: Pending['kind']): readonly number[] {
  const { value } = reminderSchedule.before;
  return kind === 'reach-host' ? [phantomLeadDays.value, ...value] : value;
}

export async function daysByYear(
  stores: Pick<ReadStores, 'frameworks' | 'holidays'>,
  years: Iterable<number>,
  today: string,
): Promise<ReadonlyMap<number, YearDays>> {
  const days = new Map<number, YearDays>();
  const holidays = await stores.holidays.between(addDays(today, -REACH_DAYS), addDays(today, REACH_DAYS));
  for (const fiscalYear of new Set(years)) {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) continue;
    const countedAt = framework.dueRule.placeThatCounts.value;
    const left = await daysLeftFrom(stores, today, countedAt);
    const counted = new Map<string, number>();
    const reminders = ({ kind, due }: Pick<Pending, 'kind' | 'due'>, on: string) => {
      if (due === null || left(due) === null) return 0;
      const key = `${kind} ${due} ${on}`;
      const before = daysBefore(kind);
      const count = counted.get(key) ?? countReminders({ due, place: countedAt, holidays }, on, before);
      counted.set(key, count);
      return count;
    };
    const isLastDay = (due: string | null) =>
      due !== null && left(due) !== null && lastDayInTime({ due, place: countedAt, holidays }) === today;
    days.set(fiscalYear, { countedAt, instrument: instrumentOf(framework), left, reminders, isLastDay });
  }
  return days;
}

/** Provinces and clusters by code. */
export async function namesOf(stores: Pick<ReadStores, 'organisations'>): Promise<ReadonlyMap<string, string>> {
  const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
  const clusters = await stores.organisations.list({ kind: 'cluster', provinceId: null });
  return new Map([...provinces, ...clusters].map((one) => [one.id, one.name]));
}

/** Turns pending steps into rows with names and days. */
export interface ItemFacts {
  readonly names: ReadonlyMap<string, string>;
  readonly years: ReadonlyMap<number, YearDays>;
  readonly sent: SentReminders;
}

export function itemOf(row: CombinedPending, { names, years, sent }: ItemFacts): WorkItem {
  const { tasks, ...one } = row;
  const organisationName = names.get(one.organisationId) ?? one.organisationId;
  const days = years.get(one.fiscalYear);
  const since = one.since === undefined || one.count > 1 ? null : (days?.left(civilDateOf(one.since)) ?? null);
  const daysLeft = days?.left(one.due) ?? null;
  const escalated = daysLeft === null ? [] : escalatedTo(one.role, -daysLeft);
  return {
    ...one,
    organisationName,
    instrument: days?.instrument ?? 'agreement',
    daysLeft,
    waited: since === null ? null : Math.abs(since),
    countedAt: days?.countedAt ?? '',
    reminders: Math.min(...tasks.map((task) => sent(task, one.role))),
    escalated,
    told: escalated.filter((role) => tasks.every((task) => sent(task, role) > 0)),
  };
}

/**
 * By due day; what has none follows, the longest waited for first, and last what nobody knows the time of. Among equals the
 * newest year comes first, and tasks of one kind stand together.
 */
export function byDue(a: WorkItem, b: WorkItem): number {
  const [dayA, dayB] = [a, b].map(({ due, waited }) => due ?? (waited === null ? 'c' : 'b'));
  if (dayA !== dayB) return (dayA ?? '') < (dayB ?? '') ? -1 : 1;
  return (
    (a.due === null ? (b.waited ?? 0) - (a.waited ?? 0) : 0) ||
    b.fiscalYear - a.fiscalYear ||
    a.kind.localeCompare(b.kind) ||
    compareThai(a.organisationName, b.organisationName) ||
    (a.indicator?.position ?? 0) - (b.indicator?.position ?? 0)
  );
}
