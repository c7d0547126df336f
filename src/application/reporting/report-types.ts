import type { Report } from '../../domain/reporting/report.ts';
import type { ReportMove } from '../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Attempt, MoveInput } from '../lifecycle/lifecycle.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface MoveReportDeps extends IdentityDeps {
  readonly transactions: Transactions<YearStores & PeopleStores>;
  readonly clock: Clock;
}

export interface MoveReportInput extends RoundKey {
  /** The row version that the reader saw; null if the caller states none. */
  readonly rowVersion: number | null;
  readonly reason?: string;
  /** The indicators to be corrected when a report is returned; the others stay accepted. */
  readonly codes?: readonly string[];
  /** What is to be corrected of one of them, by its code; one without reads the reason of the whole return. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** A cluster's report is returned although members that count it are concluded and stay as they are. */
  readonly knowsConcluded?: boolean;
  /** What the actor gave for this move to prove again who they are; a binding move is not made without. */
  readonly proof?: Proof;
}

export type MoveReportRefusal =
  | 'forbidden'
  | 'not-found'
  | 'move-not-legal'
  | 'reason-required'
  | 'changed-meanwhile'
  | 'same-person'
  | 'results-not-ready'
  | 'round-closed'
  | 'round-not-over'
  | 'round-without-end'
  | 'report-arrived-before'
  | 'report-never-arrived'
  | 'edition-not-kept'
  | 'submitted-report-altered'
  | 'report-not-unreported'
  | 'objections-unreported'
  | 'objections-not-sent'
  | 'shared-from-cluster'
  | 'unknown-indicator'
  | 'reason-without-indicator'
  | 'round-not-assessed'
  | 'assessment-incomplete'
  | 'conflict-of-interest'
  | 'cluster-part-unsettled'
  | 'nothing-apart'
  | 'members-concluded';

/** The types of a report's lifecycle. */
export interface ReportTypes {
  readonly move: ReportMove;
  readonly stores: YearStores & Pick<PeopleStores, 'organisations'>;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveReportInput & MoveInput;
  readonly found: Report;
  readonly thing: Report;
  readonly refusal: MoveReportRefusal;
}

export type ReportAttempt = Attempt<ReportTypes>;
