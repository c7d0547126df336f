import { describe, expect, it } from 'vitest';
import { lateAdjustments, latenessOf, milderOf } from '../domain/reporting/report-lateness.ts';
import { roundWindow } from '../domain/reporting/round-window.ts';
import { holidays } from './holidays.ts';
import { frameworkOf } from './registry.ts';

function required(year: number) {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework ${year}`);
  return framework;
}
const noon = (date: string) => `${date}T05:00:00.000Z`;

describe('how late a report was', () => {
  it('is counted to the day its first edition reached OPDC', () => {
    const lateness = latenessOf(required(2554), '12m', noon('2011-11-03'), holidays);
    expect(lateness).toMatchObject({
      due: '2011-11-01',
      received: '2011-11-03',
      days: ['2011-11-02', '2011-11-03'],
      perDay: '0.0500',
      deduction: '0.1000',
    });
    expect(lateness?.steps.at(-1)?.text).toBe('ปรับลดคะแนนรวม 0.0500 × 2 = 0.1000');
  });

  it('is not known while the holidays are not known', () => {
    expect(latenessOf(required(2554), '12m', noon('2011-11-07'), [])).toBeNull();
  });

  it('is counted and costs nothing where no penalty is stated: for six months, and in FY2568', () => {
    const free = { perDay: null, deduction: null };
    const sixMonths = latenessOf(required(2554), '6m', noon('2011-05-04'), holidays);
    expect(sixMonths).toMatchObject({ days: ['2011-05-03', '2011-05-04'], ...free });
    const newest = latenessOf(required(2568), '12m', noon('2025-11-07'), holidays);
    expect(newest).toMatchObject({ due: '2025-10-31', ...free });
    expect(newest?.days).toHaveLength(5);
    expect([lateAdjustments(sixMonths), lateAdjustments(newest)]).toEqual([[], []]);
  });

  it('begins later where OPDC gave longer or the service was out', () => {
    const extension = { due: '2011-11-04', reason: 'ศาลากลางถูกน้ำท่วม' };
    const late = (changes: Parameters<typeof latenessOf>[4]) =>
      latenessOf(required(2554), '12m', noon('2011-11-08'), holidays, changes)?.days;
    expect(late({ outages: [], extension })).toEqual(['2011-11-07', '2011-11-08']);
    const outage = { from: '2011-11-01', to: '2011-11-02', movesDueTo: '2011-11-07', reason: 'ระบบขัดข้อง' };
    expect(late({ outages: [outage], extension: null })).toEqual(['2011-11-08']);
  });

  it('is the milder of two counts', () => {
    const [early, late] = ['2011-11-03', '2011-11-07'].map((day) =>
      latenessOf(required(2554), '12m', noon(day), holidays),
    );
    expect(milderOf(early ?? null, late ?? null)).toBe(early);
    expect(milderOf(late ?? null, early ?? null)).toBe(early);
    expect([milderOf(null, late ?? null), milderOf(late ?? null, null), milderOf(null, null)]).toEqual([
      late,
      late,
      null,
    ]);
  });

  it('takes its points from the total once, for all days together', () => {
    const late = (arrived: string) => lateAdjustments(latenessOf(required(2554), '12m', noon(arrived), holidays));
    expect(late('2011-11-03')).toEqual([
      { kind: 'deduct', amount: '0.0500', times: 2, reason: 'ส่งรายงานล่าช้า 2 วันทำการ' },
    ]);
    expect(late('2011-11-01')).toEqual([]);
    expect(lateAdjustments(null)).toEqual([]);
  });
});

describe('the days on which results may be entered', () => {
  it('close with the due day, or stay open where lateness is paid for', () => {
    expect(roundWindow(required(2568), '12m', { due: '2025-10-31' })).toMatchObject({
      opens: '2024-10-01',
      closes: '2025-10-31',
      assumption: expect.stringContaining('ปิดเมื่อสิ้นวันครบกำหนดส่งรายงาน'),
    });
    expect(roundWindow(required(2554), '12m', { due: '2011-11-01', closesOn: null })).toMatchObject({
      closes: null,
      assumption: expect.stringContaining('ปรับลดคะแนนตามวันทำการ'),
    });
    expect(roundWindow(required(2554), '6m', { due: '2011-05-02' }).closes).toBe('2011-05-02');
  });

  it('close on the day OPDC named, whatever the year says', () => {
    expect(roundWindow(required(2554), '12m', { due: '2011-11-01', closesOn: '2011-12-15' })).toEqual({
      opens: '2010-10-01',
      closes: '2011-12-15',
      assumption: 'สำนักงาน ก.พ.ร. กำหนดวันปิดรับของรอบนี้พร้อมเหตุผล',
    });
  });

  it('are asked only of a round the year has', () => {
    expect(() => roundWindow(required(2568), '9m', { due: '2025-07-31' })).toThrow('framework 2568 has no round 9m');
  });
});

describe('a penalty stated for several rounds', () => {
  it('is counted for each of them', () => {
    const framework = required(2554);
    const penalty = framework.latePenalty.value;
    if (!penalty) throw new Error('FY2554 states a penalty');
    const both = {
      ...framework,
      latePenalty: { ...framework.latePenalty, value: { ...penalty, rounds: ['6m' as const, '12m' as const] } },
    };
    expect(latenessOf(both, '6m', noon('2011-05-04'), holidays)?.days).toEqual(['2011-05-03', '2011-05-04']);
    expect(latenessOf(both, '12m', noon('2011-11-03'), holidays)?.days).toHaveLength(2);
  });
});
