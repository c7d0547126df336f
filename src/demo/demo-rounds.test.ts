import { describe, expect, it } from 'vitest';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import { provinces } from '../frameworks/provinces.ts';
import { buildDemoAgreement } from './build-demo-agreement.ts';
import { buildDemoReport, buildDemoResults } from './build-demo-round.ts';
import { demoDate } from './demo-dates.ts';
import { plain, seedOf } from './demo-figures.ts';
import { demoSameFigures } from './demo-same-figures.data.ts';
import type { DemoStage } from './demo-stages.data.ts';
import { stageOf } from './demo-stages.ts';

function roundOf(province: (typeof provinces)[number], round: RoundCode, stage: DemoStage) {
  const { agreement, templates } = buildDemoAgreement(province, 1, { signatures: [], approvals: [] });
  const report = buildDemoReport(province, round, stage, '2025-10-31');
  return { report, results: buildDemoResults(province, round, stage, agreement.indicators, templates) };
}

const twelveMonths = provinces.map((province) => ({
  province,
  stage: stageOf(province.code),
  ...roundOf(province, '12m', stageOf(province.code)),
}));

describe('the twelve-month round of the demonstration', () => {
  it('shows every stage somewhere, and the provinces with accounts where there is something to do', () => {
    // None is announced: a round is announced for all parties at once.
    expect(new Set(twelveMonths.map((one) => one.stage)).size).toBe(9);
    expect(['TH-42', 'TH-50', 'TH-13'].map(stageOf)).toEqual(['partly', 'with-governor', 'returned']);
  });

  it('leaves the sending province with nothing open: every result is accepted and reported', () => {
    const sent = twelveMonths.filter(({ report }) => report.status !== 'open');
    const waiting = sent
      .flatMap(({ results }) => results)
      .filter((one) => one.status !== 'accepted' || one.state !== 'reported');
    expect(sent.length).toBeGreaterThan(20);
    expect(waiting).toEqual([]);
  });

  it('has no self score where a figure is missing, and one wherever none is', () => {
    for (const { results } of twelveMonths)
      for (const one of results) expect(one.selfScore === null, one.code).toBe(one.state === 'missing');
  });

  it('has figures that are alike, to be asked about', () => {
    const shown = (code: string, round: RoundCode) => {
      const province = provinces.find((one) => one.code === code);
      if (!province) throw new Error(`there is no ${code}`);
      const { results } = roundOf(province, round, round === '6m' ? 'final' : stageOf(code));
      return results.find((one) => one.code === '1.1-SME')?.variables;
    };
    for (const { province, round, as } of demoSameFigures)
      expect(shown(province, round), province).toEqual(shown(as.province, as.round));
  });

  it('has Loei with results entered, half entered, missing, waiting and returned', () => {
    const loei = twelveMonths.find(({ province }) => province.code === 'TH-42');
    const seen = new Map(loei?.results.map((one) => [one.code, `${one.status}/${one.state}`]));
    expect(loei?.report.status).toBe('open');
    expect(seen.get('1.1-SME')).toBe('draft/missing');
    expect(seen.get('1.1-WATER')).toBe('sent/reported');
    expect(seen.get('1.1-PM25')).toBe('returned/reported');
    expect(seen.get('1.1-TOURISM')).toBe('accepted/reported');
    expect(seen.get('2.2-DGR')).toBe('draft/missing');
    expect(loei?.results.find((one) => one.code === '1.2.2-3')?.variables).toHaveProperty('current');
  });

  it('gives a reason with everything returned, and with every assessed score that differs', () => {
    for (const { results, report, stage } of twelveMonths) {
      expect(report.returnReason !== null).toBe(stage === 'returned');
      for (const one of results) {
        expect(one.returnReason !== null).toBe(one.status === 'returned');
        expect(one.assessedNote !== null).toBe(one.assessedScore !== null && one.assessedScore !== one.selfScore);
      }
    }
  });

  it('leaves instants that follow one another and none after the demonstration’s date', () => {
    for (const round of ['6m', '12m'] as const)
      for (const province of provinces) {
        const { report } = roundOf(province, round, 'final');
        const instants = [report.sentAt, report.submittedAt, report.receivedAt, report.changedAt].map(String);
        expect(instants).toEqual([...instants].sort());
        expect(report.changedAt.slice(0, 10) <= demoDate).toBe(true);
      }
  });
});

describe('made-up figures', () => {
  it('follow from their key alone', () => {
    expect(seedOf('TH-42')).toBe(seedOf('TH-42'));
    expect(seedOf('TH-42')).not.toBe(seedOf('TH-43'));
  });
  it('are written as plain decimals', () => {
    expect([plain(12345, 2), plain(5, 2), plain(-5, 2), plain(7, 0)]).toEqual(['123.45', '0.05', '-0.05', '7']);
  });
});
