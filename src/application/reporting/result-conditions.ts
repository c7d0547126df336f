import { checkAnswered } from '../../domain/reporting/doubts.ts';
import type { ResultCondition } from '../../domain/reporting/result-moves.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { Condition } from '../lifecycle/lifecycle.ts';
import type { ResultTypes } from './result-types.ts';

type ResultRule = Condition<ResultTypes>;

/** The conditions named in `resultMoves`. */
export const resultConditions: Readonly<Record<ResultCondition, ResultRule>> = {
  'figures-entered': ({ found }) => (found.result.state === 'missing' ? refuse('result-incomplete') : accept(true)),
  'doubts-answered': ({ found }) => checkAnswered(found.result.doubts ?? []),
};
