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
import type { Report } from '../reporting/report.ts';
import type { Result } from '../reporting/result.ts';
import { pendingOf } from './pending.ts';

const accepted = { status: 'accepted', state: 'reported' } as const;

function waits(report: Partial<Report>, results: readonly Result[], today = '2025-10-06') {
  const rounds = [{ report: { ...sampleReport, ...report }, results }];
  const facts = { framework: sampleFramework, agreement: sampleAgreement, hosts: sampleHosts, rounds, today };
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

  it('waits for nobody once the result has been announced', () => {
    expect(waits({ status: 'final' }, [])).toEqual([]);
  });

  it('asks nobody to enter what the closed round would refuse, unless the report was returned', () => {
    const late = '2025-11-03';
    expect(waits({}, [sampleResult(growth.code)], late)[0]).toMatchObject({ kind: 'round-closed' });
    const returned = sampleResult(growth.code, { status: 'returned' });
    expect(waits({ returnReason: 'แก้' }, [returned], late)[0]).toMatchObject({ kind: 'correct-result' });
  });

  it('follows the agreement before it is signed', () => {
    const facts = { framework: sampleFramework, hosts: [], rounds: [], today: '2024-10-06' };
    const kinds = (['draft', 'proposed', 'annexes-sent', 'negotiating', 'agreed'] as const).map(
      (status) => pendingOf({ ...facts, agreement: { ...sampleAgreement, status } })[0]?.kind,
    );
    expect(kinds).toEqual(['propose', 'send-annexes', 'confirm-annexes', 'conclude-negotiation', 'sign']);
  });
});
