import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkTime } from './check-time.ts';
import type { Framework } from './framework-schema.ts';
import type { FrameworkProblem } from './problem.ts';

const year = shippedFramework(2568);
const say = (problems: readonly FrameworkProblem[]) =>
  problems.map(({ code, field, facts }) => `${code.slice(10)} at ${field}: ${facts.value} → ${facts.expected}`);
const inYear = 'อยู่ระหว่าง 2024-10-01 ถึง 2025-09-30';
const source = { assumption: 'ตัวอย่าง' };

describe('the days of a framework', () => {
  const rounds = (change: object) =>
    say(
      checkTime({
        ...year,
        calendar: [],
        rounds: year.rounds.map((one, at) => (at === 1 ? { ...one, ...change } : one)),
      }),
    );
  const events = (change: Partial<Framework['calendar'][number]>) => {
    const [event] = year.calendar.filter((one) => one.kind === 'early-warning');
    return event ? say(checkTime({ ...year, calendar: [{ ...event, ...change }] })) : [];
  };

  it('have each round within the year, due at its end or after', () => {
    expect(rounds({ to: '2025-10-01' })).toEqual([
      `round-outside-year at rounds.1: 2024-10-01 ถึง 2025-10-01 → ${inYear}`,
    ]);
    expect(rounds({ from: '2024-09-30' })).toEqual([
      `round-outside-year at rounds.1: 2024-09-30 ถึง 2025-09-30 → ${inYear}`,
    ]);
    const due = (value: string | null) => rounds({ reportDue: { value, source } });
    expect([due('2025-09-30'), due(null)]).toEqual([[], []]);
    expect(due('2025-09-29')).toEqual([
      'due-before-round-ends at rounds.1.reportDue.value: 2025-09-29 → ไม่ก่อนวันสิ้นรอบ 2025-09-30',
    ]);
  });

  it('have each event say on which side of the year it lies', () => {
    expect(events({ from: '2024-10-01', to: '2025-09-30' })).toEqual([]);
    expect(events({ from: '2024-09-30', to: '2024-10-01', outsideYear: 'before' })).toEqual([]);
    expect(events({ from: '2025-09-30', to: '2025-10-01', outsideYear: 'after' })).toEqual([]);
    expect(events({ from: '2024-09-30', to: '2024-10-01' })).toEqual([
      `event-outside-year at calendar.0: 2024-09-30 ถึง 2024-10-01 → ${inYear} หรือระบุ outsideYear เป็น before`,
    ]);
    expect(events({ outsideYear: 'after' })).toEqual([
      'event-outside-year at calendar.0: 2025-06-01 ถึง 2025-06-30 (outsideYear: after) → ไม่มี outsideYear เพราะวันที่อยู่ในปีงบประมาณ',
    ]);
    expect(events({ to: '2025-05-31' })).toEqual(['dates-reversed at calendar.0.to: 2025-05-31 → ไม่ก่อน 2025-06-01']);
    expect(events({ to: '2025-06-01' })).toEqual([]);
  });

  it('have one due day for a report, unless it is one province’s own', () => {
    const [report] = year.calendar.filter((one) => one.code === 'report-12m');
    const due = (change: object) => (report ? say(checkTime({ ...year, calendar: [{ ...report, ...change }] })) : []);
    expect(due({})).toEqual([]);
    expect(due({ to: '2025-11-03' })).toEqual([
      'due-differs at calendar.0.to: 2025-11-03 → วันครบกำหนดของรอบ 12m คือ 2025-10-31',
    ]);
    expect(due({ to: '2025-11-03', province: 'TH-50' })).toEqual([]);
    expect(due({ to: '2025-11-03', kind: 'meeting' })).toEqual([]);
    const open = year.rounds.map((one) => ({ ...one, reportDue: { value: null, source } }));
    expect(report && say(checkTime({ ...year, rounds: open, calendar: [report] }))).toEqual([
      'due-differs at calendar.0.to: 2025-10-31 → วันครบกำหนดของรอบ 12m คือ ไม่ระบุ',
    ]);
  });

  it('have appraisals and windows of change within the year', () => {
    const appraisals = (change: object) =>
      say(
        checkTime({ ...year, appraisals: year.appraisals.map((one, at) => (at === 0 ? { ...one, ...change } : one)) }),
      );
    expect(appraisals({ from: '2024-09-30' })).toEqual([
      `window-outside-year at appraisals.0: 2024-09-30 ถึง 2025-03-31 → ${inYear}`,
    ]);
    expect(appraisals({ to: '2024-09-30' })).toContain(
      'dates-reversed at appraisals.0.to: 2024-09-30 → ไม่ก่อน 2024-10-01',
    );
    const policy = year.changePolicy.value;
    const windows = (change: object) =>
      policy
        ? say(
            checkTime({
              ...year,
              changePolicy: {
                source,
                value: {
                  ...policy,
                  windows: [{ ...(policy.windows[0] as (typeof policy.windows)[number]), ...change }],
                },
              },
            }),
          )
        : [];
    expect(windows({ from: null, until: '2025-10-01' })).toEqual([
      `window-outside-year at changePolicy.value.windows.0: 2025-10-01 → ${inYear}`,
    ]);
    expect(windows({ from: '2024-10-01', until: '2025-09-30' })).toEqual([]);
    expect(windows({ from: '2025-02-02', until: '2025-02-01' })).toEqual([
      'dates-reversed at changePolicy.value.windows.0.to: 2025-02-01 → ไม่ก่อน 2025-02-02',
    ]);
  });
});
