import type { FrozenScore, ScoreKind, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';

export interface ScoreStore {
  /** Writes a party's totals of one round, every kind in one statement. */
  saveParty(totals: readonly StoredPartyScore[], at: string): Promise<void>;
  /** Rounds without a total, or with one of an older program, in order of their keys, in pages. */
  outdated(after: RoundKey | null): Promise<readonly RoundKey[]>;
  listOfProvince(organisationId: string, fiscalYear: number): Promise<readonly StoredPartyScore[]>;
  freeze(frozen: Omit<FrozenScore, 'edition'>): Promise<number>;
  /** Every frozen score in order of its key, in pages, for verification. */
  frozen(
    after: { organisationId: string; fiscalYear: number; round: string; kind: string; edition: number } | null,
  ): Promise<readonly FrozenScore[]>;
  latestFrozen(key: RoundKey, kind: ScoreKind): Promise<FrozenScore | null>;
}
