import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode, Source } from '../framework/source-schema.ts';
import type { CalendarEvent, Round } from '../framework/time-schema.ts';
import { toParts } from '../values/civil-date.ts';
import { toBuddhistYear } from '../values/fiscal-year.ts';
import { formatThaiDate, thaiMonths } from '../values/thai-date.ts';
import { concernsNextYear } from './concerns-next-year.ts';

/** One line of a fiscal year's calendar, ready to be shown. */
export interface CalendarItem {
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
  /** Where it is held; null where no source says. */
  readonly place: string | null;
  /** The date of the letter that announces it, if the framework knows it and it is before the day. */
  readonly noticedOn: string | null;
  /** A step of the next year's agreement that this year's letters mention (S1). */
  readonly concernsNextYear: boolean;
}

/** The events of a framework's year and the periods of its rounds, sorted by date, then by end, then by code. */
export function calendarOf(framework: Framework): readonly CalendarItem[] {
  const entries = [
    ...framework.calendar.map((event) => fromEvent(framework, event)),
    ...framework.rounds.map(fromRound),
  ];
  return entries.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.code, b.code));
}

function fromEvent(framework: Framework, event: CalendarEvent): CalendarItem {
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
    place: event.place ?? null,
    noticedOn: noticeOf(framework, event),
    concernsNextYear: concernsNextYear(event),
  };
}

function fromRound(round: Round): CalendarItem {
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
    place: null,
    noticedOn: null,
    concernsNextYear: false,
  };
}

function noticeOf({ sources }: Framework, { source, from }: CalendarEvent): string | null {
  if (!('document' in source)) return null;
  const issuedOn = sources.find((one) => one.code === source.document)?.issuedOn ?? null;
  return issuedOn !== null && issuedOn < from ? issuedOn : null;
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
