import type { RefusalCode } from '../refusals/refusal-facts.ts';
import type { DecimalRefusal } from '../values/decimal.ts';
import type { Outcome, Refusal } from '../values/result.ts';

/** Every reason why scoring refuses to compute. */
export type ScoringRefusal =
  | DecimalRefusal
  | 'too-few-points'
  | 'points-not-ordered'
  | 'duplicate-value'
  | 'scores-not-ordered'
  | 'weights-do-not-match-steps'
  | 'step-out-of-range'
  | 'step-repeated'
  | 'weight-negative'
  | 'adjustment-negative'
  | 'weight-total-zero'
  | 'formula-syntax'
  | 'formula-too-deep'
  | 'formula-unknown-variable'
  | 'formula-unknown-function'
  | 'parts-do-not-match'
  | 'rule-too-deep'
  | 'result-needed'
  | 'score-outside-scale';

export type Scored<Value> = Outcome<Value, ScoringRefusal>;

/** Prefixes the fields of refusals with a path, so that they name their position in the whole. */
export function under<Code extends RefusalCode>(
  path: string,
  refusals: readonly Refusal<Code>[],
): readonly Refusal<Code>[] {
  if (path === '') return refusals;
  return refusals.map((refusal) => ({ ...refusal, field: joinPath(path, refusal.field) }));
}

export function joinPath(path: string, rest: string | undefined): string {
  if (rest === undefined || rest === '') return path;
  return path === '' ? rest : `${path}.${rest}`;
}
