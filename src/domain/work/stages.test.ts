import { describe, expect, it } from 'vitest';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import {
  sampleAgreement,
  sampleFramework,
  sampleHosts,
  sampleReport,
  supplied,
} from '../../testing/reporting-sample.ts';
import { stageCodes, stagesOf } from './stages.ts';

const hosts = [...sampleHosts, ...sampleHosts.map((host) => ({ ...host, code: supplied.code }))];
const base = { framework: sampleFramework, agreement: sampleAgreement, hosts, reports: [], today: '2024-12-01' };
const inReport = (status: ReportStatus) => ({ ...base, today: '2025-10-06', reports: [{ ...sampleReport, status }] });
const nowOf = (facts: Parameters<typeof stagesOf>[0]) => stagesOf(facts).find((one) => one.state === 'now')?.code;

describe('where a province stands in its year', () => {
  it('tells all eleven steps in order', () => {
    expect(stagesOf(base).map((one) => one.code)).toEqual(stageCodes);
  });

  it.each([
    ['draft', 'proposal'],
    ['proposed', 'analysis'],
    ['annexes-sent', 'analysis'],
    ['negotiating', 'analysis'],
    ['agreed', 'signing'],
    ['signing', 'signing'],
  ] as const)('an agreement that is %s stands at %s', (status, step) => {
    expect(nowOf({ ...base, agreement: { ...sampleAgreement, status } })).toBe(step);
  });

  it('stands at hosts until every indicator has a lead', () => {
    expect(nowOf({ ...base, hosts: sampleHosts })).toBe('hosts');
    expect(nowOf(base)).toBe('report');
  });

  it.each([
    ['open', 'report'],
    ['submitted', 'report'],
    ['received', 'assessment'],
    ['assessed', 'result'],
    ['final', undefined],
  ] as const)('a last report that is %s stands at %s', (status, step) => {
    expect(nowOf(inReport(status))).toBe(step);
  });

  it('ends the window for changes and for early warning by the calendar alone', () => {
    const stateOn = (today: string, code: string) =>
      stagesOf({ ...base, today }).find((one) => one.code === code)?.state;
    expect(stateOn('2024-12-01', 'change')).toBe('next');
    expect(stateOn('2025-08-15', 'change')).toBe('done');
    expect(stateOn('2025-06-15', 'warning')).toBe('next');
    expect(stateOn('2025-07-01', 'warning')).toBe('done');
  });

  it('is all done once the last result has been announced', () => {
    expect(new Set(stagesOf(inReport('final')).map((one) => one.state))).toEqual(new Set(['done']));
  });
});
