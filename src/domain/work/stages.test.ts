import { describe, expect, it } from 'vitest';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import {
  sampleAgreement,
  sampleFramework,
  sampleHosts,
  sampleReport,
  supplied,
} from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
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

  it('is all done once the last result has been announced, whatever the calendar says', () => {
    const early = { ...inReport('final'), today: '2025-01-06' };
    expect(new Set(stagesOf(early).map((one) => one.state))).toEqual(new Set(['done']));
    expect(new Set(stagesOf(inReport('final')).map((one) => one.state))).toEqual(new Set(['done']));
  });

  it('has done what lies before the step it is at, and has the rest before it', () => {
    const states = (facts: Parameters<typeof stagesOf>[0]) => stagesOf(facts).map((one) => `${one.code} ${one.state}`);
    expect(states({ ...base, agreement: null })).toEqual([
      'framework done',
      'proposal now',
      'analysis next',
      'signing next',
      'template next',
      'hosts next',
      'change next',
      'report next',
      'warning next',
      'assessment next',
      'result next',
    ]);
    expect(states(inReport('received')).slice(5)).toEqual([
      'hosts done',
      'change done',
      'report done',
      'warning done',
      'assessment now',
      'result next',
    ]);
  });

  it('waits for a lead of each of its own indicators in force, while no round is open', () => {
    const [growth, ...rest] = sampleAgreement.indicators;
    if (!growth) throw new Error('an indicator');
    const supports = sampleHosts.map((host) => ({ ...host, part: 'support' as const }));
    expect(nowOf({ ...base, hosts: [...hosts.slice(1), ...supports] })).toBe('hosts');
    expect(nowOf({ ...base, hosts: sampleHosts, reports: [sampleReport] })).toBe('report');
    const shared = { organisationId: 'c', organisationName: 'กลุ่มจังหวัด', code: 'C' };
    const others = (change: object) => ({
      ...sampleAgreement,
      indicators: [growth, ...rest.map((one) => ({ ...one, ...change }))],
    });
    expect(nowOf({ ...base, hosts: sampleHosts, agreement: others({ inForce: 'cancelled' }) })).toBe('report');
    expect(nowOf({ ...base, hosts: sampleHosts, agreement: others({ sharedFrom: shared }) })).toBe('report');
  });

  it('is told by the report of the last round alone', () => {
    const six = { ...sampleReport, round: '6m' as const, status: 'final' as const };
    expect(nowOf({ ...base, today: '2025-05-06', reports: [six] })).toBe('report');
    expect(nowOf({ ...base, today: '2025-12-06', reports: [six, { ...sampleReport, status: 'received' }] })).toBe(
      'assessment',
    );
  });

  it('keeps a window open on its last day, the latest where there are several', () => {
    const stateOn = (today: string, code: string) =>
      stagesOf({ ...base, today }).find((one) => one.code === code)?.state;
    expect([stateOn('2025-07-31', 'change'), stateOn('2025-08-01', 'change')]).toEqual(['next', 'done']);
    const calendar = sampleFramework.calendar.toReversed();
    const reversed = (today: string) =>
      stagesOf({ ...base, framework: { ...sampleFramework, calendar }, today }).find((one) => one.code === 'change')
        ?.state;
    expect([reversed('2025-07-31'), reversed('2025-08-01')]).toEqual(['next', 'done']);
  });

  it('passes over a window the year does not have', () => {
    const framework = { ...sampleFramework, calendar: [] };
    const state = (facts: Parameters<typeof stagesOf>[0]) =>
      stagesOf({ ...facts, framework }).find((one) => one.code === 'change')?.state;
    expect([state({ ...base, agreement: null }), state(inReport('received'))]).toEqual(['next', 'done']);
    const consulted = {
      ...sampleFramework,
      calendar: sampleFramework.calendar.map((one) => ({ ...one, kind: 'consultation' as const })),
    };
    expect(stagesOf({ ...base, framework: consulted }).find((one) => one.code === 'warning')?.state).toBe('next');
  });

  it('ends the time of consultation by the calendar, and reads the last of three rounds', () => {
    const framework = shippedFramework(2554);
    const warning = (today: string) =>
      stagesOf({ ...base, framework, today }).find((one) => one.code === 'warning')?.state;
    expect([warning('2011-06-30'), warning('2011-07-01')]).toEqual(['next', 'done']);
    const nine = { ...sampleReport, round: '9m' as const, status: 'received' as const };
    expect(nowOf({ ...base, framework, today: '2011-07-20', reports: [nine] })).toBe('report');
  });
});
