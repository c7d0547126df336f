import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode, Source } from '../framework/source-schema.ts';
import type { CalendarEvent, Round } from '../framework/time-schema.ts';
import { toParts } from '../values/civil-date.ts';
import { toBuddhistYear } from '../values/fiscal-year.ts';
import { formatThaiDate, thaiMonths } from '../values/thai-date.ts';

/** One line of a fiscal year's calendar, ready to be shown. */
export interface CalendarEntry {
  readonly code: string;
  readonly kind: CalendarEvent['kind'] | 'round';
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** The date as the source words it, in Thai with Arabic digits: `ภายในวันที่ 30 เมษายน 2554`. */
  readonly dateText: string;
  readonly outsideYear: 'before' | 'after' | null;
  readonly round: RoundCode | null;
  /** ISO code where the date is one province's own. */
  readonly province: string | null;
  readonly source: Source;
  readonly note: string | null;
}

/** The events of a framework's year and the periods of its rounds, sorted by date, then by end, then by code. */
export function calendarOf(framework: Framework): readonly CalendarEntry[] {
  const entries = [...framework.calendar.map(fromEvent), ...framework.rounds.map(fromRound)];
  return entries.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.code, b.code));
}

function fromEvent(event: CalendarEvent): CalendarEntry {
  const { code, kind, title, from, to, source } = event;
  return {
    code,
    kind,
    title,
    from,
    to,
    dateText: `${event.approximate ? 'ประมาณ' : ''}${wordDate(event)}`,
    outsideYear: event.outsideYear ?? null,
    round: event.round ?? null,
    province: event.province ?? null,
    source,
    note: event.note ?? null,
  };
}

function fromRound(round: Round): CalendarEntry {
  return {
    code: `round-${round.code}`,
    kind: 'round',
    title: `ช่วงเวลาที่ประเมิน ${round.name}`,
    from: round.from,
    to: round.to,
    dateText: `${formatThaiDate(round.from)} – ${formatThaiDate(round.to)}`,
    outsideYear: null,
    round: round.code,
    province: null,
    source: round.source,
    note: null,
  };
}

function wordDate({ precision, from, to }: CalendarEvent): string {
  if (precision === 'by') return `ภายในวันที่ ${formatThaiDate(to)}`;
  if (precision === 'month') return wordMonths(from, to);
  return from === to ? formatThaiDate(from) : `${formatThaiDate(from)} – ${formatThaiDate(to)}`;
}

function wordMonths(from: string, to: string): string {
  const [first, last] = [monthAndYear(from), monthAndYear(to)];
  if (first.year !== last.year) return `เดือน${first.month} ${first.year} – ${last.month} ${last.year}`;
  return first.month === last.month
    ? `เดือน${first.month} ${first.year}`
    : `เดือน${first.month} – ${last.month} ${first.year}`;
}

function monthAndYear(date: string): { month: string; year: number } {
  const { year, month } = toParts(date);
  return { month: thaiMonths[month - 1]?.[0] ?? '', year: toBuddhistYear(year) };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
