import { describe, expect, it } from 'vitest';
import { checkPlanDetails, planLimits } from './check-plan-details.ts';
import {
  editionInUse,
  isSamePlan,
  type PartyPlan,
  planName,
  planStatusLine,
  plansToName,
  planYears,
  replacedBy,
} from './party-plan.ts';
import { type PlanStatus, planStatuses, planStatusNames } from './plan-moves.ts';

const sha = 'a'.repeat(64);
const typed = {
  ...{ kind: 'operational', title: 'แผนปฏิบัติราชการประจำปี', firstYear: 2554, lastYear: 2554 },
  ...{ approvedOn: '2010-08-20', approvedBy: 'ที่ประชุมจังหวัด' },
};

function planOf(number: number, status: PlanStatus, more: Partial<PartyPlan> = {}): PartyPlan {
  const sent = status !== 'draft' && status !== 'discarded';
  const answered = status === 'received' || status === 'returned' || status === 'withdrawn';
  return {
    ...{ organisationId: 'TH-42', fiscalYear: 2554, number, kind: 'operational', title: `แผน ${number}`, status },
    ...{ firstYear: 2554, lastYear: 2554, approvedOn: null, approvedBy: '', rowVersion: 1 },
    edition: sent ? number : null,
    file: { sha256: sha, fileName: 'แผน.pdf', mediaType: 'application/pdf', sizeBytes: '9' },
    ...{ changedAt: '2010-09-01T02:00:00.000Z', changedName: 'ก', reason: null },
    sentAt: sent ? '2010-09-01T20:00:00.000Z' : null,
    sentName: sent ? 'ก' : null,
    answeredAt: answered ? '2010-09-03T02:00:00.000Z' : null,
    answeredName: answered ? 'ข' : null,
    ...more,
  };
}

describe('what is said of a plan', () => {
  const codes = (change: object, today = '2010-09-01') => {
    const checked = checkPlanDetails({ ...typed, ...change }, 2554, today);
    return checked.ok ? [] : checked.refusals.map(({ code, field }) => `${code} ${field}`);
  };

  it('stands as it was typed, trimmed', () => {
    expect(checkPlanDetails({ ...typed, title: '  แผน ', approvedBy: ' ที่ประชุม ' }, 2554, '2010-09-01')).toEqual({
      ok: true,
      value: { ...typed, title: 'แผน', approvedBy: 'ที่ประชุม' },
    });
  });

  it('covers the year of its papers, one year for an operational plan, and not too many', () => {
    const development = { kind: 'development', firstYear: 2553, lastYear: 2556 };
    expect(codes(development)).toEqual([]);
    for (const wrong of [
      { firstYear: 2555, lastYear: 2555 },
      { firstYear: 2553 },
      { ...development, firstYear: 2550, lastYear: 2553 },
      { ...development, firstYear: 2555 },
      { ...development, lastYear: 2553 + planLimits.mostYears },
      { firstYear: Number.NaN },
    ])
      expect(codes(wrong), JSON.stringify(wrong)).toEqual(['plan-years-wrong firstYear']);
  });

  it('was approved on a real day that has come, where a day is said', () => {
    expect(codes({ approvedOn: null })).toEqual([]);
    expect(codes({ approvedOn: '2010-09-01' })).toEqual([]);
    expect(codes({ approvedOn: '2010-09-02' })).toEqual(['plan-day-not-past approvedOn']);
    expect(codes({ approvedOn: '2010-02-30' })).toEqual(['plan-day-not-past approvedOn']);
  });

  it('is told all that is wrong at once', () => {
    expect(codes({ kind: 'x', title: 'ก'.repeat(301), approvedBy: 'ข'.repeat(301) })).toEqual([
      'plan-kind-unknown kind',
      'plan-title-too-long title',
      'plan-title-too-long approvedBy',
    ]);
  });

  it('is as long as it may be, and is told how long, which year and which day when it is not', () => {
    expect(codes({ title: 'ก'.repeat(planLimits.title), approvedBy: 'ข'.repeat(planLimits.approvedBy) })).toEqual([]);
    const wrong = { title: 'ก'.repeat(planLimits.title + 1), firstYear: 2555, approvedOn: '2010-09-02' };
    const checked = checkPlanDetails({ ...typed, ...wrong }, 2554, '2010-09-01');
    expect(checked.ok ? [] : checked.refusals.map((one) => one.facts)).toEqual([
      { longest: planLimits.title },
      { year: 2554 },
      { today: '1 กันยายน 2553' },
    ]);
  });
});

