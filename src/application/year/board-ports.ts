import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { ClusterEra } from '../../domain/people/organisation.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';

/** One party's row of the national board. */
export interface BoardRow {
  readonly organisationId: string;
  readonly name: string;
  readonly inspectionZone: string | null;
  readonly clusterName: string | null;
  readonly agreementStatus: AgreementStatus | null;
  readonly reportStatus: ReportStatus | null;
  readonly submittedAt: string | null;
  readonly self: string | null;
  readonly assessed: string | null;
  readonly grade: string | null;
  readonly reported: number;
  readonly expected: number;
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
  rows(fiscalYear: number, round: RoundCode, era: ClusterEra): Promise<readonly BoardRow[]>;
  /** One row per cluster with an agreement of the year. */
  clusterRows(fiscalYear: number, round: RoundCode): Promise<readonly BoardRow[]>;
}
