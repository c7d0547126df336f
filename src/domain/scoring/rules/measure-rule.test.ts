import { describe, expect, it } from 'vitest';
import { toDecimalText } from '../../values/decimal.ts';
import type { ScoringInput } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { compileIndicator, measureIndicator, type ScoredRule, scoreIndicator } from '../score-indicator.ts';

const measure = (indicator: ScoredRule, input: ScoringInput, path?: string) => {
  const scorer = compileIndicator(indicator);
  if (!scorer.ok) return scorer;
  return measureIndicator(scorer.value, input, path);
};
const scored = (indicator: ScoredRule, input: ScoringInput): string => {
  const outcome = measure(indicator, input);
  if (!outcome.ok) return outcome.refusals.map(({ code, field }) => `${code} at ${field}`).join(', ');
  const { state, score } = outcome.value;
  return score === null ? state : toDecimalText(score);
};
const refusals = (indicator: ScoredRule, input: ScoringInput = {}) => {
  const outcome = measure(indicator, input);
  return outcome.ok ? [] : outcome.refusals;
};

const five: Rule = {
  kind: 'ladder',
  points: [
    ['83', '1'],
    ['86', '2'],
    ['89', '3'],
    ['92', '4'],
    ['95', '5'],
  ],
};
const central: Rule = { kind: 'central' };

describe('measuring by a ladder', () => {
  it('needs a result', () => {
    expect(scored({ rule: five }, { result: '90.5' })).toBe('3.5');
    expect(scored({ rule: five }, {})).toBe('result-needed at result');
    expect(scored({ rule: five }, { result: null })).toBe('result-needed at result');
    expect(measure({ rule: five }, {}, 'indicators.A')).toMatchObject({ refusals: [{ field: 'indicators.A.result' }] });
  });

  it('by a formula needs every variable, by its own name', () => {
    const indicator = { rule: five, formula: 'a / b * 100' };
    expect(scored(indicator, { variables: { a: '181', b: '200' } })).toBe('3.5');
    expect(scored(indicator, { variables: { a: '1', b: '0' } })).toBe('not-applicable');
    expect(refusals(indicator, { variables: { a: '1' } })).toEqual([
      { code: 'formula-unknown-variable', field: 'variables', facts: { name: 'b' } },
    ]);
    expect(scored(indicator, {})).toBe('formula-unknown-variable at variables, formula-unknown-variable at variables');
    expect(scored(indicator, { variables: { a: '1', b: 'x' } })).toBe('not-a-number at variables.b');
    expect(scored({ rule: five, formula: 'toString' }, { variables: {} })).toBe(
      'formula-unknown-variable at variables',
    );
  });

  it('keeps the score the rule gave beside the adjusted one', () => {
    const outcome = measure({ rule: five, adjust: [{ kind: 'deduct', amount: '1' }] }, { result: '95' });
    const value = outcome.ok ? outcome.value : null;
    expect([value?.ruleScore, value?.score].map((one) => (one ? toDecimalText(one) : one))).toEqual(['5', '4']);
    expect(measure({ rule: five, adjust: [{ kind: 'deduct', amount: '1' }] }, { state: 'missing' })).toEqual({
      ok: true,
      value: { state: 'missing', result: null, ruleScore: null, score: null },
    });
  });

  it('takes any state but reported as it is', () => {
    expect(scored({ rule: five }, { state: 'reported', result: '83' })).toBe('1');
    for (const state of ['missing', 'not-due', 'cancelled', 'not-applicable'] as const) {
      expect(scored({ rule: five }, { state, result: '83' })).toBe(state);
    }
  });
});

