import type { AgreementStores } from '../agreement/agreement-deps.ts';
import type { ChangeStores } from '../change-requests/change-ports.ts';
import type { IncentiveStores } from '../incentives/incentive-ports.ts';
import type { MeetingTables } from '../meetings/meeting-deps.ts';
import type { Clock, Ids, Secrets, Transactions } from '../ports.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import type { ResolutionStores } from './resolution-ports.ts';

/** Meetings and bodies, and everything that a resolution acts on. */
export type ResolutionTables = ResolutionStores &
  MeetingTables &
  AgreementStores &
  ChangeStores &
  ResultSummaryStores &
  IncentiveStores;

export interface ResolutionDeps {
  readonly transactions: Transactions<ResolutionTables>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
}
