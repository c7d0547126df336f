import type { Evidence } from '../../domain/reporting/evidence.ts';
import type { ResultKey, RoundKey } from '../../domain/reporting/round-key.ts';

export interface EvidenceStore {
  /** Everything not taken off, what was superseded too, by indicator and time. */
  listOfRound(key: RoundKey): Promise<readonly Evidence[]>;
  /** What stands anywhere in a party's results, newest first, each piece once; `words` all stand in title or file name. */
  listOfParty(organisationId: string, words: readonly string[], most: number): Promise<readonly Evidence[]>;
  findFile(sha256: string): Promise<{ sha256: string; mediaType: string; sizeBytes: string } | null>;
  add(evidence: Evidence): Promise<void>;
  setClaims(key: ResultKey, sha256: string, claims: readonly string[]): Promise<void>;
  /** Notes that a newer piece took the place of this one. */
  supersede(key: ResultKey, sha256: string, by: string, at: string): Promise<void>;
  /** Takes it off; what it had superseded is superseded by whatever superseded it, or stands again. */
  remove(key: ResultKey, sha256: string, at: string): Promise<void>;
}
