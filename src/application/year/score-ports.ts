import type { FrozenScore, ScoreKind, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';

export interface ScoreStore {
  saveProvince(score: StoredPartyScore, at: string): Promise<void>;
  listOfProvince(organisationId: string, fiscalYear: number): Promise<readonly StoredPartyScore[]>;
  freeze(frozen: Omit<FrozenScore, 'edition'>): Promise<number>;
  /** Every frozen score in order of its key, in pages, for verification. */
  frozen(
    after: { organisationId: string; fiscalYear: number; round: string; kind: string; edition: number } | null,
  ): Promise<readonly FrozenScore[]>;
  latestFrozen(key: RoundKey, kind: ScoreKind): Promise<FrozenScore | null>;
}
