import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { NegotiationProgress } from '../negotiation/negotiation-progress.ts';
import type { Pending } from './pending.ts';
import { type PendingRouteFacts, stepsOfApprovalRoute, stepsOfCommittee } from './pending-route.ts';

const waiting: Pending = {
  ...{ kind: 'conclude-negotiation', role: 'opdc-officer', permission: 'agree-agreement', fiscalYear: 2554 },
  ...{
    organisationId: 'TH-42',
    round: null,
    indicator: null,
    hostIds: [],
    agency: null,
    due: null,
    returnReason: null,
  },
};

const negotiating = (change: Partial<NegotiationProgress> = {}): readonly NegotiationProgress[] => [
  { organisationId: 'TH-42', sessions: 0, lastDay: null, unresolved: 2, ...change },
];
const facts = (judged: number, change: Partial<NegotiationProgress> = {}): PendingRouteFacts => ({
  framework: shippedFramework(2554),
  judged: [{ organisationId: 'TH-42', judged, indicators: 2 }],
  negotiating: negotiating(change),
});

const steps = (known: PendingRouteFacts, pending: Pending) =>
  stepsOfApprovalRoute([pending], known).map((one) => [one.kind, one.role, one.due]);

describe('what is waited for between proposal and agreement', () => {
  it('is the analysis until every indicator is judged, then the choice of the route', () => {
    const proposed: Pending = { ...waiting, kind: 'send-annexes' };
    expect(steps(facts(1), proposed)).toEqual([['judge-indicators', 'opdc-officer', null]]);
    expect(steps(facts(2), proposed)).toEqual([['send-annexes', 'opdc-officer', null]]);
  });

  it('is a day before the round ends, then both sides on that day, then the conclusion', () => {
    expect(steps(facts(2), waiting)).toEqual([['plan-session', 'opdc-officer', '2010-09-28']]);
    expect(steps(facts(2, { sessions: 1, lastDay: '2010-09-27' }), waiting)).toEqual([
      ['negotiate', 'opdc-officer', '2010-09-27'],
      ['negotiate', 'governor', '2010-09-27'],
    ]);
    expect(steps(facts(2, { sessions: 1, unresolved: 0 }), waiting)).toEqual([
      ['conclude-negotiation', 'opdc-officer', null],
    ]);
  });

  it('leaves every other step as it is', () => {
    const other: Pending = { ...waiting, kind: 'propose', role: 'provincial-officer' };
    expect(stepsOfApprovalRoute([other], facts(0))).toEqual([other]);
  });

  it('reaches the committee once a day is named and while something is left to resolve', () => {
    const roles = (change: Partial<NegotiationProgress> = {}) =>
      stepsOfCommittee(2554, negotiating(change)).map((one) => one.role);
    expect(roles()).toEqual([]);
    expect(roles({ sessions: 1, lastDay: '2010-09-27' })).toEqual(['committee-member']);
    expect(roles({ sessions: 1, unresolved: 0 })).toEqual([]);
  });

  it('is permitted to whoever takes each step', () => {
    const permissions = (known: PendingRouteFacts, pending: Pending) =>
      stepsOfApprovalRoute([pending], known).map((one) => one.permission);
    expect(permissions(facts(1), { ...waiting, kind: 'send-annexes' })).toEqual(['judge-indicator']);
    expect(permissions(facts(2), waiting)).toEqual(['schedule-negotiation']);
    expect(permissions(facts(2, { sessions: 1 }), waiting)).toEqual(['record-resolution', 'counter-propose']);
    expect(stepsOfCommittee(2554, negotiating({ sessions: 1, lastDay: '2010-09-27' }))).toEqual([
      {
        kind: 'negotiate',
        role: 'committee-member',
        permission: 'record-negotiation-view',
        fiscalYear: 2554,
        organisationId: 'TH-42',
        round: null,
        indicator: null,
        hostIds: [],
        agency: null,
        due: '2010-09-27',
        returnReason: null,
      },
    ]);
  });

  it('is read from the progress of the party itself', () => {
    const elsewhere = { organisationId: 'TH-50', judged: 5, indicators: 5 };
    const proposed: Pending = { ...waiting, kind: 'send-annexes' };
    const known = { ...facts(1), judged: [elsewhere, ...facts(1).judged] };
    expect(steps(known, proposed)[0]?.[0]).toBe('judge-indicators');
    expect(steps({ ...known, judged: [elsewhere] }, proposed)[0]?.[0]).toBe('judge-indicators');
    const others = [{ organisationId: 'TH-50', sessions: 3, lastDay: null, unresolved: 1 }, ...negotiating()];
    expect(steps({ ...facts(2), negotiating: others }, waiting)[0]?.[0]).toBe('plan-session');
    expect(steps({ ...facts(2), negotiating: others.slice(0, 1) }, waiting)[0]?.[0]).toBe('conclude-negotiation');
  });

  it('has no day where the year states none', () => {
    expect(steps({ ...facts(2), framework: null }, waiting)).toEqual([['plan-session', 'opdc-officer', null]]);
    expect(steps({ ...facts(2), framework: shippedFramework(2568) }, waiting)).toEqual([
      ['plan-session', 'opdc-officer', null],
    ]);
  });
});
