import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { AgreementStatus } from '../agreement/agreement-moves.ts';
import { type PartyStatus, pendingAgreements, pendingReportOf } from './pending-nation.ts';

const framework = shippedFramework(2554);
const party = (change: Partial<PartyStatus>): PartyStatus => ({
  organisationId: 'TH-42',
  agreementStatus: null,
  reportStatus: null,
  submittedAt: null,
  ...change,
});
const agreements = (status: AgreementStatus | null, signed = new Map<string, number>()) =>
  pendingAgreements(framework, [party({ agreementStatus: status })], signed);

describe('what the agreements of all parties wait for', () => {
  it('is the move that leads on, from the role that makes it', () => {
    expect(agreements('draft')).toEqual([
      {
        kind: 'propose',
        role: 'provincial-officer',
        permission: 'propose-agreement',
        fiscalYear: 2554,
        organisationId: 'TH-42',
        round: null,
        indicator: null,
        hostIds: [],
        agency: null,
        due: null,
        returnReason: null,
      },
    ]);
    expect(agreements('agreed')[0]).toMatchObject({ kind: 'sign', role: 'governor' });
  });

  it('is nothing where none was begun or everybody has signed', () => {
    expect([agreements(null), agreements('signed')]).toEqual([[], []]);
  });

  it('is the signature of whoever comes next in the year’s order', () => {
    const role = (signed?: number) =>
      agreements('signing', signed === undefined ? new Map() : new Map([['TH-42', signed]]))[0]?.role;
    expect([role(1), role(2), role(3)]).toEqual(['supervising-minister', 'interior-minister', 'permanent-secretary']);
    expect(role()).toBe('governor');
  });
});

describe('what the report of a party waits for', () => {
  const report = (change: Partial<PartyStatus>) =>
    pendingReportOf(framework, party(change), '12m', '2011-11-01', '2011-11-05')[0];

  it('is OPDC’s to decide once the round is over and nothing ever arrived, wherever the report lies', () => {
    const over = { due: '2011-11-01', closesOn: '2011-11-04' };
    for (const reportStatus of ['open', 'with-governor'] as const) {
      const closed = { kind: 'round-closed', role: 'opdc-officer', due: '2011-11-01', round: '12m' };
      expect(report({ reportStatus, ...over })).toMatchObject(closed);
      expect(report({ reportStatus, ...over, closesOn: '2011-11-05' })).not.toMatchObject(closed);
      expect(report({ reportStatus, ...over, firstArrivedAt: '2011-10-31T05:00:00.000Z' })).not.toMatchObject(closed);
      expect(report({ reportStatus, ...over, closesOn: null })).not.toMatchObject(closed);
      expect(report({ reportStatus, ...over, due: null })?.kind).not.toBe('round-closed');
    }
    for (const reportStatus of ['submitted', 'received'] as const)
      expect(report({ reportStatus, ...over })?.kind).not.toBe('round-closed');
  });

  it('has its due day while it is the province’s to send', () => {
    expect(report({ reportStatus: 'open' })).toMatchObject({
      kind: 'send-to-governor',
      round: '12m',
      due: '2011-11-01',
    });
    expect(report({ reportStatus: 'with-governor' })).toMatchObject({ kind: 'endorse', due: '2011-11-01' });
  });

  it('waits since it was sent for OPDC to take it in', () => {
    const submittedAt = '2011-10-31T05:00:00.000Z';
    expect(report({ reportStatus: 'submitted', submittedAt })).toMatchObject({
      kind: 'receive',
      due: null,
      since: submittedAt,
    });
    expect(report({ reportStatus: 'submitted' })).not.toHaveProperty('since');
    expect(report({ reportStatus: 'received', submittedAt })).not.toHaveProperty('since');
    expect(report({ reportStatus: 'received' })).toMatchObject({ kind: 'conclude-assessment', due: null });
  });

  it('is nothing of a round that is followed up only, once OPDC has received', () => {
    const six = (reportStatus: PartyStatus['reportStatus']) =>
      pendingReportOf(framework, party({ reportStatus }), '6m', null, '2011-11-05').map((one) => one.kind);
    expect([six('submitted'), six('received')]).toEqual([['receive'], []]);
  });

  it('is nothing before its round is open and once it is announced', () => {
    expect([report({ reportStatus: null }), report({ reportStatus: 'final' })]).toEqual([undefined, undefined]);
  });
});
