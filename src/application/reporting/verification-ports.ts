import type { StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';

/** What the newest journal row of one action says of a result. */
export interface JournalledResult {
  readonly code: string;
  readonly action: 'result.save' | 'result.carry' | 'result.assess';
  readonly seq: string;
  readonly after: Readonly<Record<string, unknown>>;
}

/** A report as submitted: its stored hash, and the hash of its stored text by the database. */
export interface SubmittedHashes {
  readonly edition: number;
  readonly contentHash: string;
  readonly content: string;
}

/** What is compared with one another when scores are verified; nothing is locked and nothing is written. */
export interface VerificationStore {
  /** Every party's round, in order of its key, in pages. */
  rounds(after: RoundKey | null): Promise<readonly RoundKey[]>;
  /** The current totals of a round, with the instant at which each was computed. */
  totals(round: RoundKey): Promise<readonly StoredPartyScore[]>;
  /** By result and action, the newest row, and the newest that says something of the judgement. */
  journalled(round: RoundKey): Promise<readonly JournalledResult[]>;
  submitted(round: RoundKey): Promise<readonly SubmittedHashes[]>;
  /** The hashes that the journal names for the round's submissions, oldest first. */
  journalledReports(round: RoundKey): Promise<readonly string[]>;
}

export interface VerificationStores {
  readonly verification: VerificationStore;
}
