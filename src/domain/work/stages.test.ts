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
const sentTemplates = sampleAgreement.indicators.map((one) => one.code);
const base = {
  ...{ framework: sampleFramework, agreement: sampleAgreement, hosts, reports: [], sentTemplates },
  today: '2024-12-01',
};
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
    const amends = { fromVersion: 1, request: 1, indicator: 'x', what: '', why: '', effectiveOn: '', resolutions: [] };
    const changedOn = (today: string, of: typeof amends | null = amends) =>
      stagesOf({ ...base, today, agreement: { ...sampleAgreement, version: 2, amends: of } }).find(
        (one) => one.code === 'change',
      )?.state;
    expect(changedOn('2025-08-01', null)).toBe('past');
    expect([changedOn('2025-07-31'), changedOn('2025-08-01')]).toEqual(['running', 'done']);
    expect(stateOn('2024-12-01', 'change')).toBe('running');
    expect(stateOn('2025-08-15', 'change')).toBe('past');
    expect(stateOn('2025-05-31', 'warning')).toBe('next');
    expect(stateOn('2025-06-15', 'warning')).toBe('running');
    expect(stateOn('2025-07-01', 'warning')).toBe('past');
  });

  it('has given what June foresees only where it is recorded: the consultation was held, or a warning was given', () => {
    const june = { consulted: false, warned: false };
    const stateIn = (facts: Parameters<typeof stagesOf>[0]) => stagesOf(facts).find((one) => one.code === 'warning');
    const framework = shippedFramework(2554);
    const consulted = { ...base, framework, today: '2011-07-20', june: { ...june, consulted: true } };
    expect(stateIn(consulted)).toMatchObject({ state: 'done', calledAs: 'ให้คำปรึกษา ครั้งที่ 1 (Site Visit I)' });
    expect(stateIn({ ...consulted, june: { ...june, warned: true } })?.state).toBe('past');
    expect(stateIn({ ...base, today: '2025-06-20', june: { ...june, warned: true } })?.state).toBe('done');
    expect(stateIn({ ...base, today: '2025-07-20', june: { ...june, consulted: true } })?.state).toBe('past');
  });

  it('has no step before it once the last result has been announced; a window is passed by, never done', () => {
    const states = (today: string) => new Set(stagesOf({ ...inReport('final'), today }).map((one) => one.state));
    expect(states('2025-01-06')).toEqual(new Set(['done', 'running', 'next']));
    expect(states('2025-12-06')).toEqual(new Set(['done', 'past']));
  });

  it('ticks what was done and nothing else: templates nobody sent stay open, whatever came after', () => {
    const none = { ...inReport('received'), sentTemplates: [], hosts: sampleHosts };
    const stateIn = (facts: Parameters<typeof stagesOf>[0], code: string) =>
      stagesOf(facts).find((one) => one.code === code)?.state;
    expect([stateIn(none, 'template'), stateIn(none, 'hosts')]).toEqual(['open', 'open']);
    expect(stateIn({ ...none, sentTemplates: sentTemplates.slice(1) }, 'template')).toBe('open');
    expect(stateIn({ ...none, sentTemplates }, 'template')).toBe('done');
    expect(stateIn({ ...base, hosts: [], sentTemplates: [] }, 'template')).toBe('open');
    expect(stateIn({ ...base, agreement: { ...sampleAgreement, status: 'agreed' } }, 'template')).toBe('done');
    const shared = { organisationId: 'c', organisationName: 'กลุ่มจังหวัด', code: 'C' };
    const indicators = sampleAgreement.indicators.map((one) => ({ ...one, sharedFrom: shared }));
    expect(stateIn({ ...none, agreement: { ...sampleAgreement, indicators } }, 'template')).toBe('done');
  });

  it('goes on without what was never done: it stays open after the last result is announced', () => {
    const all = stagesOf({ ...inReport('final'), sentTemplates: [] });
    expect(all.find((one) => one.code === 'template')?.state).toBe('open');
  });

  it('has done an assessment once the last round is assessed, an analysis once it is being signed', () => {
    const stateIn = (facts: Parameters<typeof stagesOf>[0], code: string) =>
      stagesOf(facts).find((one) => one.code === code)?.state;
    const states = (['open', 'received', 'assessed', 'final'] as const).map((status) =>
      stateIn(inReport(status), 'assessment'),
    );
    expect(states).toEqual(['next', 'now', 'done', 'done']);
    const signing = { ...base, agreement: { ...sampleAgreement, status: 'signing' as const } };
    expect(stateIn(signing, 'analysis')).toBe('done');
  });

  it('counts no round but the last as the report of the year', () => {
    const framework = shippedFramework(2554);
    for (const round of ['6m', '9m'] as const) {
      const reports = [{ ...sampleReport, round, status: 'final' as const }];
      const all = stagesOf({ ...base, framework, today: '2011-07-20', reports });
      expect(all.filter((one) => one.code === 'assessment' || one.code === 'result').map((one) => one.state)).toEqual([
        ...['next', 'next'],
      ]);
    }
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
      'change past',
      'report done',
      'warning past',
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
    expect([stateOn('2025-07-31', 'change'), stateOn('2025-08-01', 'change')]).toEqual(['running', 'past']);
    const calendar = sampleFramework.calendar.toReversed();
    const reversed = (today: string) =>
      stagesOf({ ...base, framework: { ...sampleFramework, calendar }, today }).find((one) => one.code === 'change')
        ?.state;
    expect([reversed('2025-07-31'), reversed('2025-08-01')]).toEqual(['running', 'past']);
  });

  it('has no step for a window that the year’s calendar does not have', () => {
    const framework = { ...sampleFramework, calendar: [] };
    for (const facts of [{ ...base, agreement: null }, inReport('received')])
      expect(stagesOf({ ...facts, framework }).map((one) => one.code)).toEqual(
        stageCodes.filter((code) => code !== 'change' && code !== 'warning'),
      );
  });

  it('ends the time of consultation by the calendar, and reads the last of three rounds', () => {
    const framework = shippedFramework(2554);
    const warning = (today: string) =>
      stagesOf({ ...base, framework, today }).find((one) => one.code === 'warning')?.state;
    expect([warning('2011-06-30'), warning('2011-07-01')]).toEqual(['running', 'past']);
    const window = (year: number) =>
      stagesOf({ ...base, framework: shippedFramework(year) }).find((one) => one.code === 'warning')?.window;
    expect([window(2554), window(2568), window(2553)]).toEqual(['consultation', 'early-warning', undefined]);
    const nine = { ...sampleReport, round: '9m' as const, status: 'received' as const };
    expect(nowOf({ ...base, framework, today: '2011-07-20', reports: [nine] })).toBe('report');
  });
});
