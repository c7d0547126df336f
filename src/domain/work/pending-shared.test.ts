import { expect, it } from 'vitest';
import {
  growth,
  sampleAgreement,
  sampleFramework,
  sampleHosts,
  sampleReport,
  sampleResult,
  supplied,
} from '../../testing/reporting-sample.ts';
import type { Result } from '../reporting/result.ts';
import { pendingOf } from './pending.ts';

const accepted = { status: 'accepted', state: 'reported' } as const;

it('a report waits to be compiled only for the province’s own results, and for each of them', () => {
  const sharedFrom = { organisationId: 'cluster-2560-1', organisationName: 'กลุ่มจังหวัด', code: 'C' };
  const agreement = { ...sampleAgreement, indicators: [{ ...supplied, sharedFrom }, growth] };
  const kinds = (own: Partial<Result>) => {
    const results = [sampleResult(supplied.code), sampleResult(growth.code, own)];
    const facts = { framework: sampleFramework, agreement, hosts: sampleHosts, today: '2025-10-06' };
    return pendingOf({ ...facts, rounds: [{ report: sampleReport, results }] }).map((one) => one.kind);
  };
  expect(kinds(accepted)).toContain('send-to-governor');
  expect(kinds({})).not.toContain('send-to-governor');
});
