import { describe, expect, it } from 'vitest';
import {
  growth,
  sampleAgreement,
  sampleFramework,
  sampleHosts,
  sampleReport,
  sampleResult,
  supplied,
} from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Report } from '../reporting/report.ts';
import type { Result } from '../reporting/result.ts';
import { pendingOf } from './pending.ts';

const accepted = { status: 'accepted', state: 'reported' } as const;

function waits(report: Partial<Report>, results: readonly Result[], today = '2025-10-06', agreement = sampleAgreement) {
  const rounds = [{ report: { ...sampleReport, ...report }, results }];
  const facts = { framework: sampleFramework, agreement, hosts: sampleHosts, rounds, today };
  return pendingOf(facts).map(({ kind, role, due }) => ({ kind, role, due }));
}

describe('what the year waits for', () => {
  it('waits for the host to enter its result, and for the central owner to supply the other', () => {
    expect(waits({}, [sampleResult(growth.code), sampleResult(supplied.code)])).toEqual([
      { kind: 'enter-result', role: 'kpi-host', due: '2025-10-31' },
      { kind: 'supply-score', role: 'central-data-owner', due: '2025-10-31' },
    ]);
  });

  it('says a returned result as a correction, with the reason', () => {
    const returned = sampleResult(growth.code, { status: 'returned', returnReason: 'ตัวเลขไม่ตรง' });
    const rounds = [{ report: sampleReport, results: [returned, sampleResult(supplied.code, accepted)] }];
    const facts = { framework: sampleFramework, agreement: sampleAgreement, hosts: sampleHosts, rounds };
    const [first, ...others] = pendingOf({ ...facts, today: '2025-10-06' });
    expect(first).toMatchObject({ kind: 'correct-result', returnReason: 'ตัวเลขไม่ตรง', hostIds: ['TH-42.cd'] });
    expect(others).toEqual([]);
  });

  it('waits for the provincial office once a result is sent, and to compile once all are accepted', () => {
    const sent = sampleResult(growth.code, { status: 'sent', state: 'reported' });
    const other = sampleResult(supplied.code, accepted);
    expect(waits({}, [sent, other])[0]).toMatchObject({ kind: 'accept-result', role: 'provincial-officer' });
    expect(waits({}, [{ ...sent, status: 'accepted' }, other])[0]).toMatchObject({ kind: 'send-to-governor' });
  });

  it('waits to be compiled only for the province’s own results, and for each of them', () => {
    const sharedFrom = { organisationId: 'cluster-2560-1', organisationName: 'กลุ่มจังหวัด', code: 'C' };
    const agreement = { ...sampleAgreement, indicators: [{ ...supplied, sharedFrom }, growth] };
    const waited = (own: Result) => waits({}, [sampleResult(supplied.code), own], '2025-10-06', agreement);
    expect(waited(sampleResult(growth.code, accepted))[0]?.kind).toBe('send-to-governor');
    expect(JSON.stringify(waited(sampleResult(growth.code)))).not.toContain('send-to-governor');
  });

  it('waits for the supervisor of the lead agency first, and for the province where the supervisor is there no more', () => {
    const sent = sampleResult(growth.code, { status: 'with-supervisor', state: 'reported' });
    const rounds = [{ report: sampleReport, results: [sent, sampleResult(supplied.code, accepted)] }];
    const facts = { framework: sampleFramework, agreement: sampleAgreement, rounds, today: '2025-10-06' };
    const supervised = sampleHosts.map((host) => ({ ...host, supervised: true }));
    expect(pendingOf({ ...facts, hosts: supervised })).toMatchObject([
      { kind: 'approve-result', role: 'kpi-supervisor', hostIds: ['TH-42.cd'] },
    ]);
    expect(pendingOf({ ...facts, hosts: sampleHosts })).toMatchObject([
      { kind: 'accept-result', role: 'provincial-officer' },
    ]);
  });

  it.each([
    ['with-governor', 'endorse', 'governor', '2025-10-31'],
    ['submitted', 'receive', 'opdc-officer', null],
    ['received', 'conclude-assessment', 'evaluator', null],
    ['assessed', 'announce', 'opdc-officer', null],
  ] as const)('a report that is %s waits for %s by the %s', (status, kind, role, due) => {
    expect(waits({ status }, [])).toEqual([{ kind, role, due }]);
  });

  it('waits for OPDC where the round closed while the report lay with the governor, unless it had arrived before', () => {
    const rounds = (firstArrivedAt: string | null) => [
      { report: { ...sampleReport, status: 'with-governor' as const, firstArrivedAt }, results: [] },
    ];
    const facts = { framework: sampleFramework, agreement: sampleAgreement, hosts: sampleHosts, today: '2025-11-03' };
    const never = pendingOf({ ...facts, rounds: rounds(null) });
    expect(never).toMatchObject([{ kind: 'round-closed', role: 'opdc-officer' }]);
    const before = pendingOf({ ...facts, rounds: rounds('2025-10-30T03:00:00.000Z') });
    expect(before).toMatchObject([{ kind: 'endorse', role: 'governor' }]);
  });

  it('waits for nobody once the result has been announced', () => {
    expect(waits({ status: 'final' }, [])).toEqual([]);
  });

  it('asks nobody to enter what the closed round would refuse, unless the report was returned', () => {
    const late = '2025-11-03';
    expect(waits({}, [sampleResult(growth.code)], late)[0]).toMatchObject({ kind: 'round-closed' });
    const returned = sampleResult(growth.code, { status: 'returned' });
    const arrived = { returnReason: 'แก้', firstArrivedAt: '2025-10-30T03:00:00.000Z' };
    expect(waits(arrived, [returned], late)[0]).toMatchObject({ kind: 'correct-result' });
    // Sent back by the governor: it has never arrived, and could not be sent any more.
    expect(waits({ returnReason: 'แก้' }, [returned], late)[0]).toMatchObject({ kind: 'round-closed' });
  });

  it('follows the agreement before it is signed', () => {
    const facts = { framework: sampleFramework, hosts: [], rounds: [], today: '2024-10-06' };
    const kinds = (['draft', 'proposed', 'annexes-sent', 'negotiating', 'agreed'] as const).map(
      (status) => pendingOf({ ...facts, agreement: { ...sampleAgreement, status } })[0]?.kind,
    );
    expect(kinds).toEqual(['propose', 'send-annexes', 'confirm-annexes', 'conclude-negotiation', 'sign']);
  });

  it('is told whole: where, whose, by when', () => {
    const rounds = [{ report: sampleReport, results: [sampleResult(growth.code)] }];
    const facts = { framework: sampleFramework, agreement: sampleAgreement, hosts: sampleHosts, rounds };
    expect(pendingOf({ ...facts, today: '2025-10-06' })).toEqual([
      {
        kind: 'enter-result',
        role: 'kpi-host',
        permission: 'enter-result',
        fiscalYear: 2568,
        organisationId: 'TH-42',
        round: '12m',
        indicator: growth,
        hostIds: ['TH-42.cd'],
        agency: 'สำนักงานพัฒนาชุมชนจังหวัดเลย',
        due: '2025-10-31',
        returnReason: null,
      },
    ]);
  });

  it('names the agency that leads the indicator, if any', () => {
    const [host] = sampleHosts;
    if (!host) throw new Error('a host');
    const agencyOf = (hosts: typeof sampleHosts) => {
      const rounds = [{ report: sampleReport, results: [sampleResult(growth.code)] }];
      const facts = { framework: sampleFramework, agreement: sampleAgreement, hosts, rounds, today: '2025-10-06' };
      return pendingOf(facts).map(({ agency, hostIds }) => [agency, hostIds]);
    };
    const supporting = { ...host, part: 'support' as const, agencyId: 'TH-42.ts', agencyName: 'ท่องเที่ยว' };
    const elsewhere = { ...host, code: supplied.code, agencyId: 'TH-42.nre', agencyName: 'ทรัพยากร' };
    expect(agencyOf([elsewhere, supporting, host])).toEqual([[host.agencyName, ['TH-42.ts', 'TH-42.cd']]]);
    expect(agencyOf([supporting])).toEqual([[null, ['TH-42.ts']]]);
    expect(agencyOf([])).toEqual([[null, []]]);
  });

  it('lets the province’s own day bind its hosts, and the due day everybody else', () => {
    const internalDue = '2025-10-20';
    const results = [
      sampleResult(growth.code),
      sampleResult(supplied.code),
      sampleResult(growth.code, { status: 'sent' }),
    ];
    expect(waits({ internalDue }, results).map((one) => one.due)).toEqual(['2025-10-20', '2025-10-31', '2025-10-31']);
  });

  it('leaves out a result of no indicator and one that is cancelled', () => {
    const gone = sampleResult('9-GONE');
    const cancelled = sampleResult(growth.code, { state: 'cancelled' });
    expect(waits({}, [gone, cancelled, sampleResult(supplied.code)])).toHaveLength(1);
    expect(waits({}, [cancelled])[0]?.kind).toBe('send-to-governor');
  });

  it('waits for the cluster where the indicator is the cluster’s, and does not wait with sending the report', () => {
    const sharedFrom = { organisationId: 'cluster-2552-7', organisationName: 'กลุ่มจังหวัด', code: 'C' };
    const agreement = { ...sampleAgreement, indicators: [{ ...growth, sharedFrom }] };
    const rounds = [{ report: sampleReport, results: [sampleResult(growth.code)] }];
    expect(
      pendingOf({ framework: sampleFramework, agreement, hosts: sampleHosts, rounds, today: '2025-10-06' }),
    ).toMatchObject([
      { kind: 'send-to-governor', role: 'provincial-officer' },
      {
        kind: 'await-cluster',
        role: 'kpi-host',
        permission: 'enter-result',
        fiscalYear: 2568,
        organisationId: 'TH-42',
        round: '12m',
        indicator: { ...growth, sharedFrom },
        hostIds: [],
        agency: 'กลุ่มจังหวัด',
        due: '2025-10-31',
        returnReason: null,
      },
    ]);
  });

  it('gives a reason only with what was returned, and since when OPDC has had what it must take in', () => {
    const facts = { framework: sampleFramework, agreement: sampleAgreement, hosts: sampleHosts, today: '2025-10-06' };
    const first = (report: Partial<Report>, result: Partial<Result> = {}) =>
      pendingOf({
        ...facts,
        rounds: [{ report: { ...sampleReport, ...report }, results: [sampleResult(growth.code, result)] }],
      })[0];
    expect(first({}, { status: 'draft', returnReason: 'เก่า' })?.returnReason).toBeNull();
    expect(first({ status: 'submitted' })).toMatchObject({
      since: sampleReport.changedAt,
      permission: 'receive-report',
    });
    expect(first({ status: 'with-governor' })).not.toHaveProperty('since');
    expect(first({}, { status: 'sent' })?.permission).toBe('accept-result');
  });

  it('is still open on the last day, and closed the day after for OPDC to take further', () => {
    expect(waits({}, [sampleResult(growth.code)], '2025-10-31')[0]?.kind).toBe('enter-result');
    const rounds = [{ report: sampleReport, results: [sampleResult(growth.code)] }];
    const facts = { framework: sampleFramework, agreement: sampleAgreement, hosts: sampleHosts, rounds };
    expect(pendingOf({ ...facts, today: '2025-11-01' })).toMatchObject([
      { kind: 'round-closed', role: 'opdc-officer', permission: 'finalise-result', due: '2025-10-31', round: '12m' },
    ]);
  });
});

