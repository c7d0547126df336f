import type { Instant } from '../values/kinds-of-text.ts';
import type { TypedValueRow } from './read-value-rows.ts';

/** What was counted of the rows that were saved so far. */
interface ImportCounts {
  readonly stored: number;
  readonly same: number;
  /** Rows that could no longer be taken when their turn came. */
  readonly refused: number;
}

/** A table that was sent: tried first, then saved in pieces. */
export interface ValueImport {
  readonly organisationId: string;
  readonly id: string;
  readonly fileName: string;
  /** The rows of the table; none once it was saved whole. */
  readonly rows: readonly TypedValueRow[];
  readonly total: number;
  /** How many rows were dealt with; the next piece begins there. */
  readonly done: number;
  readonly counts: ImportCounts;
  readonly sentAt: Instant;
  readonly sentBy: string;
  readonly sentName: string;
  /** Null while it was only tried. */
  readonly startedAt: Instant | null;
  readonly changedAt: Instant;
  readonly finishedAt: Instant | null;
}
