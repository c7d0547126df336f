import type { JournalStore } from '../journal/journal-ports.ts';
import type { ReachStore } from '../reach.ts';
import type { AgreementStore } from './agreement-ports.ts';
import type { AttachedFileStore } from './attached-file-ports.ts';
import type { BoardStore } from './board-ports.ts';
import type { ResultDraftStore } from './draft-ports.ts';
import type { DueChangeStore } from './due-change-ports.ts';
import type { EvidenceStore } from './evidence-ports.ts';
import type { FrameworkStore } from './framework-ports.ts';
import type { GuardedSaveStore } from './guarded-save-ports.ts';
import type { HolidayStore } from './holiday-ports.ts';
import type { HostStore } from './host-ports.ts';
import type { JuneStore } from './june-ports.ts';
import type { LateProposalStore } from './late-proposal-ports.ts';
import type { ReportEditionStore } from './report-edition-ports.ts';
import type { ReportStore } from './report-ports.ts';
import type { ResultStore } from './result-ports.ts';
import type { ScoreStore } from './score-ports.ts';
import type { SealStore } from './seal-ports.ts';
import type { SiteVisitStore } from './site-visit-ports.ts';
import type { SubmittedReportStore } from './submitted-report-ports.ts';
import type { ThreadStore } from './thread-ports.ts';

/** Everything that the year's use cases read and write in one transaction. */
export interface YearStores {
  readonly frameworks: FrameworkStore;
  readonly agreements: AgreementStore;
  readonly hosts: HostStore;
  readonly threads: ThreadStore;
  readonly seals: SealStore;
  readonly reports: ReportStore;
  readonly reportEditions: ReportEditionStore;
  readonly dueChanges: DueChangeStore;
  readonly lateProposals: LateProposalStore;
  readonly submittedReports: SubmittedReportStore;
  readonly june: JuneStore;
  readonly siteVisits: SiteVisitStore;
  readonly results: ResultStore;
  readonly resultDrafts: ResultDraftStore;
  readonly guardedSaves: GuardedSaveStore;
  readonly evidence: EvidenceStore;
  readonly attachedFiles: AttachedFileStore;
  readonly scores: ScoreStore;
  readonly board: BoardStore;
  readonly holidays: HolidayStore;
  readonly journal: JournalStore;
  readonly reach: ReachStore;
}
