import type { Report } from '../../domain/reporting/report.ts';
import type { ReportMove } from '../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Attempt, MoveInput } from '../lifecycle/lifecycle.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface MoveReportDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

export interface MoveReportInput extends RoundKey {
  /** The row version that the reader saw; null if the caller states none. */
  readonly rowVersion: number | null;
  readonly reason?: string;
  /** The indicators to be corrected when a report is returned; the others stay accepted. */
  readonly codes?: readonly string[];
}

export type MoveReportRefusal =
  | 'forbidden'
  | 'not-found'
  | 'move-not-legal'
  | 'reason-required'
  | 'changed-meanwhile'
  | 'results-not-ready'
  | 'round-closed'
  | 'shared-from-cluster'
  | 'unknown-indicator'
  | 'assessment-incomplete';

/** The types of a report's lifecycle. */
export interface ReportTypes {
  readonly move: ReportMove;
  readonly stores: YearStores;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveReportInput & MoveInput;
  readonly found: Report;
  readonly thing: Report;
  readonly refusal: MoveReportRefusal;
}

export type ReportAttempt = Attempt<ReportTypes>;
