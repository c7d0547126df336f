import type { ReportStatus } from '../reporting/report-moves.ts';
import type { ResultStatus } from '../reporting/result-moves.ts';
import type { ResultState } from '../scoring/ledger.ts';

/** How far a party is with one indicator in a round, from the earliest to the last. */
export const indicatorStages = [
  'not-in-force',
  'not-opened',
  'untouched',
  'draft',
  'returned',
  'with-supervisor',
  'sent',
  'accepted',
  'reported',
  'cancelled',
] as const;
export type IndicatorStage = (typeof indicatorStages)[number];

interface KnownResult {
  readonly status: ResultStatus;
  readonly state: ResultState;
  readonly variables: Readonly<Record<string, string>>;
  readonly narrative: string;
}

interface Known {
  /** Whether the indicator is in what is in force for the party. */
  readonly isInForce: boolean;
  /** Null: the round has no result of it, or is not open. */
  readonly result: KnownResult | null;
  /** Of the party's report; null before it was begun. */
  readonly reportStatus: ReportStatus | null;
}

/** The stage of one party; a report that left the province counts before the result's own status. */
export function indicatorStage({ isInForce, result, reportStatus }: Known): IndicatorStage {
  if (!isInForce) return 'not-in-force';
  if (result === null) return 'not-opened';
  if (result.state === 'cancelled') return 'cancelled';
  if (reportStatus !== null && reportStatus !== 'open' && reportStatus !== 'with-governor') return 'reported';
  const isBlank = Object.keys(result.variables).length === 0 && result.narrative === '';
  return result.status === 'draft' && result.state === 'missing' && isBlank ? 'untouched' : result.status;
}
