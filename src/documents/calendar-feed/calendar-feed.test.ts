import ICAL from 'ical.js';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { DatedCalendarItem } from '../../application/calendar/date-calendar-items.ts';
import { dateCalendarItems } from '../../application/calendar/date-calendar-items.ts';
import { calendarOf } from '../../domain/calendar/calendar-of.ts';
import { isWorkingDay, workingDaysAfter } from '../../domain/calendar/working-days.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { frameworkOf, listShippedFrameworks } from '../../frameworks/registry.ts';
import { type CalendarFeed, calendarFeed, eventId, eventTitle } from './calendar-feed.ts';

const heard = vi.spyOn(console, 'warn');
afterEach(() => heard.mockClear());
afterAll(() => heard.mockRestore());

const changes = {
  shared: { count: 3, lastAt: '2011-01-04T03:00:00.000Z' },
  own: { count: 5, lastAt: '2011-01-20T03:00:00.000Z' },
  sessions: new Map([[2, 4]]),
  visits: new Map([['12m', 3]]),
};

async function feedOf(framework: Framework): Promise<CalendarFeed> {
  const { fiscalYear, dueRule } = framework;
  const known = { between: async () => holidays };
  const dated = await dateCalendarItems({ holidays: known }, calendarOf(framework), dueRule, '2011-01-24');
  return {
    ...dated,
    ...{ fiscalYear, organisationId: 'TH-42', place: dueRule.placeThatCounts.value },
    name: `ปฏิทินคำรับรองการปฏิบัติราชการ ${fiscalYear}`,
    description: 'วันสำคัญของปี',
    url: `https://samrit.example/${fiscalYear}/calendar`,
    kindName: (kind) => `ชนิด ${kind}`,
    now: '2026-01-05T02:00:00.000Z',
    partyName: 'จังหวัดเลย',
    changes,
  };
}

const feed = await feedOf(frameworkOf(2554) as Framework);

const parse = (text: string) => {
  // A strict parser throws where a lenient one only reports a warning.
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(text));
};

const dayAfter = (entry: DatedCalendarItem) => addDays(entry.movedTo ?? entry.to, 1);

describe.each(listShippedFrameworks().map((one) => [one.fiscalYear, one] as const))(
  'the feed of %s',
  (_year, framework) => {
    it('is read by another library without a warning, every event as it was meant', async () => {
      const given = await feedOf(framework);
      const calendar = parse(calendarFeed(given));
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Bangkok');
      const read = calendar.getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component);
        const whole = event.startDate.isDate && event.endDate.isDate;
        const [from, until] = [event.startDate.toString(), event.endDate.toString()];
        return { uid: event.uid, whole, from, until, title: event.summary };
      });
      const meant = given.entries.map((entry) => ({
        uid: eventId(given, entry),
        whole: true,
        from: entry.movedTo ?? entry.from,
        until: dayAfter(entry),
        title: eventTitle(given, entry),
      }));
      expect(read).toEqual(meant);
      expect(new Set(read.map((one) => one.uid)).size).toBe(read.length);
      expect(heard).not.toHaveBeenCalled();
    });

    it('tells in each event the date in words, its note and its source, letter by letter', async () => {
      const given = await feedOf(framework);
      const events = parse(calendarFeed(given)).getAllSubcomponents('vevent');
      given.entries.forEach((entry, at) => {
        const description = String(events[at]?.getFirstPropertyValue('description'));
        expect(description.split('\n')[0]).toBe(entry.dateText);
        if (entry.note !== null) expect(description).toContain(entry.note);
        expect(description).toContain('assumption' in entry.source ? entry.source.assumption : entry.source.clause);
        expect(events[at]?.getFirstPropertyValue('categories')).toBe(`ชนิด ${entry.kind}`);
      });
    });

    it('reminds at nine in Thailand on the working day that has three working days to go', async () => {
      const given = await feedOf(framework);
      const events = parse(calendarFeed(given)).getAllSubcomponents('vevent');
      given.entries.forEach((entry, at) => {
        const alarms = events[at]?.getAllSubcomponents('valarm') ?? [];
        expect(alarms).toHaveLength(1);
        const trigger = String(alarms[0]?.getFirstPropertyValue('trigger'));
        expect(trigger).toMatch(/T02:00:00Z$/);
        const day = trigger.slice(0, 10);
        const first = entry.movedTo ?? entry.from;
        expect(isWorkingDay(day, given.place, given.holidays)).toBe(true);
        const until = workingDaysAfter(day, first, given.place, given.holidays).length;
        expect(until).toBe(isWorkingDay(first, given.place, given.holidays) ? 3 : 2);
      });
    });
  },
);

