import { checkAnswered } from '../../domain/reporting/doubts.ts';
import { readVariables } from '../../domain/reporting/read-variables.ts';
import type { ResultCondition } from '../../domain/reporting/result-moves.ts';
import { isScoredByEvaluator } from '../../domain/reporting/scored-by-evaluator.ts';
import { accept, refuse, refuseAll } from '../../domain/values/result.ts';
import type { Condition } from '../lifecycle/lifecycle.ts';
import type { ResultTypes } from './result-types.ts';

type ResultRule = Condition<ResultTypes>;

/** What was stored before a figure was refused for what it is (something divided by 0) is refused when it moves on. */
const figuresStand: ResultRule = ({ found: { indicator, result } }) => {
  if (result.state !== 'not-applicable') return accept(true);
  const read = readVariables(indicator, result.variables, result.round);
  const divided = read.ok ? [] : read.refusals.filter((one) => one.code === 'divided-by-zero');
  return divided.length === 0 ? accept(true) : refuseAll(divided);
};

/** The conditions named in `resultMoves`. */
export const resultConditions: Readonly<Record<ResultCondition, ResultRule>> = {
  // Of what the evaluator scores the host sends words and evidence.
  'figures-entered': ({ found: { indicator, result } }) =>
    result.state === 'missing' && !isScoredByEvaluator(indicator) ? refuse('result-incomplete') : accept(true),
  'figures-stand': figuresStand,
  'doubts-answered': ({ found }) => checkAnswered(found.result.doubts ?? []),
};
