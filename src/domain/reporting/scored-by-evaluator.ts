import type { Indicator } from '../agreement/indicator.ts';
import type { ResultState } from '../scoring/ledger.ts';

/**
 * Whether the evaluator gives the score of an indicator (ผู้ประเมินให้คะแนน), after OPDC has received the report: its host gives
 * evidence and words, and nobody types a figure. Its sending waits for nothing of it.
 */
export function isScoredByEvaluator({ rule }: Pick<Indicator, 'rule'>): boolean {
  return rule.kind === 'judgement';
}

/** The indicator as its result is entered: without a field for a figure where the evaluator gives the score. */
export function asEntered(indicator: Indicator): Indicator {
  return isScoredByEvaluator(indicator) ? { ...indicator, variables: [] } : indicator;
}

/** Whether the evaluator has something to judge: a result that was reported, or an indicator that only they score. */
export function awaitsJudge(indicator: Pick<Indicator, 'rule'>, { state }: { readonly state: ResultState }): boolean {
  return state === 'reported' || (state === 'missing' && isScoredByEvaluator(indicator));
}
