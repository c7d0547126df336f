import { describe, expect, it } from 'vitest';
import type { Indicator, ReportedVariable } from '../agreement/indicator.ts';
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
    expect(refusals({ done: '-1', planned: '0' })).toEqual([]);
  });

  it('is refused where the rule cannot score it', () => {
    const refused = [{ code: 'cannot-be-scored', field: 'variables' }];
    const five = {
      ...indicator,
      formula: null,
      variables: [variable('result')],
      rule: { kind: 'central', maximum: '5' },
    } as const;
    expect(refusals({ result: '6' }, five)).toEqual(refused);
    expect(refusals({ done: '1', planned: '1' }, { ...indicator, formula: 'done + other' })).toEqual(refused);
    expect(refusals({ done: '1', planned: '1' }, { ...indicator, rule: { kind: 'ladder', points: [] } })).toEqual(
      refused,
    );
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
