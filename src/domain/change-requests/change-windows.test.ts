import { describe, expect, it } from 'vitest';
import { budget, checkOn, evidenceOf, flood, fy2554, fy2568, refusedFor } from '../../testing/change-sample.ts';
import type { ChangePolicy } from './change-request.ts';
import { type ChangeWindow, checkDecisionDay, checkWindow, daysLeftIn, windowOn } from './change-windows.ts';

describe('the window of a request', () => {
  it.each([
    [2554, '2010-10-01', 'change', 181],
    [2554, '2011-03-31', 'change', 0],
    [2554, '2011-04-01', null, null],
    [2568, '2024-10-01', 'change-6m', 150],
    [2568, '2025-02-28', 'change-6m', 0],
    [2568, '2025-03-01', 'change-12m', 152],
    [2568, '2025-07-31', 'change-12m', 0],
    [2568, '2025-08-01', null, null],
  ])('in FY%i on %s is %s with %s days left', (year, day, code, left) => {
    const policy = (year === 2554 ? fy2554 : fy2568).changePolicy.value;
    const window = policy && windowOn(policy, day);
    expect(window?.code ?? null).toBe(code);
    expect(window ? daysLeftIn(window, day) : null).toBe(left);
    const request = year === 2554 ? budget : flood;
    expect(refusedFor(checkOn(request, day))).toEqual(code === null ? ['change-after-window'] : []);
  });

  it('that is over names its last day and the next one, if the year has one', () => {
    expect(checkOn(flood, '2025-08-01')).toMatchObject({
      refusals: [{ facts: { last: '31 กรกฎาคม 2568', next: '' } }],
    });
    expect(checkOn(budget, '2011-04-01')).toMatchObject({ refusals: [{ facts: { last: '31 มีนาคม 2554', next: '' } }] });
  });

  it.each([
    [2554, 'change', '2011-06-30', []],
    [2568, 'change-6m', '2025-02-28', []],
    [2568, 'change-6m', '2025-03-01', ['change-decided-late']],
    [2568, 'change-12m', '2025-07-31', []],
    [2568, 'change-12m', '2025-08-01', ['change-decided-late']],
  ] as const)('in FY%i (%s) allows a decision on %s or refuses it', (year, code, day, refused) => {
    const policy = (year === 2554 ? fy2554 : fy2568).changePolicy.value;
    expect(policy && refusedFor(checkDecisionDay(policy, code, day))).toEqual(refused);
  });
});

describe('windows that begin on a day, or stand in any order', () => {
  const policy = fy2568.changePolicy.value;
  if (policy === null) throw new Error('the year has no policy of changes');
  const [first, second] = policy.windows;
  if (first === undefined || second === undefined) throw new Error('the year has two windows');
  const having = (...windows: ChangeWindow[]): ChangePolicy => ({ ...policy, windows });
  const apart = having({ ...first, from: '2024-11-01' }, { ...second, from: '2025-04-01' });

  it('are open from their first day to their last', () => {
    const days = ['2024-10-31', '2024-11-01', '2025-02-28', '2025-03-31', '2025-04-01', '2025-07-31'];
    expect(days.map((day) => windowOn(apart, day)?.code ?? null)).toEqual([
      ...[null, 'change-6m', 'change-6m', null, 'change-12m', 'change-12m'],
    ]);
  });

  it('give the one that ends first, of two that end together the one that is listed first', () => {
    expect(windowOn(having(second, first), '2025-02-01')?.code).toBe('change-6m');
    const together = { ...second, until: first.until };
    expect(windowOn(having(first, together), '2025-02-01')?.code).toBe('change-6m');
    expect(windowOn(having(together, first), '2025-02-01')?.code).toBe('change-12m');
  });

  it.each([
    ['between two of them', apart, '2025-03-15', '28 กุมภาพันธ์ 2568', '31 กรกฎาคม 2568'],
    ['before all of them', apart, '2024-10-15', '28 กุมภาพันธ์ 2568', '28 กุมภาพันธ์ 2568'],
    ['after all of them, the later listed first', having(second, first), '2025-08-01', '31 กรกฎาคม 2568', ''],
    [
      'after three of them',
      having(first, second, { ...second, until: '2025-08-31' }),
      '2025-09-01',
      '31 สิงหาคม 2568',
      '',
    ],
    ['where there is none', having(), '2025-08-01', '1 สิงหาคม 2568', ''],
  ])('refuse a request %s with the last day that was and the next', (_, windows, day, last, next) => {
    expect(checkWindow(windows, day)).toEqual({
      ok: false,
      refusals: [{ code: 'change-after-window', facts: { last, next } }],
    });
  });

  it.each([
    ['2025-03-01', '31 กรกฎาคม 2568'],
    ['2025-07-31', '31 กรกฎาคม 2568'],
    ['2025-08-01', ''],
  ])('refuse a decision of %s on a request of the first window, with the next last day', (day, next) => {
    expect(checkDecisionDay(policy, 'change-6m', day)).toEqual({
      ok: false,
      refusals: [{ code: 'change-decided-late', facts: { last: '28 กุมภาพันธ์ 2568', next } }],
    });
  });

  it('say nothing against a decision in its window, or on a request that was in none', () => {
    expect(checkDecisionDay(policy, 'change-6m', '2025-02-28')).toEqual({ ok: true, value: true });
    expect(checkDecisionDay(policy, null, '2025-09-30')).toEqual({ ok: true, value: true });
  });
});

