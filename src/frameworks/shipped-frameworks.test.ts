import { describe, expect, it } from 'vitest';
import { calendarOf } from '../domain/calendar/calendar-of.ts';
import { checkFramework } from '../domain/framework/check-framework.ts';
import { frameworkOf, listShippedFrameworks } from './registry.ts';

function required(year: number) {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework ${year}`);
  return framework;
}

describe('the frameworks the product ships', () => {
  it('are the five documented years, newest first', () => {
    expect(listShippedFrameworks().map((one) => one.fiscalYear)).toEqual([2568, 2562, 2558, 2554, 2553]);
    expect(frameworkOf(2570)).toBeUndefined();
  });

  for (const framework of listShippedFrameworks()) {
    it(`pass their own checks in FY${framework.fiscalYear}`, () => {
      expect(checkFramework(framework)).toEqual({ ok: true, value: framework });
    });
  }

  it('cannot be changed while the product runs', () => {
    const [performance] = required(2568).components;
    expect(() => Object.assign(performance?.weight ?? {}, { value: '71' })).toThrow(TypeError);
  });
});

describe('FY2568', () => {
  const framework = required(2568);

  it('weighs performance 70 and potential 30, leaves 60 of performance to be split, and fixes the rest at 10 each', () => {
    const [performance, potential] = framework.components;
    expect([performance?.weight.value, potential?.weight.value]).toEqual(['70', '30']);
    expect(potential?.children?.map((one) => one.weight.value)).toEqual(['10', '10', '10']);
    expect(performance?.children?.[1]?.children?.map((one) => [one.code, one.weight.value])).toEqual([
      ['1.2.1', '10'],
      ['1.2.2', null],
      ['1.2.3', null],
    ]);
    expect(framework.sharedWeights[0]?.value).toEqual({ components: ['1.1', '1.2.2', '1.2.3'], sum: '60' });
  });

  it('binds 63 provinces to water and 64 to PM2.5 without naming them, and every province to the other two', () => {
    const slots = framework.components[0]?.children?.[0]?.slots ?? [];
    expect(slots.map((slot) => slot.applicability.value)).toEqual([
      { kind: 'count-only', count: 63 },
      { kind: 'all' },
      { kind: 'all' },
      { kind: 'count-only', count: 64 },
    ]);
  });

  it('evaluates component 1 alone at six months and both at twelve', () => {
    expect(framework.rounds.map((one) => [one.code, one.components.value, one.graded.value])).toEqual([
      ['6m', ['1'], false],
      ['12m', ['1', '2'], true],
    ]);
  });

  it('says that its report dates are assumed', () => {
    for (const { reportDue } of framework.rounds) expect(reportDue.source).toHaveProperty('assumption');
  });
});

describe('the calendar of FY2554', () => {
  const entries = calendarOf(required(2554));

  it('runs from the briefing of 2 September 2553 to the site evaluation that ends in January 2555', () => {
    expect(entries[0]).toMatchObject({ code: 'briefing', dateText: '2 กันยายน 2553', outsideYear: 'before' });
    expect(entries.at(-1)).toMatchObject({
      code: 'site-evaluation',
      dateText: 'เดือนธันวาคม 2554 – มกราคม 2555',
      outsideYear: 'after',
    });
    expect(entries.map((one) => one.from)).toEqual(entries.map((one) => one.from).sort());
  });

  it('words each date as the manual does', () => {
    const worded = Object.fromEntries(entries.map((one) => [one.code, one.dateText]));
    expect(worded).toMatchObject({
      negotiation: '27 กันยายน 2553 – 28 กันยายน 2553',
      'kpi-template': 'ภายในวันที่ 31 มกราคม 2554',
      consultation: 'เดือนมิถุนายน 2554',
      'satisfaction-survey': 'เดือนมิถุนายน – สิงหาคม 2554',
      'report-12m': 'ภายในวันที่ 31 ตุลาคม 2554',
      'round-9m': '1 ตุลาคม 2553 – 30 มิถุนายน 2554',
    });
  });

  it('says "about" where the source does', () => {
    const warning = calendarOf(required(2568)).find((one) => one.code === 'early-warning');
    expect(warning?.dateText).toBe('ประมาณเดือนมิถุนายน 2568');
  });
});
