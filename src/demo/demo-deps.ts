import type { AdviceStores } from '../application/advice/advice-ports.ts';
import type { BodyStores } from '../application/bodies/bodies-ports.ts';
import type { CatalogueStores } from '../application/catalogue/catalogue-ports.ts';
import type { CentralTableStores } from '../application/central-data/central-ports.ts';
import type { ChangeStores } from '../application/change-requests/change-ports.ts';
import type { ConsultationStores } from '../application/consultations/consultation-ports.ts';
import type { DevelopmentStores } from '../application/development-indicators/development-ports.ts';
import type { EvaluationStores } from '../application/evaluation/evaluation-ports.ts';
import type { InnovationStores } from '../application/innovation/innovation-ports.ts';
import type { LetterStores } from '../application/letters/letter-ports.ts';
import type { LibraryStores } from '../application/library/library-ports.ts';
import type { MeetingStores } from '../application/meetings/meeting-ports.ts';
import type { Passwords, PeopleStores } from '../application/people/people-ports.ts';
import type { PlanStores } from '../application/plans/plan-ports.ts';
import type { Clock, Ids, Secrets, Transactions } from '../application/ports.ts';
import type { ResolutionStores } from '../application/resolutions/resolution-ports.ts';
import type { ResultSummaryStores } from '../application/results/summary-ports.ts';
import type { AnalysisStores } from '../application/year/analysis-ports.ts';
import type { NegotiationStores } from '../application/year/negotiation-ports.ts';
import type { YearStores } from '../application/year/year-ports.ts';

/** The tables the demonstration is loaded into. */
export type DemoStores = YearStores &
  AnalysisStores &
  AdviceStores &
  CatalogueStores &
  CentralTableStores &
  ChangeStores &
  ConsultationStores &
  DevelopmentStores &
  EvaluationStores &
  InnovationStores &
  LetterStores &
  LibraryStores &
  PeopleStores &
  BodyStores &
  MeetingStores &
  NegotiationStores &
  PlanStores &
  ResolutionStores &
  ResultSummaryStores;

/** What loading the demonstration needs from outside. */
export interface DemoDeps {
  readonly transactions: Transactions<DemoStores>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly passwords: Pick<Passwords, 'hash'>;
  /** Keeps the text of a file in the store of files, and says by which hash it is found. Without it there are no plans. */
  readonly keepFile?: (
    text: string,
    fileName: string,
  ) => Promise<{ readonly sha256: string; readonly sizeBytes: number }>;
}
