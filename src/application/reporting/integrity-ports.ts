/** One day's comparison of journal, published lists and scores. */
export interface IntegrityCheck {
  readonly day: string;
  readonly startedAt: string;
  /** Null while it is under way, or after its process ended. */
  readonly finishedAt: string | null;
  readonly journalRows: number | null;
  /** Frozen scores and rounds compared. */
  readonly scores: number | null;
  /** One short text for each thing that is not what it should be. */
  readonly faults: readonly string[];
}

export interface IntegrityStore {
  /** True for the one process that makes the day's check: nobody began it, or whoever did has been gone since `lostBefore`. */
  begin(day: string, startedAt: string, lostBefore: string): Promise<boolean>;
  finish(check: IntegrityCheck): Promise<void>;
  /** The newest finished check. */
  newest(): Promise<IntegrityCheck | null>;
}

export interface IntegrityStores {
  readonly integrity: IntegrityStore;
}
