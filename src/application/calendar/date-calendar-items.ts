import type { CalendarItem } from '../../domain/calendar/calendar-of.ts';
import { type DueMove, type Extension, type Outage, settleDueDate } from '../../domain/calendar/due-date.ts';
import type { Holiday } from '../../domain/calendar/holiday.ts';
import { measureNotice } from '../../domain/calendar/notice-period.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import type { DueRule } from '../../domain/framework/time-schema.ts';
import type { HolidayStore } from '../year/holiday-ports.ts';

export interface DatedCalendarItem extends CalendarItem {
  readonly when: 'past' | 'now' | 'ahead';
  /** Working days from today to its last day; null once it is past. */
  readonly workingDaysLeft: number | null;
  /** The day by which a report must actually arrive, if something moved the stated day; null if nothing moves. */
  readonly movedTo: string | null;
  /** What moved it, each cause once, in the order in which they did. */
  readonly movedBy: readonly DueMove['by'][];
  /** The notice that the letter gave; null if no letter is known. */
  readonly notice: { readonly from: string; readonly workingDays: number; readonly isShort: boolean } | null;
}

export interface DatedCalendarItems {
  readonly entries: readonly DatedCalendarItem[];
  /** Every holiday on record within the period of the items. */
  readonly holidays: readonly Holiday[];
}

/** What moves the due days of reports: for all, and for one party's rounds by their code. */
export interface MovedDues {
  readonly outages?: readonly Outage[];
  readonly extensions?: ReadonlyMap<string, Extension>;
}

/** The items as of today, with the holidays used to count them. */
export async function dateCalendarItems(
  stores: { readonly holidays: Pick<HolidayStore, 'between'> },
  entries: readonly CalendarItem[],
  rule: DueRule,
  today: string,
  moved: MovedDues = {},
): Promise<DatedCalendarItems> {
  const days = entries.flatMap((one) => [one.from, one.to, ...(one.noticedOn === null ? [] : [one.noticedOn])]);
  const [first, last] = spanOf([...days, today]);
  // A due date may move beyond the last day, and its reminders start before the first: holidays are read beyond both.
  const [from, to] = [`${Number(first.slice(0, 4)) - 1}-12-01`, `${Number(last.slice(0, 4)) + 1}-01-31`];
  const holidays = await stores.holidays.between(from, to);
  return { entries: entries.map((entry) => dateEntry(entry, rule, holidays, today, moved)), holidays };
}

function dateEntry(
  entry: CalendarItem,
  rule: DueRule,
  holidays: readonly Holiday[],
  today: string,
  { outages = [], extensions }: MovedDues,
): DatedCalendarItem {
  // A province's own day is for its hosts: neither an extension nor an outage at OPDC moves it.
  const own = entry.province !== null;
  const extension = own || entry.round === null ? null : (extensions?.get(entry.round) ?? null);
  const settled =
    entry.kind === 'report-due' ? settleDueDate(rule, entry.to, holidays, own ? [] : outages, extension) : null;
  const due = settled?.due ?? entry.to;
  const place = rule.placeThatCounts.value;
  const when = due < today ? 'past' : entry.from > today ? 'ahead' : 'now';
  return {
    ...entry,
    when,
    workingDaysLeft: when === 'past' ? null : workingDaysBetween(today, due, place, holidays),
    movedTo: due === entry.to ? null : due,
    movedBy: [...new Set(settled?.moves.map((move) => move.by))],
    notice: noticeOf(entry, entry.province ?? place, holidays),
  };
}

/** Notice is counted where the letter's addressee works: the province whose date it is, otherwise the usual place. */
function noticeOf(entry: CalendarItem, place: string, holidays: readonly Holiday[]): DatedCalendarItem['notice'] {
  if (entry.noticedOn === null) return null;
  const { from, days, isShort } = measureNotice(entry.noticedOn, entry.from, holidays, place);
  return { from, workingDays: days.length, isShort };
}

/** The first and the last of some civil dates. */
function spanOf(dates: readonly string[]): readonly [string, string] {
  const sorted = [...dates].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}