describe('the file itself', () => {
  const text = calendarFeed(feed);

  it('folds Thai between characters, no line longer than 75 octets, all ended by CRLF', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    const widest = Math.max(...lines.map((line) => Buffer.byteLength(line)));
    expect(widest).toBeLessThanOrEqual(75);
    expect(widest).toBeGreaterThan(60);
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    expect(text).not.toContain('\uFFFD');
    // Each line is complete UTF-8 by itself: no character is cut in two.
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
    expect(lines.some((line) => line.startsWith(' ') && /[\u0E00-\u0E7F]/.test(line))).toBe(true);
  });

  it('stays the same for the same calendar, whatever zone the machine is in', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Honolulu';
      expect(calendarFeed(feed)).toBe(text);
      process.env.TZ = 'Pacific/Kiritimati';
      expect(calendarFeed(feed)).toBe(text);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('keeps an event’s identifier when its day or its words are changed', () => {
    const changed = feed.entries.map((one) => ({ ...one, title: `${one.title} (แก้)`, to: addDays(one.to, 3) }));
    const uids = (file: string) => [...file.matchAll(/^UID:(.*)\r$/gm)].map((one) => one[1]);
    expect(uids(calendarFeed({ ...feed, entries: changed }))).toEqual(uids(text));
    expect(uids(text)).toContain('2554-kpi-template@samrit');
  });

  it('puts the party into the identifier and the title of the dates that may be its own alone', () => {
    const own = { ...(feed.entries[0] as DatedCalendarItem), code: 'own-report-6m' };
    expect(eventId(feed, own)).toBe('2554-TH-42-own-report-6m@samrit');
    expect(eventTitle(feed, own)).toBe(`จังหวัดเลย: ${own.title}`);
    expect(eventId({ ...feed, organisationId: null }, feed.entries[0] as DatedCalendarItem)).toBe(
      '2554-briefing@samrit',
    );
  });

  it('lets two parties’ report days and the nation’s stand beside each other in one program', () => {
    const feeds = [
      { organisationId: 'TH-42', partyName: 'จังหวัดเลย' },
      { organisationId: 'TH-50', partyName: 'จังหวัดเชียงใหม่' },
      { organisationId: null, partyName: null },
    ].map((party) => ({ ...feed, ...party }));
    const due = feed.entries.filter((one) => one.kind === 'report-due');
    expect(due.length).toBeGreaterThan(0);
    for (const entry of due) {
      expect(new Set(feeds.map((one) => eventId(one, entry))).size).toBe(feeds.length);
      expect(new Set(feeds.map((one) => eventTitle(one, entry))).size).toBe(feeds.length);
    }
  });

  it('numbers each event by how often its day was touched, and says when last', () => {
    const session = { ...(feed.entries[0] as DatedCalendarItem), code: 'own-negotiation-2' };
    const events = parse(calendarFeed({ ...feed, entries: [...feed.entries, session] })).getAllSubcomponents('vevent');
    const numbers = events.map((event) => [
      event.getFirstPropertyValue('uid'),
      event.getFirstPropertyValue('sequence'),
      String(event.getFirstPropertyValue('last-modified')),
    ]);
    expect(numbers).toContainEqual(['2554-briefing@samrit', 3, '2011-01-04T03:00:00Z']);
    const due = feed.entries.find((one) => one.kind === 'report-due') as DatedCalendarItem;
    expect(numbers).toContainEqual([`2554-TH-42-${due.code}@samrit`, 5, '2011-01-20T03:00:00Z']);
    expect(numbers).toContainEqual(['2554-TH-42-own-negotiation-2@samrit', 4, 'null']);
    for (const event of events) expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-01-05T02:00:00Z');
  });
});
