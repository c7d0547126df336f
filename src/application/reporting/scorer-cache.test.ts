import { describe, expect, it } from 'vitest';
import { measureIndicator } from '../../domain/scoring/score-indicator.ts';
import { growth, supplied } from '../../testing/reporting-sample.ts';
import { scorerOf } from './scorer-cache.ts';

const changed = { ...growth, rule: { ...growth.rule, below: 'clamp' } as typeof growth.rule };
const low = { variables: { current: '100', previous: '100' } };
const scoreOf = (indicator: typeof growth) => {
  const scorer = scorerOf(indicator);
  const measure = scorer && measureIndicator(scorer, low);
  return measure?.ok ? String(measure.value.score?.n) : measure?.refusals;
};

describe('a rule compiled once', () => {
  it('serves every indicator that is scored alike, in whatever province', () => {
    expect(scorerOf({ ...growth })).toBe(scorerOf(growth));
    expect(scorerOf(supplied)).not.toBe(scorerOf(growth));
  });

  it('is another one as soon as the rule reads otherwise', () => {
    expect([scoreOf(growth), scoreOf(changed)]).toEqual(['0', '50']);
  });

  it('is left to whoever scores when it does not compile', () => {
    expect(scorerOf({ ...growth, formula: '(current -' })).toBeUndefined();
  });
});
