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
import { pendingOf } from './pending.ts';

const facts = { framework: sampleFramework, agreement: sampleAgreement, today: '2025-10-06' };

describe('a result that waits for a supervisor', () => {
  const [host] = sampleHosts;
  if (!host) throw new Error('a host');
  const sent = sampleResult(growth.code, { status: 'with-supervisor', state: 'reported' });
  const rounds = [{ report: sampleReport, results: [sent] }];

  it('is approved by the agencies of its own supervisors alone', () => {
    const hosts = [
      host,
      { ...host, agencyId: 'TH-42.ts', supervised: true },
      { ...host, code: supplied.code, agencyId: 'TH-42.nre', supervised: true },
    ];
    expect(pendingOf({ ...facts, rounds, hosts })).toMatchObject([
      { kind: 'approve-result', permission: 'approve-result', role: 'kpi-supervisor', hostIds: ['TH-42.ts'] },
    ]);
  });

  it('has no supervisor where only another indicator has one', () => {
    const hosts = [host, { ...host, code: supplied.code, agencyId: 'TH-42.nre', supervised: true }];
    expect(pendingOf({ ...facts, rounds, hosts })[0]?.kind).toBe('accept-result');
  });
});

describe('a report whose results are all accepted', () => {
  it('is due at the governor by the day it must arrive', () => {
    const results = [growth, supplied].map(({ code }) => sampleResult(code, { status: 'accepted', state: 'reported' }));
    expect(pendingOf({ ...facts, hosts: sampleHosts, rounds: [{ report: sampleReport, results }] })).toEqual([
      {
        kind: 'send-to-governor',
        role: 'provincial-officer',
        permission: 'submit-report-to-governor',
        fiscalYear: 2568,
        organisationId: 'TH-42',
        round: '12m',
        indicator: null,
        hostIds: [],
        agency: null,
        due: '2025-10-31',
        returnReason: null,
      },
    ]);
  });
});
