import { describe, expect, it } from 'vitest';
import type { Rule } from '../scoring/rule.ts';
import { scoringInputOf } from './scoring-input.ts';

const central: Rule = { kind: 'central' };
const steps: Rule = { kind: 'milestones', steps: 3, mode: 'cumulative' };

describe('what was reported, as it is scored', () => {
  it('is its state alone where nothing was reported', () => {
    for (const state of ['missing', 'not-due', 'not-applicable', 'cancelled'] as const) {
      expect(scoringInputOf({ rule: central }, { result: '5' }, state)).toEqual({ state });
    }
  });

  it('is the one result where there is no formula, and nothing where it was not given', () => {
    expect(scoringInputOf({ rule: central }, { result: '5' }, 'reported')).toEqual({ state: 'reported', result: '5' });
    expect(scoringInputOf({ rule: central, variables: [] }, {}, 'reported')).toEqual({
      state: 'reported',
      result: null,
    });
  });

  it('is the variables where there is a formula', () => {
    const variables = { a: '1', b: '2' };
    expect(scoringInputOf({ rule: central, formula: 'a / b' }, variables, 'reported')).toEqual({
      state: 'reported',
      variables,
    });
  });

  it('is the steps done where there are milestones', () => {
    const variables = { step1: '1', step2: '0', step3: '1', step4: '1' };
    expect(scoringInputOf({ rule: steps }, variables, 'reported')).toEqual({ state: 'reported', done: [1, 3] });
  });

  it('is given to each part of a composite under its own names', () => {
    const rule: Rule = {
      kind: 'composite',
      parts: [
        { weight: '1', rule: central },
        { weight: '1', rule: steps },
        { weight: '1', formula: 'a', rule: central },
      ],
    };
    const variables = { p1_result: '7', p2_step1: '1', p2_step2: '1', p3_a: '4', p11_result: '9' };
    expect(scoringInputOf({ rule }, variables, 'reported')).toEqual({
      state: 'reported',
      parts: [
        { state: 'reported', result: '7' },
        { state: 'reported', done: [1, 2] },
        { state: 'reported', variables: { a: '4' } },
      ],
    });
  });

  it('begins with how figures by quarter became one, where there are any', () => {
    const byPeriod = { period: 'quarter', combine: 'sum' } as const;
    const sold = { name: 'result', label: 'ยอดจำหน่าย', unit: 'บาท', mayBeNegative: false, byPeriod };
    const given = { result: '3', 'result.q1': '1', 'result.q2': '2' };
    const input = scoringInputOf({ rule: central, variables: [sold] }, given, 'reported');
    expect(input.opening).toEqual([
      { label: 'ยอดจำหน่าย จากแต่ละงวด', text: 'ไตรมาส 1 1 + ไตรมาส 2 2 = 3 บาท (รวมทุกงวด)', value: '3' },
    ]);
    expect(scoringInputOf({ rule: central, variables: [sold] }, given, 'not-applicable')).toEqual({
      state: 'not-applicable',
    });
    expect('opening' in scoringInputOf({ rule: central, variables: [sold] }, { result: '3' }, 'reported')).toBe(false);
  });
});
