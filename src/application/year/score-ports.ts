import type { FrozenScore, ScoreKind, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';

/** One frozen edition of a total, by its number within its kind. */
export type FrozenEdition = Pick<FrozenScore, 'kind' | 'edition' | 'frozenAt' | 'total' | 'grade'>;

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
  /** One edition of those that were frozen; null if there is none with this number. */
  findFrozen(key: RoundKey, kind: ScoreKind, edition: number): Promise<FrozenScore | null>;
  /** Every edition of both kinds, the first first, without its workings. */
  frozenEditions(key: RoundKey): Promise<readonly FrozenEdition[]>;
}
