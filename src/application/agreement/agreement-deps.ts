import type { ApprovalRouteRefusal } from '../../domain/agreement/approval-route.ts';
import type { WeightRefusal } from '../../domain/agreement/check-agreement-weights.ts';
import type { CriteriaRefusal } from '../../domain/agreement/check-criteria.ts';
import type { DetailsRefusal } from '../../domain/agreement/check-details.ts';
import type { IndicatorRefusal } from '../../domain/agreement/check-indicator.ts';
import type { MeasureRefusal } from '../../domain/agreement/check-measure.ts';
import type { PlanRefusal } from '../../domain/agreement/check-plan.ts';
import type { SharingRefusal } from '../../domain/agreement/shared-indicator.ts';
import type { MandatoryRefusal } from '../../domain/catalogue/mandatory-indicators.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { PlanStores } from '../plans/plan-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { AnalysisStores } from '../year/analysis-ports.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** What a move of an agreement reads and writes. */
export type AgreementStores = YearStores &
  AnalysisStores &
  CatalogueStores &
  NegotiationStores &
  PeopleStores &
  PlanStores;

export interface AgreementDeps {
  readonly transactions: Transactions<AgreementStores>;
  readonly clock: Clock;
}

export type AgreementRefusal =
  | 'forbidden'
  | 'not-found'
  | 'move-not-legal'
  | 'reason-required'
  | 'changed-meanwhile'
  | 'same-person'
  | 'agreement-not-draft'
  | 'proposal-after-date'
  | 'session-not-held'
  | 'approval-missing'
  | 'not-your-turn-to-sign'
  | 'text-changed-since-read'
  | IndicatorRefusal
  | MeasureRefusal
  | DetailsRefusal
  | PlanRefusal
  | CriteriaRefusal
  | MandatoryRefusal
  | ScoringRefusal
  | 'ladder-level-missing'
  | WeightRefusal
  | ApprovalRouteRefusal
  | SharingRefusal;
