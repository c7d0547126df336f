import { describe, expect, it } from 'vitest';
import { type CalendarItem, calendarOf } from '../domain/calendar/calendar-of.ts';
import type { CalendarEvent } from '../domain/framework/time-schema.ts';
import { frameworkOf } from './registry.ts';

function required(year: number) {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework ${year}`);
  return framework;
}

const item = (year: number, code: string): CalendarItem | undefined =>
  calendarOf(required(year)).find((one) => one.code === code);

/** FY2558 with this one event alone. */
function only(event: Partial<CalendarEvent>): CalendarItem | undefined {
  const framework = required(2558);
  const made: CalendarEvent = {
    code: 'made',
    kind: 'other',
    title: 'กำหนดการ',
    from: '2015-01-22',
    to: '2015-01-22',
    precision: 'day',
    approximate: false,
    source: { assumption: 'ตัวอย่าง' },
    ...event,
  };
  return calendarOf({ ...framework, calendar: [made] }).find((one) => one.code === 'made');
}

describe('the calendar of a year', () => {
  it('lists its events and the periods of its rounds by their first day, then their last, then their code', () => {
    expect(calendarOf(required(2554)).map((one) => one.code)).toEqual([
      'briefing',
      'proposal',
      'negotiation',
      'round-6m',
      'round-9m',
      'round-12m',
      'signing',
      'kpi-template',
      'kpi-audit',
      'change',
      'report-6m',
      'consultation',
      'satisfaction-survey',
      'report-9m',
      'report-12m',
      'site-evaluation',
    ]);
    const framework = required(2558);
    const days = framework.calendar.map((event) => ({ ...event, from: '2015-01-01', to: '2015-01-01' }));
    const codes = (calendar: readonly CalendarEvent[]) =>
      calendarOf({ ...framework, calendar: [...calendar], rounds: [] }).map((one) => one.code);
    const inOrder = ['assignment-letter', 'follow-up-meeting', 'hosts-report-12m', 'next-negotiation'];
    expect(codes(days)).toEqual(inOrder);
    expect(codes(days.toReversed())).toEqual(inOrder);
  });

  it('tells the period of a round as a line of its own', () => {
    expect(item(2554, 'round-6m')).toEqual({
      code: 'round-6m',
      kind: 'round',
      title: 'ช่วงเวลาที่ประเมิน รอบ 6 เดือน',
      from: '2010-10-01',
      to: '2011-03-31',
      dateText: '1 ตุลาคม 2553 – 31 มีนาคม 2554',
      outsideYear: null,
      round: '6m',
      province: null,
      source: required(2554).rounds[0]?.source,
      note: null,
      place: null,
      noticedOn: null,
      concernsNextYear: false,
    });
  });

  it('tells an event with its round, its note and whether it lies outside the year', () => {
    expect(item(2554, 'report-12m')).toMatchObject({
      kind: 'report-due',
      outsideYear: 'after',
      round: '12m',
      province: null,
      note: 'รายงานรอบ 12 เดือนที่ล่าช้าถูกปรับลดวันละ 0.0500 ของคะแนนรวม (นับวันทำการ)',
      concernsNextYear: false,
    });
    expect(item(2554, 'kpi-audit')).toMatchObject({ outsideYear: null, round: null, note: null });
    expect(item(2558, 'follow-up-meeting')).toMatchObject({ province: 'TH-50', concernsNextYear: false });
    expect([only({ place: 'ศาลากลางจังหวัด' })?.place, only({})?.place]).toEqual(['ศาลากลางจังหวัด', null]);
  });

  it.each([
    [2554, 'briefing', '2 กันยายน 2553'],
    [2554, 'negotiation', '27 กันยายน 2553 – 28 กันยายน 2553'],
    [2554, 'report-12m', 'ภายในวันที่ 31 ตุลาคม 2554'],
    [2554, 'consultation', 'เดือนมิถุนายน 2554'],
    [2554, 'satisfaction-survey', 'เดือนมิถุนายน – สิงหาคม 2554'],
    [2554, 'site-evaluation', 'เดือนธันวาคม 2554 – มกราคม 2555'],
    [2568, 'early-warning', 'ประมาณเดือนมิถุนายน 2568'],
  ])('words the dates of FY%i %s as its source does: %s', (year, code, text) => {
    expect(item(year, code)?.dateText).toBe(text);
  });

  it('knows when a letter told of a day, where its date is known and comes before the day', () => {
    expect(item(2558, 'hosts-report-12m')?.noticedOn).toBe('2015-10-09');
    expect(item(2558, 'assignment-letter')?.noticedOn).toBeNull();
    expect(item(2554, 'report-12m')?.noticedOn).toBeNull();
    const source = { document: 'S1', clause: 'ย่อหน้าที่ ๑' };
    expect(only({ source, from: '2015-10-09', to: '2015-10-09' })?.noticedOn).toBeNull();
    expect(only({ source, from: '2015-10-10', to: '2015-10-10' })?.noticedOn).toBe('2015-10-09');
    expect(only({ source: { document: 'S9', clause: 'ไม่มี' }, from: '2015-10-10', to: '2015-10-10' })?.noticedOn).toBe(
      null,
    );
    expect(only({ from: '2015-10-10', to: '2015-10-10' })?.noticedOn).toBeNull();
  });

  it('gives the making of an agreement after the year’s end to the next year', () => {
    expect(item(2558, 'next-negotiation')?.concernsNextYear).toBe(true);
    for (const kind of ['proposal', 'negotiation', 'signing', 'kpi-template'] as const) {
      expect(only({ kind, outsideYear: 'after' })?.concernsNextYear).toBe(true);
      expect(only({ kind, outsideYear: 'before' })?.concernsNextYear).toBe(false);
      expect(only({ kind })?.concernsNextYear).toBe(false);
    }
    expect(only({ kind: 'report-due', outsideYear: 'after' })?.concernsNextYear).toBe(false);
  });
});
