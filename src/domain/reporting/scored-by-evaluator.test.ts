import { expect, it } from 'vitest';
import { growth, supplied } from '../../testing/reporting-sample.ts';
import { asEntered, awaitsJudge } from './scored-by-evaluator.ts';

const judged = { ...growth, rule: { kind: 'judgement' } } as const;

it('nobody is asked for a figure where the evaluator gives the score, and everybody else for all of theirs', () => {
  expect(asEntered(judged)).toEqual({ ...judged, variables: [] });
  expect(asEntered(growth)).toBe(growth);
});

it('the evaluator judges what was reported, and what only they score while it is missing', () => {
  const states = ['reported', 'missing', 'not-due', 'not-applicable', 'cancelled'] as const;
  expect(states.map((state) => awaitsJudge(supplied, { state }))).toEqual([true, false, false, false, false]);
  expect(states.map((state) => awaitsJudge(judged, { state }))).toEqual([true, true, false, false, false]);
});
