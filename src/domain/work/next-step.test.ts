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
import { type NextFacts, nextStep } from './next-step.ts';

const left = (day: string | null) => (day === null ? null : Number(day.slice(8)));
const facts: NextFacts = {
  framework: sampleFramework,
  agreement: sampleAgreement,
  hosts: sampleHosts,
  reports: [],
  today: '2025-10-06',
};
const six: Report = { ...sampleReport, round: '6m', due: '2025-04-30' };

describe('what is next in a province’s year', () => {
  it('is a proposal by the provincial office before there is an agreement', () => {
    expect(nextStep({ ...facts, agreement: null }, [], left)).toEqual({
      kind: 'propose',
      round: null,
      due: null,
      daysLeft: null,
      count: 1,
      role: 'provincial-officer',
      agency: null,
      waits: [{ role: 'provincial-officer', agency: null }],
    });
  });

  it('has the last day for proposals, before anything was begun', () => {
    const framework = shippedFramework(2554);
    expect(nextStep({ ...facts, framework, agreement: null }, [], left)).toMatchObject({
      kind: 'propose',
      due: '2010-09-13',
      daysLeft: 13,
    });
  });

  it('is one host’s result, with its agency and the days left', () => {
    const results = [sampleResult(growth.code), sampleResult(supplied.code, { status: 'accepted' })];
    expect(nextStep(facts, [{ report: sampleReport, results }], left)).toEqual({
      kind: 'enter-result',
      round: '12m',
      due: '2025-10-31',
      daysLeft: 31,
      count: 1,
      role: 'kpi-host',
      agency: 'สำนักงานพัฒนาชุมชนจังหวัดเลย',
      waits: [{ role: 'kpi-host', agency: 'สำนักงานพัฒนาชุมชนจังหวัดเลย' }],
    });
  });

  it('is the results of a round where several kinds of steps are waited for at once', () => {
    const results = [sampleResult(growth.code), sampleResult(supplied.code)];
    expect(nextStep(facts, [{ report: sampleReport, results }], left)).toMatchObject({
      kind: 'gather-results',
      count: 2,
      agency: null,
      waits: [
        { role: 'kpi-host', agency: 'สำนักงานพัฒนาชุมชนจังหวัดเลย' },
        { role: 'central-data-owner', agency: null },
      ],
    });
  });

  it('waits for hosts and supervisors agency by agency, for everybody else once', () => {
    const [first] = sampleHosts;
    if (!first) throw new Error('a host');
    const other = { ...growth, code: '1.1-B' };
    const third = { ...growth, code: '1.1-C' };
    const agreement = { ...sampleAgreement, indicators: [growth, other, third] };
    const hosts = [first, { ...first, code: other.code, agencyId: 'TH-42.ts', agencyName: 'ท่องเที่ยว' }];
    const waits = (status: 'draft' | 'sent' | 'with-supervisor') => {
      const results = [growth, other, third].map(({ code }) => sampleResult(code, { status }));
      const known = { ...facts, agreement, hosts: hosts.map((host) => ({ ...host, supervised: status !== 'sent' })) };
      return nextStep(known, [{ report: sampleReport, results }], left)?.waits.map(
        (one) => `${one.role} ${one.agency}`,
      );
    };
    expect(waits('draft')).toEqual([`kpi-host ${first.agencyName}`, 'kpi-host ท่องเที่ยว', 'kpi-host null']);
    expect(waits('with-supervisor')?.slice(0, 2)).toEqual([
      `kpi-supervisor ${first.agencyName}`,
      'kpi-supervisor ท่องเที่ยว',
    ]);
    expect(waits('sent')).toEqual(['provincial-officer null']);
  });

  it('is the round that is due first, whichever was opened first, and counts that round alone', () => {
    const rounds = [
      { report: sampleReport, results: [sampleResult(growth.code), sampleResult(supplied.code)] },
      { report: six, results: [sampleResult(growth.code, { round: '6m' })] },
    ];
    for (const order of [rounds, rounds.toReversed()]) {
      expect(nextStep({ ...facts, today: '2025-04-01' }, order, left)).toMatchObject({
        kind: 'enter-result',
        round: '6m',
        count: 1,
      });
    }
  });

  it('is nothing where two rounds are received and only followed up, and the last is announced', () => {
    const framework = shippedFramework(2554);
    const reports: Report[] = [
      { ...sampleReport, fiscalYear: 2554, round: '6m', status: 'received' },
      { ...sampleReport, fiscalYear: 2554, round: '9m', status: 'received' },
      { ...sampleReport, fiscalYear: 2554, round: '12m', status: 'final' },
    ];
    const rounds = reports.map((report) => ({ report, results: [] }));
    expect(nextStep({ ...facts, framework, reports }, rounds, left)).toBeNull();
    const waiting = rounds.map(({ report }) => ({
      report: { ...report, status: report.round === '9m' ? ('submitted' as const) : report.status },
      results: [],
    }));
    expect(nextStep({ ...facts, framework, reports }, waiting, left)).toMatchObject({ kind: 'receive', round: '9m' });
  });

  it('is the opening of the first round not opened yet, and nothing once all are announced', () => {
    const final = { ...sampleReport, status: 'final' as const };
    const done = { ...six, status: 'final' as const };
    const at = (reports: readonly Report[]) =>
      nextStep(
        { ...facts, reports },
        reports.map((report) => ({ report, results: [] })),
        left,
      );
    expect(at([])).toMatchObject({ kind: 'open-round', role: 'opdc-officer', round: '6m', count: 1 });
    expect(at([done])).toMatchObject({ kind: 'open-round', round: '12m' });
    expect(at([done, final])).toBeNull();
  });
});
