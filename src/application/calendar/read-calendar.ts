import { type CalendarEntry, calendarOf } from '../../domain/calendar/calendar-of.ts';
import { settleDueDate } from '../../domain/calendar/due-date.ts';
import type { Holiday } from '../../domain/calendar/holiday.ts';
import { isWorkingDay, workingDaysBetween } from '../../domain/calendar/working-days.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { DueRule } from '../../domain/framework/time-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { canReadPublished } from '../../domain/people/can-read.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface DatedEntry extends CalendarEntry {
  readonly when: 'past' | 'now' | 'ahead';
  /** Working days from today to its last day; null once it is past. */
  readonly workingDaysLeft: number | null;
  /** The day a report must really arrive, where the stated day is no working day; null where nothing moves. */
  readonly movedTo: string | null;
}

export interface YearCalendar {
  readonly framework: Framework;
  readonly today: string;
  readonly entries: readonly DatedEntry[];
  readonly dueRule: DueRule;
  /** Holidays in force at the place that counts, within the days the calendar spans. */
  readonly holidays: readonly Holiday[];
}

/** The calendar of a fiscal year as it stands today; anyone may read it. */
export async function readCalendar(
  deps: { readonly transactions: Transactions<YearStores>; readonly clock: Clock },
  actor: Actor,
  input: { readonly fiscalYear: number },
): Promise<Outcome<YearCalendar, 'forbidden' | 'framework-not-found'>> {
  if (!canReadPublished(actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await stores.frameworks.current(input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const entries = calendarOf(framework);
    const today = deps.clock.today();
    const [first, last] = spanOf([...entries.flatMap((one) => [one.from, one.to]), today]);
    // A due date may move past the last day, so holidays are read a month beyond it.
    const holidays = await stores.holidays.between(first, `${Number(last.slice(0, 4)) + 1}-01-31`);
    const dated = entries.map((entry) => dateEntry(entry, framework.dueRule, holidays, today));
    return accept({ framework, today, entries: dated, dueRule: framework.dueRule, holidays });
  });
}

function dateEntry(entry: CalendarEntry, rule: DueRule, holidays: readonly Holiday[], today: string): DatedEntry {
  const due = entry.kind === 'report-due' ? settleDueDate(rule, entry.to, holidays).due : entry.to;
  const place = rule.placeThatCounts.value;
  const when = due < today ? 'past' : entry.from > today ? 'ahead' : 'now';
  return {
    ...entry,
    when,
    workingDaysLeft: when === 'past' ? null : workingDaysBetween(today, due, place, holidays),
    movedTo: entry.kind === 'report-due' && due !== entry.to ? due : null,
  };
}

/** The first and the last of some civil dates. */
function spanOf(dates: readonly string[]): readonly [string, string] {
  const sorted = [...dates].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

/** True where a day of the calendar is a working day at the place that counts. */
export function isOpenDay(calendar: Pick<YearCalendar, 'dueRule' | 'holidays'>, date: string): boolean {
  return isWorkingDay(date, calendar.dueRule.placeThatCounts.value, calendar.holidays);
}