describe('measuring milestones', () => {
  const steps = (mode: 'cumulative' | 'weighted', extra: object = {}): ScoredRule => ({
    rule: { kind: 'milestones', steps: 5, mode, ...extra },
  });
  const weights = ['10', '20', '30', '15', '25'];

  it('counts the steps from the first without a gap, or adds their weights', () => {
    expect(scored(steps('cumulative'), { done: [1, 2, 4] })).toBe('2');
    expect(scored(steps('cumulative'), { done: [2, 3] })).toBe('0');
    expect(scored(steps('cumulative'), { done: [5, 4, 3, 2, 1] })).toBe('5');
    expect(scored(steps('weighted', { weights }), { done: [1, 5] })).toBe('35');
    expect(
      scored(
        steps('cumulative', {
          points: [
            ['1', '50'],
            ['5', '100'],
          ],
        }),
        { done: [1, 2, 3] },
      ),
    ).toBe('75');
  });

  it('refuses a step that does not exist, half a step, a step twice, and no answer at all', () => {
    expect(refusals(steps('cumulative'), { done: [1, 6] })).toEqual([
      { code: 'step-out-of-range', field: 'done.1', facts: { step: 6, steps: 5 } },
    ]);
    expect(scored(steps('cumulative'), { done: [0] })).toBe('step-out-of-range at done.0');
    expect(scored(steps('cumulative'), { done: [1.5] })).toBe('step-out-of-range at done.0');
    expect(refusals(steps('cumulative'), { done: [2, 2] })).toEqual([
      { code: 'step-repeated', field: 'done.1', facts: { step: 2 } },
    ]);
    expect(refusals(steps('cumulative'), {})).toEqual([
      { code: 'result-needed', field: 'done', facts: { kind: 'milestones' } },
    ]);
  });

  it('needs one weight for each step, none negative, and a ladder that is one', () => {
    expect(refusals(steps('weighted', { weights: ['1', '2'] }))).toEqual([
      { code: 'weights-do-not-match-steps', field: 'rule.weights', facts: { steps: 5, count: 2 } },
    ]);
    expect(refusals(steps('weighted'))[0]?.facts).toEqual({ steps: 5, count: 0 });
    expect(scored(steps('weighted', { weights: ['1', '2', '-3', 'x', '5'] }), {})).toBe(
      'weight-negative at rule.weights.2, not-a-number at rule.weights.3',
    );
    expect(scored(steps('cumulative', { weights: ['หนัก'] }), { done: [1] })).toBe('1');
    expect(scored(steps('cumulative', { points: [['1', '1']] }), {})).toBe('too-few-points at rule.points');
  });

  it('gives no result to a formula', () => {
    const refused = refusals({ ...steps('cumulative'), formula: 'a' }, { variables: { a: '1' } });
    expect(refused).toEqual([{ code: 'result-needed', field: 'formula', facts: { kind: 'milestones' } }]);
  });
});

describe('measuring a score given by others', () => {
  const bounded: ScoredRule = { rule: { kind: 'judgement', minimum: '1', maximum: '5' } };

  it('takes the score, or the result where no score stands, within its bounds', () => {
    expect(scored(bounded, { score: '1', result: '5' })).toBe('1');
    expect(scored(bounded, { score: null, result: '5' })).toBe('5');
    expect(scored({ rule: central }, { result: '-7' })).toBe('-7');
    expect(refusals(bounded, { score: '5.01' })).toEqual([
      { code: 'score-outside-scale', field: 'score', facts: { minimum: '1', maximum: '5' } },
    ]);
    expect(scored(bounded, { result: '0.99' })).toBe('score-outside-scale at result');
    expect(scored(bounded, {})).toBe('result-needed at result');
    expect(scored(bounded, { score: null })).toBe('result-needed at result');
    expect(scored(bounded, { score: 'ดี' })).toBe('not-a-number at score');
  });

  it('names the one bound there is', () => {
    expect(refusals({ rule: { kind: 'central', maximum: '5' } }, { result: '6' })[0]?.facts).toEqual({
      minimum: '',
      maximum: '5',
    });
    expect(refusals({ rule: { kind: 'central', minimum: '1' } }, { result: '0' })[0]?.facts).toEqual({
      minimum: '1',
      maximum: '',
    });
  });

  it('may be computed by a formula, and goes through a ladder where it has one', () => {
    expect(scored({ ...bounded, formula: 'a' }, { variables: { a: '6' } })).toBe('score-outside-scale at formula');
    expect(scored({ ...bounded, formula: 'a' }, { variables: { a: '4' } })).toBe('4');
    const rule: Rule = {
      kind: 'central',
      points: [
        ['70', '1'],
        ['75', '2'],
        ['85', '3'],
        ['90', '4'],
        ['100', '5'],
      ],
    };
    expect(scored({ rule }, { result: '80' })).toBe('2.5');
  });

  it('refuses bounds and ladders that are none', () => {
    expect(scored({ rule: { kind: 'central', minimum: 'ต่ำ' } }, {})).toBe('not-a-number at rule.minimum');
    expect(scored({ rule: { kind: 'central', maximum: 'สูง' } }, {})).toBe('not-a-number at rule.maximum');
    expect(scored({ rule: { kind: 'central', points: [] } }, {})).toBe('too-few-points at rule.points');
  });
});

