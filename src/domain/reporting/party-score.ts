import type { PartyLedger } from '../scoring/ledger.ts';
import type { RoundKey } from './round-key.ts';

export type ScoreKind = 'self' | 'assessed';

/**
 * The totals of one kind as stored with the results they follow from: none of them depends on the day. An assessed row
 * has a total only once the assessment is concluded; before that it says how many results are judged (`reported`).
 */
export interface StoredTotals {
  /** Of the results there are, missing ones not counted; null while nothing is counted. Four decimals. */
  readonly total: string | null;
  readonly grade: string | null;
  /** As it is once the round has closed: a missing result has the framework's missing score. */
  readonly closedTotal: string | null;
  readonly closedGrade: string | null;
  /** The weight the round covers, and how much of it `total` and `closedTotal` count; decimal text. */
  readonly weight: string;
  readonly countedWeight: string;
  readonly closedWeight: string;
  /** How many results evaluators have to judge: those reported, and those that only they score. */
  readonly toJudge: number;
  readonly reported: number;
  readonly expected: number;
}

export interface StoredPartyScore extends RoundKey, StoredTotals {
  readonly kind: ScoreKind;
}

export interface FrozenScore extends RoundKey {
  readonly kind: ScoreKind;
  readonly edition: number;
  readonly inputs: unknown;
  readonly total: string | null;
  readonly grade: string | null;
  readonly ledger: PartyLedger;
  readonly frozenAt: string;
}
