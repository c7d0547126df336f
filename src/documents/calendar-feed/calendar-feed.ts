import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { DatedCalendarItem } from '../../application/calendar/date-calendar-items.ts';
import { formatMovedBy } from '../../domain/calendar/explain-lateness.ts';
import type { Holiday } from '../../domain/calendar/holiday.ts';
import { workingDaysBefore } from '../../domain/calendar/working-days.ts';
import type { Source } from '../../domain/framework/source-schema.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';

/** How many working days before an event a subscribed calendar reminds of it. */
const REMINDED_BEFORE = 3;
/** Nine o'clock in Thailand, which has used UTC+7 since 1920. */
const REMINDED_AT = 'T02:00:00.000Z';
const REFRESH_SECONDS = 6 * 60 * 60;

export interface CalendarFeed {
  readonly fiscalYear: number;
  /** The party whose calendar it is; null for the national calendar. */
  readonly organisationId: string | null;
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
      summary: entry.title,
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
      description: `อีก ${REMINDED_BEFORE} วันทำการ: ${entry.title}`,
    });
  }
  // The library does not end the last line; the format requires it.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The identifier of a party's own date contains the party; a national date is the same event in every calendar. */
export function eventId(
  { fiscalYear, organisationId }: Pick<CalendarFeed, 'fiscalYear' | 'organisationId'>,
  entry: DatedCalendarItem,
) {
  const owner = entry.code.startsWith('own-') && organisationId !== null ? `-${organisationId}` : '';
  return `${fiscalYear}${owner}-${entry.code}@samrit`;
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
  return 'assumption' in source ? `ข้อสมมติ: ${source.assumption}` : `ที่มา: ${source.document} ${source.clause}`;
}
