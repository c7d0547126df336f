import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { AgencyCount } from '../../domain/progress/party-progress.ts';

/** What happened on one day in Thailand: reports sent by their province, results sent or accepted. */
export interface ProgressDay {
  readonly day: string;
  readonly reports: number;
  readonly results: number;
}

export interface ProgressStore {
  /** One row per lead agency of each party; of one party if an organisation is given. */
  agencies(fiscalYear: number, round: RoundCode, organisationId: string | null): Promise<readonly AgencyCount[]>;
  /** The days on which anything happened, earliest first. */
  days(fiscalYear: number, round: RoundCode, organisationId: string | null): Promise<readonly ProgressDay[]>;
}

export interface ProgressStores {
  readonly progress: ProgressStore;
}
