import { describe, expect, it } from 'vitest';
import type { PartyScoringSettings } from '../scoring/party-scoring-settings.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { formatHalfUp, toDecimalText } from '../values/decimal.ts';
import { movesByScore, type Scenario, scoreScenario } from './what-if.ts';

/** The scale and the grades of FY2568 (S4), and a round that has closed. */
const settings: PartyScoringSettings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [{ code: '1.1', name: '' }],
  roundClosed: true,
  missingScore: '0',
  shownAs: 'both',
  grades: {
    decimals: 2,
    bands: [
      { code: 'very-good', name: 'ดีมาก', from: '90.00', to: '100.00' },
      { code: 'good', name: 'ดี', from: '60.00', to: '89.99' },
      { code: 'fair', name: 'พอใช้', from: '0.00', to: '59.99' },
    ],
  },
  adjust: [{ kind: 'deduct', amount: '5' }],
};
const points: Points = [
  ['0', '50'],
  ['50', '75'],
  ['100', '100'],
];
const ladder: Rule = { kind: 'ladder', points, below: 'zero' };
const steps: Rule = { kind: 'milestones', steps: 5, mode: 'cumulative' };
const weighted: Rule = { kind: 'milestones', steps: 2, mode: 'weighted', weights: ['40', '60'] };
const composite: Rule = { kind: 'composite', parts: [{ weight: '1', rule: ladder }] };

interface Given {
  readonly rule?: Rule;
  readonly base?: string | null;
  readonly weight?: string;
}
/** The indicators K1, K2, … scored as typed. */
function score(all: readonly Given[], scenario: Scenario, grades = settings.grades) {
  const indicators = all.map(({ rule = ladder, base = null, weight = '50' }, index) => ({
    ...{ code: `K${index + 1}`, component: '1.1', name: '', unit: '', weight, rule, base },
  }));
  const { rows, ...rest } = scoreScenario({ indicators, settings: { ...settings, grades } }, scenario);
  const read = rows.map((row) => ({
    code: row.code,
    weight: toDecimalText(row.weight),
    value: row.value && toDecimalText(row.value),
    score: row.score && formatHalfUp(row.score, 4),
    problems: row.problems,
  }));
  return { ...rest, rows: read };
}
/** One indicator with this rule and this text typed: its value, its score and the codes of its problems. */
function one(rule: Rule, typed: string) {
  const [row] = score([{ rule }], { K1: typed }).rows;
  return [row?.value, row?.score, row?.problems.map(({ code }) => code)];
}

describe('a scenario', () => {
  it('takes what is typed, else what is known, and does not count what is neither', () => {
    expect(score([{ base: '10' }, { base: '80', weight: '30' }, { weight: '20' }], { K1: ' 50 ' })).toEqual({
      rows: [
        { code: 'K1', weight: '50', value: '50', score: '75.0000', problems: [] },
        { code: 'K2', weight: '30', value: '80', score: '90.0000', problems: [] },
        { code: 'K3', weight: '20', value: null, score: null, problems: [] },
      ],
      // (75 × 50 + 90 × 30) ÷ 80, without the deduction for a late report.
      total: '80.6250',
      grade: 'ดี',
      counted: 2,
    });
  });

  it('counts blanks as nothing typed', () => {
    expect(score([{ base: '80' }, {}], { K1: '  ', K2: ' ' })).toMatchObject({
      rows: [
        { value: '80', score: '90.0000', problems: [] },
        { value: null, score: null, problems: [] },
      ],
      total: '90.0000',
      grade: 'ดีมาก',
    });
  });

  it('has no total and no grade while nothing is known', () => {
    expect(score([{}], {})).toMatchObject({ total: null, grade: null, counted: 0 });
    expect(score([{}], {}, null)).toMatchObject({ total: null, grade: null, counted: 0 });
  });

  it('has a total without a grade where the round is not graded, or the total is above every band', () => {
    expect(score([{ base: '100' }], {}, null)).toMatchObject({ total: '100.0000', grade: null });
    expect(score([{ rule: { kind: 'central' }, base: '120' }], {})).toMatchObject({ total: '120.0000', grade: null });
  });

  it('says what is wrong with what is typed', () => {
    expect(score([{ base: '80' }, { base: '50' }], { K1: 'มาก' })).toMatchObject({
      rows: [
        { value: null, score: null, problems: [{ code: 'not-a-number', field: 'result', facts: { text: 'มาก' } }] },
        { value: '50', score: '75.0000', problems: [] },
      ],
      total: '75.0000',
      counted: 1,
    });
  });

  it('is none at all where a rule or a weight cannot be read', () => {
    const none = { rows: [], total: null, grade: null, counted: 0 };
    expect(score([{ rule: { kind: 'ladder', points: [['0', '50']] } }, {}], { K1: '5', K2: '5' })).toEqual(none);
    expect(score([{ weight: '-1' }, {}], { K1: '5', K2: '5' })).toEqual(none);
  });
});

describe('what is typed', () => {
  it('is the result of a ladder', () => {
    expect(one(ladder, '๕๐')).toEqual(['50', '75.0000', []]);
  });

  it('is the number of steps that are done', () => {
    expect(one(steps, '3')).toEqual(['3', '3.0000', []]);
    expect(one(steps, '๒')).toEqual(['2', '2.0000', []]);
    expect(one(steps, '2.9')).toEqual(['2', '2.0000', []]);
    expect([one(steps, '0'), one(steps, '-1')]).toEqual([
      ['0', '0.0000', []],
      ['0', '0.0000', []],
    ]);
  });

  it('may be all steps and not one more', () => {
    expect(one(steps, '5')).toEqual(['5', '5.0000', []]);
    expect(one(steps, '6')).toEqual([null, null, ['step-out-of-range']]);
    expect(one(steps, '900000')).toEqual([null, null, ['step-out-of-range']]);
  });

  it('is the score of a composite, and of steps of different weights', () => {
    expect(one(composite, '80')).toEqual([null, '80.0000', []]);
    expect(one(weighted, '70')).toEqual([null, '70.0000', []]);
    expect(one(composite, 'มาก')).toEqual([null, null, ['not-a-number']]);
    expect([composite, weighted, steps, ladder].map(movesByScore)).toEqual([true, true, false, false]);
  });
});
