import type { LedgerStep } from '../../domain/scoring/ledger.ts';

/** What a line is answered with: the fields in order, and the worked example, written only when asked for. */
export interface Answer {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly steps: () => readonly LedgerStep[];
}
