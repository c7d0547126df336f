import type { AdviceStores } from './advice/advice-ports.ts';
import type { BodyStores } from './bodies/bodies-ports.ts';
import type { CatalogueStores } from './catalogue/catalogue-ports.ts';
import type { CentralTableStores } from './central-data/central-ports.ts';
import type { ChangeStores } from './change-requests/change-ports.ts';
import type { ChangesStores } from './changes/changes-ports.ts';
import type { ConsultationStores } from './consultations/consultation-ports.ts';
import type { DevelopmentStores } from './development-indicators/development-ports.ts';
import type { EvaluationStores } from './evaluation/evaluation-ports.ts';
import type { SavedWhatIfStores } from './forecast/saved-what-if-ports.ts';
import type { ApiStores } from './idempotency/idempotency-ports.ts';
import type { IncentiveStores } from './incentives/incentive-ports.ts';
import type { InnovationStores } from './innovation/innovation-ports.ts';
import type { HeadListStores } from './journal/head-list-ports.ts';
import type { KpiTemplateStores } from './kpi-template/kpi-template-ports.ts';
import type { LetterStores } from './letters/letter-ports.ts';
import type { LibraryStores } from './library/library-ports.ts';
import type { MaintenanceStores } from './maintenance/maintenance-ports.ts';
import type { MeetingStores } from './meetings/meeting-ports.ts';
import type { ObservationStores } from './observations/observation-ports.ts';
import type { PapersStores } from './papers/papers-ports.ts';
import type { PeopleStores } from './people/people-ports.ts';
import type { PlanStores } from './plans/plan-ports.ts';
import type { PolicyScenarioStores } from './policy-scenarios/scenario-ports.ts';
import type { ProgressStores } from './progress/progress-ports.ts';
import type { ReminderStores } from './reminder/reminder-ports.ts';
import type { IntegrityStores } from './reporting/integrity-ports.ts';
import type { VerificationStores } from './reporting/verification-ports.ts';
import type { ResolutionStores } from './resolutions/resolution-ports.ts';
import type { ResultSummaryStores } from './results/summary-ports.ts';
import type { WorkbookStores } from './workbook/workbook-ports.ts';
import type { AnalysisStores } from './year/analysis-ports.ts';
import type { NegotiationStores } from './year/negotiation-ports.ts';
import type { YearStores } from './year/year-ports.ts';

/** Every table in one transaction. */
export type Stores = YearStores &
  AnalysisStores &
  AdviceStores &
  NegotiationStores &
  PeopleStores &
  BodyStores &
  CatalogueStores &
  CentralTableStores &
  EvaluationStores &
  ApiStores &
  ChangesStores &
  ChangeStores &
  ConsultationStores &
  DevelopmentStores &
  HeadListStores &
  ProgressStores &
  KpiTemplateStores &
  LetterStores &
  LibraryStores &
  PapersStores &
  PlanStores &
  PolicyScenarioStores &
  ResultSummaryStores &
  IncentiveStores &
  InnovationStores &
  ObservationStores &
  SavedWhatIfStores &
  ReminderStores &
  MaintenanceStores &
  MeetingStores &
  ResolutionStores &
  IntegrityStores &
  VerificationStores &
  WorkbookStores;
