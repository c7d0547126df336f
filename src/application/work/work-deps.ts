import type { ResolutionsOfYear } from '../../domain/meetings/sent-back.ts';
import type { AdviceStores } from '../advice/advice-ports.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { CentralTableStores } from '../central-data/central-ports.ts';
import type { ChangeStores } from '../change-requests/change-ports.ts';
import type { ConsultationStores } from '../consultations/consultation-ports.ts';
import type { DevelopmentStores } from '../development-indicators/development-ports.ts';
import type { EvaluationStores } from '../evaluation/evaluation-ports.ts';
import type { IncentiveStores } from '../incentives/incentive-ports.ts';
import type { InnovationStores } from '../innovation/innovation-ports.ts';
import type { KpiTemplateStores } from '../kpi-template/kpi-template-ports.ts';
import type { LetterStores } from '../letters/letter-ports.ts';
import type { MeetingStores } from '../meetings/meeting-ports.ts';
import type { ObservationStores } from '../observations/observation-ports.ts';
import type { PlanStores } from '../plans/plan-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import type { AnalysisStores } from '../year/analysis-ports.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { MailTaskStore } from './mail-task-store.ts';
import type { ResolutionsOfMeeting } from './read-pending-meetings.ts';

/** Pending work depends on the year and on everything else that a year waits for. */
export type WorkStores = ReadStores &
  AnalysisStores &
  NegotiationStores &
  KpiTemplateStores &
  MeetingStores &
  PlanStores &
  ChangeStores &
  ConsultationStores &
  ObservationStores &
  Pick<LetterStores, 'letters' | 'letterHandings' | 'letterSendings'> &
  ResultSummaryStores &
  IncentiveStores &
  Pick<AdviceStores, 'advice'> &
  Pick<BodyStores, 'bodies'> &
  CentralTableStores &
  EvaluationStores &
  InnovationStores &
  Pick<DevelopmentStores, 'developmentIndicators'> &
  ResolutionsOfYear &
  ResolutionsOfMeeting &
  Pick<CatalogueStores, 'catalogue'> & { readonly mailTasks: MailTaskStore };

export interface WorkDeps {
  readonly transactions: Transactions<WorkStores>;
  readonly clock: Clock;
}