describe('the edition in use', () => {
  it('is the newest received, before that the newest sent, and never one that came back', () => {
    expect(editionInUse([])).toBeNull();
    for (const status of planStatuses) {
      const only = planOf(1, status);
      const counts = status === 'sent' || status === 'received';
      expect(editionInUse([only]), status).toBe(counts ? only : null);
    }
    const [first, second] = [planOf(1, 'received'), planOf(2, 'sent')];
    expect(editionInUse([first, second])).toBe(first);
    expect(replacedBy(first, [first, second])).toBeNull();
    const received = planOf(2, 'received');
    expect(editionInUse([first, received])).toBe(received);
    expect(replacedBy(first, [first, received])).toBe(received);
    expect(replacedBy(received, [first, received])).toBeNull();
  });

  it('is the one with the highest count, in whatever order they are read', () => {
    const editions = [planOf(1, 'received'), planOf(2, 'received'), planOf(3, 'received')];
    for (const [a, b, c] of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      const inOrder = [a, b, c].flatMap((place) => editions.slice(place, (place ?? 0) + 1));
      expect(editionInUse(inOrder)?.edition).toBe(3);
    }
  });

  it('takes the place of an older edition that was received, of the same plan only, also when filed with another year', () => {
    const [first, second] = [planOf(1, 'received'), planOf(2, 'received')];
    const otherYear = planOf(1, 'received', { fiscalYear: 2555, edition: 2 });
    expect(replacedBy(first, [first, otherYear])).toBe(otherYear);
    expect(replacedBy(first, [first, { ...second, kind: 'development' }])).toBeNull();
    expect(replacedBy(planOf(1, 'returned'), [second])).toBeNull();
    expect(planStatusLine(first, [first, second])).toBe(`${planStatusNames.received} แทนด้วยฉบับที่ 2`);
    expect(planStatusLine(second, [first, second])).toBe(planStatusNames.received);
    expect(planStatusLine(planOf(3, 'draft'), [first, second])).toBe(planStatusNames.draft);
  });

  it('is of the same plan where party, kind and years are the same', () => {
    const plan = planOf(1, 'sent');
    expect(isSamePlan(plan, planOf(2, 'received', { fiscalYear: 2555, title: 'อื่น' }))).toBe(true);
    const others = [
      { organisationId: 'TH-16' },
      { kind: 'development' },
      { firstYear: 2553 },
      { lastYear: 2555 },
    ] as const;
    for (const other of others) expect(isSamePlan(plan, { ...plan, ...other }), JSON.stringify(other)).toBe(false);
  });

  it('of each plan is named by an agreement, with its day in Thailand and the hash of its file', () => {
    const later = { kind: 'development', firstYear: 2553, lastYear: 2556 } as const;
    const all = [planOf(3, 'sent', later), planOf(1, 'returned'), planOf(2, 'received'), planOf(4, 'draft')];
    expect(plansToName(all, 'เลย')).toMatchObject([
      { kind: 'operational', edition: 2, sentOn: '2010-09-02', receivedOn: '2010-09-03', sha256: sha },
      { kind: 'development', edition: 3, receivedOn: null, organisationName: 'เลย' },
    ]);
    const [early, late] = [planOf(5, 'sent', { ...later, firstYear: 2551 }), planOf(6, 'sent', later)];
    for (const both of [
      [early, late],
      [late, early],
    ])
      expect(plansToName(both, 'เลย').map((one) => one.firstYear)).toEqual([2551, 2553]);
  });
});

it('a plan is called by its kind and its party', () => {
  expect(planName('operational', 'เลย')).toBe('แผนปฏิบัติราชการประจำปีของจังหวัดเลย');
  expect(planName('development', 'เลย')).toBe('แผนพัฒนาจังหวัดเลย');
  expect(planName('development', 'กลุ่มจังหวัดภาคตะวันออก')).toBe('แผนพัฒนากลุ่มจังหวัดภาคตะวันออก');
  expect(planYears({ firstYear: 2554, lastYear: 2554 })).toBe('พ.ศ. 2554');
  expect(planYears({ firstYear: 2553, lastYear: 2556 })).toBe('พ.ศ. 2553 - 2556');
});

it('every status of a plan has a name of its own', () => {
  const names = planStatuses.map((status) => planStatusNames[status]);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(planStatuses.length);
});