describe('the ground of a request', () => {
  const grounds = [fy2554, fy2568].flatMap((framework) =>
    (framework.changePolicy.value?.grounds ?? []).flatMap(({ code, examples }) =>
      (examples ?? [{ code: '' }]).map((example) => [framework.fiscalYear, code, example.code] as const),
    ),
  );
  it('are two in FY2554 and one with five examples in FY2568', () => {
    expect(grounds.map((one) => one.join(' ').trim())).toEqual([
      ...['2554 outside-factor', '2554 budget'],
      ...['disaster-or-epidemic', 'government-policy', 'host-agency', 'budget', 'cabinet-or-national-committee'].map(
        (example) => `2568 outside-factor ${example}`,
      ),
    ]);
  });

  it.each(grounds)('FY%i %s %s carries a request with its evidence, and none without', (year, ground, example) => {
    const [base, day] = year === 2554 ? [budget, '2011-03-01'] : [flood, '2025-02-01'];
    const request = { ...base, ground, example };
    expect(refusedFor(checkOn({ ...request, files: evidenceOf(request) }, day))).toEqual([]);
    expect(refusedFor(checkOn({ ...request, files: [] }, day))).toEqual(['change-evidence-missing']);
    expect(refusedFor(checkOn({ ...request, files: evidenceOf(request), cause: 'internal' }, day))).toEqual([
      'change-cause-internal',
    ]);
    expect(refusedFor(checkOn({ ...request, files: evidenceOf(request), cause: null, explanation: ' ' }, day))).toEqual(
      [...['change-cause-missing', 'change-explanation-missing']],
    );
  });

  it('of FY2554 for a budget asks both for what was received and that nothing could be moved', () => {
    const files = budget.files.filter(({ need }) => need === 'budget');
    expect(checkOn({ ...budget, files }, '2011-03-01')).toMatchObject({
      refusals: [{ code: 'change-evidence-missing', facts: { needs: 'เอกสารที่แสดงว่าโอนเปลี่ยนแปลงรายการงบประมาณไม่ได้' } }],
    });
  });

  it('of FY2568 is wider than its examples: another factor is said in words', () => {
    const other = { ...flood, example: '', files: evidenceOf({ ground: 'outside-factor', example: '' }) };
    expect(refusedFor(checkOn(other, '2025-02-01'))).toEqual(['change-other-factor-missing']);
    expect(refusedFor(checkOn({ ...other, otherFactor: 'ปิดด่านชายแดน' }, '2025-02-01'))).toEqual([]);
    expect(refusedFor(checkOn({ ...flood, ground: 'x' }, '2025-02-01'))).toContain('change-ground-missing');
    expect(refusedFor(checkOn({ ...flood, example: 'x' }, '2025-02-01'))).toContain('change-ground-missing');
  });
});
