import type { Fraction } from '../values/fraction.ts';
import type { LedgerStep, ResultState } from './ledger.ts';

/**
 * What is known of one indicator in one round, as reported. Which fields count depends on the rule: `variables` where
 * there is a formula, `done` (step numbers from 1) for milestones, `parts` for a composite, else `result`.
 * A judgement or central score may stand in `score` or in `result`.
 */
export interface ScoringInput {
  readonly state?: ResultState | undefined;
  readonly result?: string | null | undefined;
  readonly variables?: Readonly<Record<string, string>> | undefined;
  readonly done?: readonly number[] | undefined;
  readonly score?: string | null | undefined;
  readonly parts?: readonly ScoringInput[] | undefined;
  /** How the figures above were computed from what was typed: the first lines of the worked example. */
  readonly opening?: readonly LedgerStep[] | undefined;
}

/** The exact figures of one score, before any text is produced. `score` is null in every state but `reported`. */
export interface Measure {
  readonly state: ResultState;
  readonly result: Fraction | null;
  /** The score of the rule, before adjustments inside the indicator. */
  readonly ruleScore: Fraction | null;
  readonly score: Fraction | null;
  /** Exact values of the formula's variables, by slot. */
  readonly slots?: readonly Fraction[];
  readonly parts?: readonly Measure[];
}

/** A measure without figures: the state explains why. */
export function withoutScore(state: ResultState): Measure {
  return { state, result: null, ruleScore: null, score: null };
}
