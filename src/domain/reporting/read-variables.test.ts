import { describe, expect, it } from 'vitest';
import type { Indicator, ReportedVariable } from '../agreement/indicator.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { readVariables } from './read-variables.ts';

const variable = (name: string, more: Partial<ReportedVariable> = {}): ReportedVariable => ({
  name,
  label: `ค่า ${name}`,
  unit: 'ร้อยละ',
  mayBeNegative: false,
  ...more,
});
const indicator: Indicator = {
  code: '1.1',
  componentCode: '1',
  position: 1,
  name: 'ตัวชี้วัด',
  definition: '',
  unit: 'ร้อยละ',
  weight: '10',
  formula: 'done / planned * 100',
  variables: [variable('done', { mayBeNegative: true }), variable('planned')],
  rule: {
    kind: 'ladder',
    points: [
      ['98.72', '50'],
      ['98.84', '75'],
      ['98.90', '100'],
    ],
    below: 'zero',
  },
  baselines: [],
  dataSource: '',
  inForce: 'in-force',
};

const refusals = (typed: Record<string, string>, one: Indicator = indicator) => {
  const outcome = readVariables(one, typed);
  return outcome.ok ? [] : outcome.refusals;
};

describe('what was typed for an indicator', () => {
  it('comes to a result and a score, whatever digits and spaces it was typed with', () => {
    expect(readVariables(indicator, { done: ' ๓๙๔.๙ ', planned: '400' })).toEqual({
      ok: true,
      value: { variables: { done: '394.9', planned: '400' }, value: '98.725', state: 'reported', selfScore: '51.0417' },
    });
  });

  it('is missing while a figure is, and keeps what was typed', () => {
    expect(readVariables(indicator, { done: '394.90', planned: '  ' })).toEqual({
      ok: true,
      value: { variables: { done: '394.9' }, value: null, state: 'missing', selfScore: null },
    });
    expect(readVariables(indicator, {})).toMatchObject({ value: { variables: {}, state: 'missing' } });
  });

  it('does not apply where the denominator is nought', () => {
    expect(readVariables(indicator, { done: '0', planned: '0' })).toEqual({
      ok: true,
      value: { variables: { done: '0', planned: '0' }, value: null, state: 'not-applicable', selfScore: null },
    });
  });

  it('names every field that is wrong', () => {
    expect(refusals({ done: 'มาก', planned: '-1', more: '1' })).toEqual([
      { code: 'unknown-variable', field: 'variables.more', facts: { name: 'more' } },
      { code: 'not-a-number', field: 'variables.done', facts: { text: 'มาก', label: 'ค่า done' } },
      { code: 'negative-not-possible', field: 'variables.planned', facts: { label: 'ค่า planned' } },
    ]);
    expect(refusals({ done: '-1', planned: '1' })).toEqual([]);
  });

  it('is refused where the rule cannot score it', () => {
    const refused = [{ code: 'cannot-be-scored', field: 'variables' }];
    expect(refusals({ done: '1', planned: '1' }, { ...indicator, formula: 'done + other' })).toEqual(refused);
    expect(refusals({ done: '1', planned: '1' }, { ...indicator, rule: { kind: 'ladder', points: [] } })).toEqual(
      refused,
    );
  });

  it('names the range of a central measure when its figure lies outside', () => {
    const central = (rule: Rule) => ({ ...indicator, formula: null, variables: [variable('result')], rule });
    const outside = (facts: { from: string; to: string }) => [
      { code: 'figure-outside-range', field: 'variables.result', facts: { label: 'ค่า result', ...facts } },
    ];
    const hundred = central({ kind: 'central', minimum: '0', maximum: '100' });
    expect(refusals({ result: '100.5' }, hundred)).toEqual(outside({ from: '0', to: '100' }));
    expect(refusals({ result: '100' }, hundred)).toEqual([]);
    expect(refusals({ result: '6' }, central({ kind: 'central', maximum: '5' }))).toEqual(
      outside({ from: '', to: '5' }),
    );
    const parts = central({ kind: 'composite', parts: [{ weight: '1', rule: { kind: 'central', maximum: '5' } }] });
    expect(refusals({ p1_result: '6' }, { ...parts, variables: [variable('p1_result')] })).toMatchObject([
      { code: 'figure-outside-range', field: 'variables', facts: { label: 'ผลการดำเนินงาน', to: '5' } },
    ]);
  });

  it('is refused where something is divided by 0: only 0 of 0 does not apply', () => {
    const facts = { label: 'ค่า planned', part: '5600' };
    expect(refusals({ done: '5600', planned: '0' })).toEqual([
      { code: 'divided-by-zero', field: 'variables.planned', facts },
    ]);
    const growth = { ...indicator, formula: '(done - planned) / planned * 100' };
    expect(refusals({ done: '5600', planned: '0' }, growth)).toEqual([
      { code: 'divided-by-zero', field: 'variables.planned', facts },
    ]);
    expect(readVariables(growth, { done: '0', planned: '0' })).toMatchObject({ value: { state: 'not-applicable' } });
    expect(refusals({ done: '5', planned: '5' }, { ...indicator, formula: 'done / (planned - done)' })).toEqual([
      { code: 'divided-by-zero', field: 'variables.planned', facts: { label: 'ค่า planned และ ค่า done', part: '5' } },
    ]);
  });

  it('is refused where something is divided by 0 inside a part of a composite', () => {
    const points: Points = [
      ['0', '1'],
      ['100', '5'],
    ];
    const part = { weight: '1', formula: 'a / b * 100', rule: { kind: 'ladder', points } } as const;
    const names = ['p1_a', 'p1_b', 'p2_a', 'p2_b'];
    const composite: Indicator = {
      ...indicator,
      formula: null,
      variables: names.map((name) => variable(name)),
      rule: { kind: 'composite', parts: [part, part] },
    };
    expect(refusals({ p1_a: '1', p1_b: '2', p2_a: '3', p2_b: '0' }, composite)).toMatchObject([
      { code: 'divided-by-zero', field: 'variables.p2_b', facts: { label: 'ค่า p2_b', part: '3' } },
    ]);
    expect(refusals({ p1_a: '1', p1_b: '2', p2_a: '0', p2_b: '0' }, composite)).toEqual([]);
  });

  it('by quarter has its total beside its quarters, and lacks it while a quarter is missing', () => {
    const byPeriod = { period: 'quarter', combine: 'sum' } as const;
    const sold = { ...indicator, formula: null, variables: [variable('result', { byPeriod })] };
    const quarters = { 'result.q1': '10', 'result.q2': ' 20.50 ', 'result.q3': '30', 'result.q4': '38.3' };
    expect(readVariables(sold, quarters)).toMatchObject({
      value: {
        variables: { result: '98.8', 'result.q1': '10', 'result.q2': '20.5' },
        state: 'reported',
        value: '98.8',
      },
    });
    expect(readVariables(sold, { ...quarters, 'result.q2': ' ' })).toEqual({
      ok: true,
      value: {
        variables: { 'result.q1': '10', 'result.q3': '30', 'result.q4': '38.3' },
        value: null,
        state: 'missing',
        selfScore: null,
      },
    });
    expect(refusals({ 'result.q1': 'สิบ', 'result.q2': '-1' }, sold)).toMatchObject([
      { code: 'not-a-number', facts: { label: 'ค่า result ไตรมาส 1' } },
      { code: 'negative-not-possible', facts: { label: 'ค่า result ไตรมาส 2' } },
    ]);
  });

  it('by quarter goes only as far as its round', () => {
    const byPeriod = { period: 'quarter', combine: 'sum' } as const;
    const sold = { ...indicator, formula: null, variables: [variable('result', { byPeriod })] };
    expect(readVariables(sold, { 'result.q3': '1' }, '6m')).toMatchObject({ refusals: [{ code: 'unknown-variable' }] });
    expect(readVariables(sold, { 'result.q4': '1' })).toMatchObject({ ok: true });
    expect(readVariables(indicator, { 'done.q1': '1' })).toMatchObject({ refusals: [{ facts: { name: 'done.q1' } }] });
  });

  it('is told by the label of the field, with what is wrong with it', () => {
    expect(refusals({ done: '1'.repeat(31), planned: '๑2' })).toEqual([
      {
        code: 'too-many-digits',
        field: 'variables.done',
        facts: { text: '1'.repeat(31), longest: 30, label: 'ค่า done' },
      },
      {
        code: 'not-a-number',
        field: 'variables.planned',
        facts: { text: '๑2', reason: 'mixed-digits', label: 'ค่า planned' },
      },
    ]);
  });
});

