import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { ClusterEra } from '../../domain/people/organisation.ts';
import type { StoredTotals } from '../../domain/reporting/party-score.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import type { CivilDate, Instant } from '../../domain/values/kinds-of-text.ts';

/** One party's row as stored: which of its totals is shown depends on its report and the day. */
export interface StoredBoardRow {
  readonly organisationId: string;
  readonly name: string;
  readonly inspectionZone: string | null;
  readonly clusterName: string | null;
  readonly agreementStatus: AgreementStatus | null;
  readonly reportStatus: ReportStatus | null;
  readonly submittedAt: string | null;
  /** Null without an agreement. */
  readonly frameworkVersion: number | null;
  /** Of the report; null without one. */
  readonly due: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly firstArrivedAt: Instant | null;
  readonly self: StoredTotals | null;
  readonly assessed: StoredTotals | null;
  /** Whether OPDC concluded that the party did not report. */
  readonly unreported?: boolean;
}

/** How many agreements, KPI templates and reports of a year stand in given statuses. */
export interface WaitingCounts {
  readonly agreements: number;
  readonly templates: number;
  readonly reports: number;
}

/** The statuses counted, of each kind. */
export type WaitingStatuses = Readonly<Record<keyof WaitingCounts, readonly string[]>>;

export interface BoardStore {
  /** Counts in one statement; of an agreement its newest version counts. */
  waiting(fiscalYear: number, statuses: WaitingStatuses): Promise<WaitingCounts>;
  /** One row per province, with its cluster of the given era. */
  rows(fiscalYear: number, round: RoundCode, era: ClusterEra): Promise<readonly StoredBoardRow[]>;
  /** One row per cluster of the given era, whatever it has begun. */
  clusterRows(fiscalYear: number, round: RoundCode, era: ClusterEra): Promise<readonly StoredBoardRow[]>;
}
