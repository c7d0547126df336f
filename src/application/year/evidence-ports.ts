import type { Evidence } from '../../domain/reporting/evidence.ts';
import type { ResultKey, RoundKey } from '../../domain/reporting/round-key.ts';

export interface EvidenceStore {
  /** Everything not removed, including superseded pieces, by indicator and time. */
  listOfRound(key: RoundKey): Promise<readonly Evidence[]>;
  /**
   * All current evidence in a party's results, newest first, each piece once; all `words` occur in title or file name.
   */
  listOfParty(organisationId: string, words: readonly string[], most: number): Promise<readonly Evidence[]>;
  /** A file that a result or a letter names. */
  findFile(sha256: string): Promise<{ sha256: string; mediaType: string; sizeBytes: string } | null>;
  add(evidence: Evidence): Promise<void>;
  setClaims(key: ResultKey, sha256: string, claims: readonly string[]): Promise<void>;
  /** Records that a newer piece replaced this one. */
  supersede(key: ResultKey, sha256: string, by: string, at: string): Promise<void>;
  /** Removes it; what it had superseded is now superseded by what superseded it, or is valid again. */
  remove(key: ResultKey, sha256: string, at: string): Promise<void>;
}
