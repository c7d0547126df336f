import type { PartyLedger } from '../scoring/ledger.ts';
import type { RoundKey } from './round-key.ts';

export type ScoreKind = 'self' | 'assessed';

export interface StoredPartyScore extends RoundKey {
  readonly kind: ScoreKind;
  /** Four decimals, or null while there is no score. */
  readonly total: string | null;
  readonly reported: number;
  readonly expected: number;
  readonly grade: string | null;
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
