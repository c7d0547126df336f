import { describe, expect, it } from 'vitest';
import { clauseText } from '../domain/calendar/explain-lateness.ts';
import { walkTree } from '../domain/framework/walk-tree.ts';
import { explainPartyScore } from '../domain/scoring/explain-party-score.ts';
import { partyScoringSettingsOf } from '../domain/scoring/party-scoring-settings.ts';
import { type PartyIndicator, scoreParty } from '../domain/scoring/score-party.ts';
import { frameworkOf } from './registry.ts';

const settingsOf = (round: string, closed = true) => {
  const framework = frameworkOf(2568);
  const settings = framework && partyScoringSettingsOf(framework, round, closed);
  if (!settings) throw new Error(`FY2568 has no round ${round}`);
  return settings;
};
const indicator = (code: string, component: string, weight: string, result: string): PartyIndicator => ({
  code,
  component,
  weight,
  rule: { kind: 'central' },
  input: { result },
});
const year = [
  indicator('1.1-01', '1.1', '40', '90'),
  indicator('1.2.1-01', '1.2.1', '10', '75'),
  indicator('1.2.3-01', '1.2.3', '20', '50'),
  indicator('2.1-01', '2.1', '10', '100'),
  indicator('2.2-01', '2.2', '10', '80'),
  indicator('2.3-01', '2.3', '10', '90'),
];
const ledgerOf = (round: string) => {
  const settings = settingsOf(round);
  const score = scoreParty(year, settings);
  if (!score.ok) throw new Error(JSON.stringify(score.refusals));
  return explainPartyScore(year, settings, score.value);
};

describe('the FY2568 framework adds up a province', () => {
  it('of component 1 alone at six months, of 70 and rescaled, without a grade', () => {
    expect(ledgerOf('6m')).toMatchObject({ points: '53.5000', weight: '70', total: '76.4286', grade: null });
  });

  it('of both components at twelve months, with the grade and its clause', () => {
    const ledger = ledgerOf('12m');
    expect(ledger).toMatchObject({ points: '80.5000', weight: '100', total: '80.5000', grade: 'ดี' });
    expect(ledger.steps.map(({ label }) => label)).toEqual([
      'องค์ประกอบ 1',
      'องค์ประกอบ 1.1',
      'องค์ประกอบ 1.2',
      'องค์ประกอบ 1.2.1',
      'องค์ประกอบ 1.2.3',
      'องค์ประกอบ 2',
      'องค์ประกอบ 2.1',
      'องค์ประกอบ 2.2',
      'องค์ประกอบ 2.3',
      'รวมคะแนนถ่วงน้ำหนัก',
      'คะแนนรวม',
      'ระดับผลการประเมิน',
    ]);
    expect(ledger.steps.at(-1)?.clause).toContain('ข้อ ๖.๒');
  });

  it('tells of every weight the clause it comes from, or the assumption that leaves it open', () => {
    const framework = frameworkOf(2568);
    const ledger = ledgerOf('12m');
    const placed = walkTree(framework?.components ?? []).map(({ component }) => component);
    for (const one of ledger.indicators) {
      const weighing = one.steps.find(({ label }) => label === 'คะแนนถ่วงน้ำหนัก');
      const component = placed.find(({ code }) => code === one.component);
      expect(weighing?.clause).toBe(component && clauseText(component.weight.source));
      expect(weighing?.clause).not.toBe('');
    }
    const components = ledger.steps.filter(({ label }) => label.startsWith('องค์ประกอบ'));
    expect(components.every(({ clause }) => clause !== undefined && clause !== '')).toBe(true);
  });

  it('explains a score frozen before weights had clauses as it was explained then', () => {
    const { clauses, ...settings } = settingsOf('12m');
    const { weights, ...earlier } = clauses ?? {};
    const score = scoreParty(year, settings);
    if (!score.ok) throw new Error(JSON.stringify(score.refusals));
    const ledger = explainPartyScore(year, { ...settings, clauses: earlier }, score.value);
    expect(Object.keys(weights ?? {})).toContain('1.2.1');
    const steps = [...ledger.steps, ...ledger.indicators.flatMap((one) => one.steps)];
    expect(steps.some(({ label }) => label === 'คะแนนถ่วงน้ำหนัก')).toBe(true);
    for (const { label, clause } of steps)
      if (label === 'คะแนนถ่วงน้ำหนัก' || label.startsWith('องค์ประกอบ')) expect(clause).toBeUndefined();
  });

  it('knows no round that the year does not have', () => {
    const framework = frameworkOf(2568);
    expect(framework && partyScoringSettingsOf(framework, '9m', true)).toBeUndefined();
  });
});

describe('the clauses of a round', () => {
  const clauses = (framework: NonNullable<ReturnType<typeof frameworkOf>>) =>
    partyScoringSettingsOf(framework, '12m', false)?.clauses;
  const required = (year: number) => {
    const framework = frameworkOf(year);
    if (!framework) throw new Error(`no framework ${year}`);
    return framework;
  };
  const source = { assumption: 'ตัวอย่าง' };

  it('cite how a shared result counts only where the year counts what clusters report', () => {
    const year = required(2554);
    expect(clauses(year)?.shared).toContain('แผนภาพที่ 2');
    expect(clauses(required(2568))).not.toHaveProperty('shared');
    const none = {
      era: { value: 2552 as const, source },
      actsFor: { value: null, source },
      countIn: { value: [], source },
    };
    expect(clauses({ ...year, clusters: none })).not.toHaveProperty('shared');
  });

  it('cite how weight is spread by the rule for changes, or by why there is none', () => {
    expect(clauses(required(2568))?.spread).toContain('ข้อ ๔ แนวทาง (๒)');
    expect(clauses({ ...required(2568), changePolicy: { value: null, source } })?.spread).toBe('ข้อสมมติ: ตัวอย่าง');
  });
});