describe('an indicator that the evaluator scores', () => {
  const judged: Indicator = { ...indicator, formula: null, rule: { kind: 'judgement' }, variables: [] };

  it('has no result without a figure, and nothing is refused', () => {
    expect(readVariables(judged, {})).toEqual({
      ok: true,
      value: { variables: {}, value: null, state: 'missing', selfScore: null },
    });
  });

  it('keeps a figure that its agreement still asks for', () => {
    const asked = { ...judged, variables: [variable('result')] };
    expect(readVariables(asked, { result: '4' })).toMatchObject({ value: { variables: { result: '4' }, value: '4' } });
  });
});

it('a denominator that is written as zero is refused for the whole indicator', () => {
  const zero = { ...indicator, formula: 'done / (1 - 1) + planned' };
  expect(refusals({ done: '3', planned: '1' }, zero)).toEqual([
    { code: 'divided-by-zero', field: 'variables', facts: { label: 'ตัวหารของสูตร', part: '3' } },
  ]);
});

it('a base that cannot be computed itself is refused once, at what makes it so', () => {
  const three = { ...indicator, variables: ['a', 'b', 'c'].map((name) => variable(name)) };
  const fields = (formula: string, typed: Record<string, string>) =>
    refusals(typed, { ...three, formula }).map(({ code, field }) => [code, field]);
  expect(fields('a / (b / c)', { a: '1', b: '5', c: '0' })).toEqual([['divided-by-zero', 'variables.c']]);
  expect(fields('(a / b) / c', { a: '5', b: '0', c: '0' })).toEqual([['divided-by-zero', 'variables.b']]);
});
