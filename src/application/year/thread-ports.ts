import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { ThreadMessage } from '../../domain/reporting/result-thread.ts';

interface PlaceOfResult {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode;
  readonly code: string;
}

/** The thread of each result: messages are added and never changed. */
export interface ThreadStore {
  /** In order. */
  list(result: PlaceOfResult): Promise<readonly ThreadMessage[]>;
  /** Adds a message with the next number; the caller has locked the result's row. */
  add(result: PlaceOfResult, entry: Omit<ThreadMessage, 'number'>): Promise<number>;
}
