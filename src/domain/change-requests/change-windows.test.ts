import { describe, expect, it } from 'vitest';
import { budget, checkOn, evidenceOf, flood, fy2554, fy2568, refusedFor } from '../../testing/change-sample.ts';
import { checkDecisionDay, daysLeftIn, windowOn } from './change-windows.ts';

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
