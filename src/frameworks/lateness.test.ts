import { describe, expect, it } from 'vitest';
import { dueDate, type Extension, withWhenDueOnHoliday } from '../domain/calendar/due-date.ts';
import { countLateness, type Lateness } from '../domain/calendar/lateness.ts';
import type { WhenDueOnHoliday } from '../domain/framework/time-schema.ts';
import { holidays } from './holidays.ts';
import { frameworkOf } from './registry.ts';

function required(year: number) {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework ${year}`);
  return framework;
}

function late(rule: WhenDueOnHoliday, received: string, outages: Parameters<typeof countLateness>[4] = []): Lateness {
  const outcome = countLateness(withWhenDueOnHoliday(required(2554), rule), '12m', received, holidays, outages);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

describe('the twelve-month report of FY2554, due Monday 31 October 2554 in a flooded Bangkok', () => {
  it('costs 0.0500 when it arrives on 1 November and the due day stays', () => {
    expect(late('same-day', '2011-11-01')).toMatchObject({
      due: '2011-10-31',
      workingDays: 1,
      days: ['2011-11-01'],
      deduction: '0.0500',
    });
  });

  it('costs 0.2500 when it arrives on 7 November and the due day stays: the weekend is not counted', () => {
    expect(late('same-day', '2011-11-07')).toMatchObject({
      due: '2011-10-31',
      workingDays: 5,
      days: ['2011-11-01', '2011-11-02', '2011-11-03', '2011-11-04', '2011-11-07'],
      deduction: '0.2500',
    });
  });

  it('is due on 1 November where the due day moves to the next working day', () => {
    expect(late('next-working-day', '2011-11-01')).toMatchObject({
      due: '2011-11-01',
      workingDays: 0,
      deduction: '0.0000',
    });
    expect(late('next-working-day', '2011-11-07')).toMatchObject({
      due: '2011-11-01',
      workingDays: 4,
      deduction: '0.2000',
    });
  });

  it('costs nothing on the due day, before it, or on the weekend that follows a Friday due day', () => {
    expect(late('same-day', '2011-10-31').deduction).toBe('0.0000');
    expect(late('same-day', '2011-10-01').workingDays).toBe(0);
    expect(late('same-day', '2011-11-06').workingDays).toBe(4);
  });

  it('is due later when a declared outage covers the due day, and says why', () => {
    const outage = {
      from: '2011-10-27',
      to: '2011-11-02',
      movesDueTo: '2011-11-05',
      reason: 'ระบบรับรายงานขัดข้องจากอุทกภัย',
    };
    const moved = late('next-working-day', '2011-11-08', [outage]);
    expect(moved).toMatchObject({ due: '2011-11-07', workingDays: 1, days: ['2011-11-08'] });
    expect(moved.steps.map((step) => step.text).join('\n')).toContain('เพราะระบบรับรายงานขัดข้องจากอุทกภัย');
  });

  it('is not moved by an outage on other days', () => {
    const outage = { from: '2011-10-01', to: '2011-10-05', movesDueTo: '2011-11-30', reason: 'ปรับปรุงระบบ' };
    expect(late('same-day', '2011-11-01', [outage]).due).toBe('2011-10-31');
  });

  it('explains itself with the days, the arithmetic and the clause', () => {
    const { steps } = late('same-day', '2011-11-07');
    expect(steps.at(-1)).toEqual({
      text: 'ปรับลดคะแนนรวม 0.0500 × 5 = 0.2500',
      clause: expect.stringContaining('S2 ข้อ 1.5.2 หมายเหตุ'),
    });
    expect(steps.map((step) => step.text).join('\n')).toContain('ล่าช้า 5 วันทำการ ได้แก่ 1 พฤศจิกายน 2554');
  });
});

describe('the other due days of FY2554', () => {
  it('move from Saturday 30 April to Monday 2 May, and from Saturday 16 July past Buddhist Lent to 19 July', () => {
    const { dueRule } = required(2554);
    expect(dueDate(dueRule, '2011-04-30', holidays)).toBe('2011-05-02');
    expect(dueDate(dueRule, '2011-07-16', holidays)).toBe('2011-07-19');
  });
});

/** The twelve-month report of FY2554 with another due date: only the days are made up, not the penalty. */
function lateOf(rule: WhenDueOnHoliday, due: string, received: string, extension: Extension | null = null) {
  const framework = withWhenDueOnHoliday(required(2554), rule);
  const rounds = framework.rounds.map((round) =>
    round.code === '12m' ? { ...round, reportDue: { value: due, source: { assumption: 'ตัวอย่าง' } } } : round,
  );
  const outcome = countLateness({ ...framework, rounds }, '12m', received, holidays, [], extension);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return `${outcome.value.due} ${outcome.value.days.map((day) => day.slice(5)).join(' ')} ${outcome.value.deduction}`;
}

describe('days counted by hand', () => {
  it.each([
    // Tuesday before Songkran (13–15 April), a weekend, then Monday 18 April.
    ['same-day', '2011-04-12', '2011-04-17', '2011-04-12  0.0000'],
    ['same-day', '2011-04-12', '2011-04-18', '2011-04-12 04-18 0.0500'],
    ['next-working-day', '2011-04-12', '2011-04-18', '2011-04-12 04-18 0.0500'],
    // Due on Songkran day itself.
    ['same-day', '2011-04-13', '2011-04-18', '2011-04-13 04-18 0.0500'],
    ['same-day', '2011-04-13', '2011-04-19', '2011-04-13 04-18 04-19 0.1000'],
    ['next-working-day', '2011-04-13', '2011-04-18', '2011-04-18  0.0000'],
    ['next-working-day', '2011-04-13', '2011-04-19', '2011-04-18 04-19 0.0500'],
    // Due on a Saturday.
    ['same-day', '2011-04-30', '2011-05-01', '2011-04-30  0.0000'],
    ['same-day', '2011-04-30', '2011-05-03', '2011-04-30 05-02 05-03 0.1000'],
    ['next-working-day', '2011-04-30', '2011-05-03', '2011-05-02 05-03 0.0500'],
    // Due on Wednesday 26 October; the flood closed Bangkok from Thursday 27 to Monday 31.
    ['same-day', '2011-10-26', '2011-10-31', '2011-10-26  0.0000'],
    ['same-day', '2011-10-26', '2011-11-02', '2011-10-26 11-01 11-02 0.1000'],
    ['next-working-day', '2011-10-28', '2011-11-02', '2011-11-01 11-02 0.0500'],
  ] as const)('%s: due %s, received %s is %s', (rule, due, received, told) => {
    expect(lateOf(rule, due, received)).toBe(told);
  });

  it('begin after the day to which the party was given longer, which moves off a weekend where the year says so', () => {
    const extension = { due: '2011-11-05', reason: 'ศาลากลางถูกน้ำท่วม' };
    expect(lateOf('same-day', '2011-10-31', '2011-11-08', extension)).toBe('2011-11-05 11-07 11-08 0.1000');
    expect(lateOf('next-working-day', '2011-10-31', '2011-11-08', extension)).toBe('2011-11-07 11-08 0.0500');
    const earlier = { due: '2011-10-20', reason: 'ก่อนกำหนดเดิม' };
    expect(lateOf('same-day', '2011-10-31', '2011-11-01', earlier)).toBe('2011-10-31 11-01 0.0500');
  });
});

describe('a year without a stated penalty', () => {
  it('counts the days but takes no points', () => {
    const outcome = countLateness(required(2568), '12m', '2025-11-04', holidays);
    expect(outcome).toMatchObject({ ok: true, value: { due: '2025-10-31', workingDays: 2, deduction: '0.0000' } });
  });
});

describe('a count that cannot be made', () => {
  it('is refused for a round the year does not have', () => {
    expect(countLateness(required(2568), '9m', '2025-11-04', holidays)).toMatchObject({
      refusals: [{ code: 'round-not-in-framework', field: 'round' }],
    });
  });

  it('is refused where no source states the due day', () => {
    expect(countLateness(required(2558), '12m', '2015-11-04', holidays)).toMatchObject({
      refusals: [{ code: 'due-date-not-stated' }],
    });
  });

  it('is refused for a day that does not exist', () => {
    expect(countLateness(required(2554), '12m', '2011-02-31', holidays)).toMatchObject({
      refusals: [{ code: 'received-date-not-real', field: 'received' }],
    });
  });

  it('is refused beyond the years whose holidays are known', () => {
    expect(countLateness(required(2554), '12m', '9999-01-01', holidays)).toMatchObject({
      refusals: [{ code: 'holidays-not-known', facts: { until: '2026-12-31' } }],
    });
  });
});
