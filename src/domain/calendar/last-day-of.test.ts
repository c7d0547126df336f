import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../framework/time-schema.ts';
import { lastDayOf } from './last-day-of.ts';

const event = (kind: CalendarEvent['kind'], from: string, to: string, province?: string): CalendarEvent => ({
  code: `${kind}-${to}`,
  kind,
  title: 'กำหนดการ',
  from,
  to,
  precision: 'span',
  approximate: false,
  source: { assumption: 'ตัวอย่าง' },
  ...(province === undefined ? {} : { province }),
});

describe('the last day of one kind in the calendar of a year', () => {
  const calendar = [
    event('negotiation', '2009-09-16', '2009-09-16'),
    event('negotiation', '2009-09-14', '2009-09-15'),
    event('signing', '2010-11-30', '2010-11-30'),
    event('negotiation', '2015-11-01', '2015-12-31', 'TH-50'),
  ];

  it('is the latest of its ends, in whatever order they are written, one province’s own days left out', () => {
    expect(lastDayOf({ calendar }, 'negotiation')).toBe('2009-09-16');
    expect(lastDayOf({ calendar: calendar.toReversed() }, 'negotiation')).toBe('2009-09-16');
    expect(lastDayOf({ calendar }, 'signing')).toBe('2010-11-30');
  });

  it('is unknown where the calendar names none', () => {
    expect(lastDayOf({ calendar }, 'proposal')).toBeNull();
    expect(lastDayOf({ calendar: [] }, 'signing')).toBeNull();
  });
});