describe('measuring a composite', () => {
  const whole = (...weights: string[]): ScoredRule => ({
    rule: { kind: 'composite', parts: weights.map((weight) => ({ weight, rule: central })) },
  });

  it('is the weighted mean of the parts that apply', () => {
    expect(scored(whole('60', '40'), { parts: [{ result: '62.5' }, { result: '80' }] })).toBe('69.5');
    expect(scored(whole('60', '40'), { parts: [{ state: 'cancelled' }, { result: '80' }] })).toBe('80');
    expect(scored(whole('60', '0'), { parts: [{ state: 'not-applicable' }, { result: '80' }] })).toBe('not-applicable');
  });

  it('is missing while a part is missing, and not due while a part is not due', () => {
    expect(scored(whole('1', '1'), { parts: [{ result: '1' }, { state: 'missing' }] })).toBe('missing');
    expect(scored(whole('1', '1'), { parts: [{ state: 'not-due' }, { result: '1' }] })).toBe('not-due');
  });

  it('needs as many answers as parts, each of them sound', () => {
    expect(refusals(whole('1', '1'), { parts: [{}] })).toEqual([
      { code: 'parts-do-not-match', field: 'parts', facts: { expected: 2, count: 1 } },
    ]);
    expect(refusals(whole('1'), {})[0]?.facts).toEqual({ expected: 1, count: 0 });
    expect(scored(whole('1', '1'), { parts: [{ result: 'x' }, {}] })).toBe(
      'not-a-number at parts.0.result, result-needed at parts.1.result',
    );
  });

  it('needs some weight, and names the part whose weight, formula or rule is wrong', () => {
    expect(scored(whole('0', '0'), {})).toBe('weight-total-zero at rule.parts');
    expect(scored(whole('-1', 'x'), {})).toBe(
      'weight-negative at rule.parts.0.weight, not-a-number at rule.parts.1.weight',
    );
    const rule: Rule = {
      kind: 'composite',
      parts: [
        { weight: '1', formula: '(', rule: central },
        { weight: '1', rule: { kind: 'ladder', points: [['1', '1']] } },
      ],
    };
    expect(scored({ rule }, {})).toBe(
      'formula-syntax at rule.parts.0.formula, too-few-points at rule.parts.1.rule.points',
    );
  });

  it('gives no result to a formula of its own, but its parts may have theirs', () => {
    expect(scored({ ...whole('1'), formula: 'a' }, { variables: { a: '1' } })).toBe('result-needed at formula');
    const rule: Rule = { kind: 'composite', parts: [{ weight: '1', name: 'ส่วน', formula: 'a * 2', rule: central }] };
    expect(scored({ rule }, { parts: [{ variables: { a: '4' } }] })).toBe('8');
  });

  it('holds parts within parts to a depth of twenty', () => {
    const nested = (depth: number): Rule =>
      depth === 0 ? central : { kind: 'composite', parts: [{ weight: '1', rule: nested(depth - 1) }] };
    const answer = (depth: number): ScoringInput => (depth === 0 ? { result: '7' } : { parts: [answer(depth - 1)] });
    expect(scored({ rule: nested(20) }, answer(20))).toBe('7');
    expect(refusals({ rule: nested(21) })[0]).toMatchObject({ code: 'rule-too-deep', facts: { deepest: 20 } });
  });
});

describe('scoring one result in one go', () => {
  it('refuses the rule, then the result, beside what is wrong', () => {
    const adjust = [{ kind: 'cap', max: '5' }] as const;
    expect(scoreIndicator({ rule: { kind: 'ladder', points: [] } }, { result: '1' })).toMatchObject({
      refusals: [{ code: 'too-few-points', field: 'rule.points' }],
    });
    expect(scoreIndicator({ rule: five, adjust }, {})).toMatchObject({ refusals: [{ code: 'result-needed' }] });
    expect(scoreIndicator({ rule: five }, { result: '90.5' })).toMatchObject({ ok: true, value: { score: '3.5000' } });
  });
});
