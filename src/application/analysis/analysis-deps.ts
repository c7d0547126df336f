import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { AnalysisStores } from '../year/analysis-ports.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/**
 * Proposals with OPDC's judgements, the approved list they are compared with, and the initial state of a negotiation.
 */
export type AnalysisTables = YearStores &
  AnalysisStores &
  NegotiationStores &
  CatalogueStores &
  Pick<PeopleStores, 'organisations'>;

export interface AnalysisDeps {
  readonly transactions: Transactions<AnalysisTables>;
  readonly clock: Clock;
}