describe('what an agreement waits for', () => {
  const of2554 = shippedFramework(2554);
  const first = (change: Partial<typeof sampleAgreement>) =>
    pendingOf({
      ...{ framework: of2554, hosts: [], rounds: [], today: '2010-09-01' },
      agreement: { ...sampleAgreement, fiscalYear: 2554, ...change },
    })[0];

  it('is due on the last day the calendar states for it', () => {
    const due = (status: typeof sampleAgreement.status) => [first({ status })?.kind, first({ status })?.due];
    expect([due('draft'), due('proposed'), due('negotiating'), due('agreed'), due('signing')]).toEqual([
      ['propose', '2010-09-13'],
      ['send-annexes', null],
      ['conclude-negotiation', '2010-09-28'],
      ['sign', '2010-11-30'],
      ['countersign', '2010-11-30'],
    ]);
  });

  it('is whoever signs next, and says why it came back', () => {
    const signature = { position: 1, office: '', signerName: '', actingFor: null, signedAt: '', contentHash: '' };
    expect(first({ status: 'signing', signatures: [signature] })?.role).toBe('supervising-minister');
    expect(first({ status: 'signing', signatures: [signature, signature] })?.role).toBe('interior-minister');
    expect(first({ status: 'agreed', signatures: [signature] })?.role).toBe('governor');
    expect(first({ status: 'signing', signatures: Array.from({ length: 4 }, () => signature) })?.role).toBe(
      'supervising-minister',
    );
    expect(first({ status: 'draft', returnReason: 'ค่าเป้าหมายต่ำ' })).toMatchObject({
      returnReason: 'ค่าเป้าหมายต่ำ',
      round: null,
      organisationId: 'TH-42',
    });
  });

  it('is nothing once everybody has signed and no round is open', () => {
    expect(first({ status: 'signed' })).toBeUndefined();
  });
});
