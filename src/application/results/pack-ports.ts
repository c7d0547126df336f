import type { SummaryKey } from '../../domain/results/result-summary.ts';
import type { Instant, Sha256, UserId } from '../../domain/values/kinds-of-text.ts';

/** The paper by which an announced edition is sent upward, as it was issued. */
export interface ResultsPack extends SummaryKey {
  /** Printed on it and typed to verify it: `2568-7K3M-Q2XW`. */
  readonly code: string;
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  readonly issuedAt: Instant;
  readonly issuedBy: UserId;
  readonly issuedName: string;
}

/** Rows are never changed. */
export interface ResultsPackStore {
  find(key: SummaryKey): Promise<ResultsPack | null>;
  findBySha256(sha256: string): Promise<ResultsPack | null>;
  /** False if the edition has one: that one is kept. */
  insert(pack: ResultsPack): Promise<boolean>;
}

export interface ResultsPackStores {
  readonly resultsPacks: ResultsPackStore;
}
