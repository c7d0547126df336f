import type { LedgerStep } from '../../domain/scoring/ledger.ts';

/** The answer to a line: the fields in order, and the worked example, written only on request. */
export interface Answer {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly steps: () => readonly LedgerStep[];
}
