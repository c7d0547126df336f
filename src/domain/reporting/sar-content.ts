import type { Baseline } from '../agreement/indicator.ts';
import type { DueMove } from '../calendar/due-date.ts';
import type { ResultState } from '../scoring/ledger.ts';
import type { ResultTexts } from './result-texts.ts';

/** A piece of evidence at submission: a file by its hash, or a link by its address. */
export interface SarEvidence {
  readonly title: string;
  /** Null for a file. */
  readonly url: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: string;
  readonly version: number;
  /** When it was attached, ISO 8601 UTC; absent in what was kept before the list of evidence was printed. */
  readonly addedAt?: string | undefined;
}

/** One indicator as the e-SAR card shows it; every figure is decimal text, null if there is none. */
export interface SarIndicator extends ResultTexts {
  readonly code: string;
  readonly component: string;
  readonly name: string;
  readonly unit: string;
  readonly weight: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly definition: string;
  readonly baselines: readonly Baseline[];
  /** The scores of the scale with the result that earns each; empty if the rule is not a ladder. */
  readonly levels: readonly { readonly score: string; readonly value: string }[];
  /** In words, with the Thai labels of its variables; as it was typed in what was kept before. */
  readonly formula: string | null;
  readonly variables: readonly { readonly label: string; readonly unit: string; readonly value: string | null }[];
  readonly state: ResultState;
  readonly result: string | null;
  readonly score: string | null;
  readonly weighted: string | null;
  readonly evidence: readonly SarEvidence[];
  /** The cluster that reported it, if it is shared. */
  readonly sharedFrom: string | null;
}

/** A self-assessment report of one round, complete in itself: what the governor endorses and the card shows. */
export interface SarContent {
  readonly format: 'samrit.sar/1';
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: { readonly code: string; readonly name: string; readonly from: string; readonly to: string };
  readonly requires: readonly ('self-assessment-report' | 'e-sar-card')[];
  readonly framework: { readonly name: string; readonly version: number };
  readonly agreementVersion: number;
  readonly due: { readonly stated: string | null; readonly due: string; readonly moves: readonly DueMove[] };
  /** Null while nobody has endorsed it. */
  readonly endorsed: { readonly name: string; readonly actingFor: string | null; readonly at: string } | null;
  readonly total: string | null;
  readonly grade: string | null;
  /** What lateness took from that total; null: nothing. Absent in what was kept before lateness was settled at arrival. */
  readonly lateDeduction?: string | null | undefined;
  readonly indicators: readonly SarIndicator[];
}
