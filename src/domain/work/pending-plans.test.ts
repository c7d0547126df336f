import { expect, it } from 'vitest';
import { sampleAgreement } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Agreement } from '../agreement/indicator.ts';
import type { PartyPlan } from '../plans/party-plan.ts';
import type { PlanStatus } from '../plans/plan-moves.ts';
import { pendingPlans, receiptOf } from './pending-plans.ts';
import { taskKey } from './task-key.ts';

function planOf(number: number, status: PlanStatus): PartyPlan {
  return {
    ...{ organisationId: 'TH-42', fiscalYear: 2554, number, kind: 'operational', title: 'แผน', status, rowVersion: 1 },
    ...{ firstYear: 2554, lastYear: 2554, approvedOn: null, approvedBy: '', file: null, changedName: 'ก' },
    ...{ changedAt: '', sentAt: '2010-09-01T02:00:00.000Z', sentName: 'ก', answeredAt: '2010-09-02T02:00:00.000Z' },
    ...{ answeredName: 'ข', reason: 'หน้าไม่ครบ', edition: status === 'draft' ? null : number },
  };
}

const told = (plans: readonly PartyPlan[], agreement: Agreement | null = null, year = 2554) =>
  pendingPlans({ framework: shippedFramework(year), organisationId: 'TH-42', agreement, plans }).map(
    ({ kind, role, due, since = '', returnReason }) => `${kind} ${role} ${due} ${since} ${returnReason}`,
  );

it('the operational plan is to be sent, without a day that no source states, until the agreement is in force', () => {
  const owed = ['send-plan provincial-officer null  null'];
  expect(told([])).toEqual(owed);
  expect(told([planOf(1, 'draft')])).toEqual(owed);
  expect(told([planOf(1, 'withdrawn')])).toEqual(owed);
  expect(told([planOf(1, 'received')])).toEqual([]);
  expect(told([], { ...sampleAgreement, fiscalYear: 2554, status: 'agreed' })).toEqual(owed);
  expect(told([], { ...sampleAgreement, fiscalYear: 2554, status: 'signed' })).toEqual([]);
});

it('no plan is asked for in a year whose sources do not', () => {
  for (const year of [2553, 2558, 2562, 2568]) expect(told([], null, year), String(year)).toEqual([]);
});

it('a returned edition is to be sent anew with its reason, until another has been sent', () => {
  const back = 'fix-plan provincial-officer null 2010-09-02T02:00:00.000Z หน้าไม่ครบ';
  expect(told([planOf(1, 'returned')])).toEqual([back]);
  expect(told([planOf(1, 'returned'), planOf(2, 'draft')])).toEqual([back]);
  expect(told([planOf(1, 'returned'), planOf(2, 'sent')])).toEqual([
    'receive-plan opdc-officer null 2010-09-01T02:00:00.000Z null',
  ]);
});

it('each is done at one paper: the draft that was begun, the edition that came back, the one that was sent', () => {
  const places = (plans: readonly PartyPlan[]) =>
    pendingPlans({ framework: shippedFramework(2554), organisationId: 'TH-42', agreement: null, plans }).map(
      ({ kind, plan }) => `${kind} ${plan?.number} ${plan?.opens}`,
    );
  expect(places([])).toEqual(['send-plan undefined undefined']);
  expect(places([planOf(1, 'draft'), planOf(2, 'draft')])).toEqual(['send-plan null 2']);
  expect(places([planOf(1, 'returned')])).toEqual(['fix-plan 1 1']);
  expect(places([planOf(1, 'returned'), planOf(2, 'draft')])).toEqual(['fix-plan 1 2']);
  expect(places([planOf(1, 'returned'), planOf(2, 'sent')])).toEqual(['receive-plan 2 2']);
});

it('each plan of a party is a task of its own in the mails', () => {
  const later = { ...planOf(2, 'returned'), kind: 'development', lastYear: 2556 } as const;
  const facts = { framework: shippedFramework(2554), organisationId: 'TH-42', agreement: null };
  const keys = pendingPlans({ ...facts, plans: [planOf(1, 'returned'), later] }).map(taskKey);
  expect(new Set(keys).size).toBe(2);
});

it('only papers of the year are in its work, and only an operational plan is the one that is owed', () => {
  const ofYearBefore = (number: number, status: PlanStatus) => ({ ...planOf(number, status), fiscalYear: 2553 });
  expect(told([ofYearBefore(1, 'returned')])).toEqual(['send-plan provincial-officer null  null']);
  const development = { ...planOf(1, 'received'), kind: 'development' } as const;
  expect(told([development])).toEqual(['send-plan provincial-officer null  null']);
  const signed = { ...sampleAgreement, fiscalYear: 2554, status: 'signed' } as const;
  expect(told([ofYearBefore(1, 'sent')], signed)).toEqual([]);
});

it('the plan that is owed is done at its own draft, and one that came back at a draft of the same plan', () => {
  const facts = { framework: shippedFramework(2554), organisationId: 'TH-42', agreement: null };
  const opens = (plans: readonly PartyPlan[]) =>
    pendingPlans({ ...facts, plans }).map(({ kind, plan }) => `${kind} ${plan?.opens}`);
  const development = (number: number, status: PlanStatus) =>
    ({ ...planOf(number, status), kind: 'development', lastYear: 2556 }) as const;
  expect(opens([development(1, 'draft')])).toEqual(['send-plan undefined']);
  expect(opens([planOf(1, 'withdrawn')])).toEqual(['send-plan undefined']);
  expect(opens([planOf(1, 'returned'), development(2, 'draft')])).toEqual(['fix-plan 1']);
});

it('a paper without a day of sending or of answer says since when nothing has waited', () => {
  const undated = (number: number, status: PlanStatus) => ({
    ...planOf(number, status),
    sentAt: null,
    answeredAt: null,
  });
  const since = (plans: readonly PartyPlan[]) =>
    pendingPlans({ framework: shippedFramework(2554), organisationId: 'TH-42', agreement: null, plans });
  for (const status of ['sent', 'returned'] as const)
    for (const one of since([undated(1, status)])) expect(one, `${status} ${one.kind}`).not.toHaveProperty('since');
});

it('what was sent is for OPDC to receive, whole', () => {
  expect(receiptOf(planOf(3, 'sent'))).toStrictEqual({
    ...{ kind: 'receive-plan', role: 'opdc-officer', permission: 'receive-plan', fiscalYear: 2554 },
    ...{ organisationId: 'TH-42', round: null, indicator: null, hostIds: [], agency: null, due: null },
    ...{ returnReason: null, plan: { number: 3, opens: 3 }, since: '2010-09-01T02:00:00.000Z' },
  });
});
