import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarChanges } from '../../application/calendar/count-day-changes.ts';
import type { DatedCalendarItem } from '../../application/calendar/date-calendar-items.ts';
import { formatMovedBy } from '../../domain/calendar/explain-lateness.ts';
import type { Holiday } from '../../domain/calendar/holiday.ts';
import { workingDaysBefore } from '../../domain/calendar/working-days.ts';
import type { Source } from '../../domain/framework/source-schema.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { nameDocumentOf } from '../../frameworks/document-name.ts';

/** How many working days before an event a subscribed calendar reminds of it. */
const REMINDED_BEFORE = 3;
/** Nine o'clock in Thailand, which has used UTC+7 since 1920. */
const REMINDED_AT = 'T02:00:00.000Z';
const REFRESH_SECONDS = 6 * 60 * 60;

export interface CalendarFeed {
  readonly fiscalYear: number;
  /** The party whose calendar it is; null for the national calendar. */
  readonly organisationId: string | null;
  /** The party's full name; null for the national calendar. */
  readonly partyName: string | null;
  /** The calendar's name in the reader's list. */
  readonly name: string;
  readonly description: string;
  /** The page of the same calendar, with scheme and host. */
  readonly url: string;
  readonly entries: readonly DatedCalendarItem[];
  readonly holidays: readonly Holiday[];
  /** Where working days are counted, ISO code. */
  readonly place: string;
  /** The Thai name of each kind of entry. */
  readonly kindName: (kind: DatedCalendarItem['kind']) => string;
  /** The current instant, ISO UTC. */
  readonly now: string;
  readonly changes: CalendarChanges;
}

/**
 * The calendar as an iCalendar file (RFC 5545): whole days in Thailand, each with an identifier that never changes and
 * a reminder three working days before. Lines end in CRLF and are folded between characters at 75 octets.
 */
export function calendarFeed(feed: CalendarFeed): string {
  const calendar = ical({
    name: feed.name,
    description: feed.description,
    url: feed.url,
    prodId: { company: 'Samrit', product: 'Samrit', language: 'TH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    // If a time zone were named, the library would read dates in the machine's own zone; all-day events need none.
    x: { 'X-WR-TIMEZONE': 'Asia/Bangkok' },
  });
  for (const entry of feed.entries) {
    const [first, last] = daysOf(entry);
    const event = calendar.createEvent({
      id: eventId(feed, entry),
      start: first,
      end: addDays(last, 1),
      allDay: true,
      stamp: feed.now,
      ...revisionOf(feed, entry),
      summary: eventTitle(feed, entry),
      description: describe(entry),
      location: entry.place,
      url: feed.url,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: feed.kindName(entry.kind) }],
    });
    const reminded = workingDaysBefore(first, REMINDED_BEFORE, feed.place, feed.holidays);
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: new Date(`${reminded}${REMINDED_AT}`),
      description: `อีก ${REMINDED_BEFORE} วันทำการ: ${eventTitle(feed, entry)}`,
    });
  }
  // The library does not end the last line; the format requires it.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/**
 * Whether the day may be another for one party than for the others: its own, or one that an extension moves. Two calendars
 * in one program must not overwrite each other's, so it bears the party, also while nothing has moved it yet.
 */
function isOfParty({ organisationId }: Pick<CalendarFeed, 'organisationId'>, entry: DatedCalendarItem): boolean {
  return organisationId !== null && (entry.code.startsWith('own-') || entry.kind === 'report-due');
}

/** The identifier of a party's own date contains the party; a national date is the same event in every calendar. */
export function eventId(feed: Pick<CalendarFeed, 'fiscalYear' | 'organisationId'>, entry: DatedCalendarItem) {
  const owner = isOfParty(feed, entry) ? `-${feed.organisationId}` : '';
  return `${feed.fiscalYear}${owner}-${entry.code}@samrit`;
}

/** The title of a party's own date names the party. */
export function eventTitle(feed: Pick<CalendarFeed, 'organisationId' | 'partyName'>, entry: DatedCalendarItem): string {
  return isOfParty(feed, entry) && feed.partyName !== null ? `${feed.partyName}: ${entry.title}` : entry.title;
}

const SESSION = /^own-negotiation-(\d+)$/;
const VISIT = /^own-site-visit-(.+)$/;

/** A program that holds the event already takes a moved day only with a higher number. */
function revisionOf(feed: CalendarFeed, entry: DatedCalendarItem) {
  const { shared, own, sessions, visits } = feed.changes;
  const visited = VISIT.exec(entry.code)?.[1];
  if (visited !== undefined) return { sequence: visits.get(visited) ?? 0 };
  const session = SESSION.exec(entry.code)?.[1];
  if (session !== undefined) return { sequence: sessions.get(Number(session)) ?? 0 };
  const { count, lastAt } = isOfParty(feed, entry) ? own : shared;
  return { sequence: count, ...(lastAt === null ? {} : { lastModified: lastAt }) };
}

/** The first and last day that count: a due date that moved is shown on the day it moved to. */
function daysOf({ from, to, movedTo }: DatedCalendarItem): readonly [string, string] {
  return movedTo === null ? [from, to] : [movedTo, movedTo];
}

function describe({ dateText, movedTo, movedBy, note, source, notice }: DatedCalendarItem): string {
  const lines = [
    dateText,
    movedTo === null ? '' : `${formatMovedBy(movedBy)} ${formatThaiDate(movedTo)}`,
    note ?? '',
    notice?.isShort ? `หนังสือแจ้งให้เวลาเพียง ${notice.workingDays} วันทำการ` : '',
    formatSource(source),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function formatSource(source: Source): string {
  return 'assumption' in source
    ? `ข้อสมมติ: ${source.assumption}`
    : `ที่มา: ${nameDocumentOf(`${source.document} ${source.clause}`)}`;
}
