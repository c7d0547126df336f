import type { AdviceRefusalFacts } from './advice.ts';
import type { AgreementRefusalFacts } from './agreement.ts';
import type { AnalysisRefusalFacts } from './analysis.ts';
import type { ApiRefusalFacts } from './api.ts';
import type { AppraisalRefusalFacts } from './appraisals.ts';
import type { AttachmentRefusalFacts } from './attachments.ts';
import type { BodyRefusalFacts } from './bodies.ts';
import type { CalendarRefusalFacts } from './calendar.ts';
import type { CatalogueRefusalFacts } from './catalogue.ts';
import type { CentralDataRefusalFacts } from './central-data.ts';
import type { ChangeRefusalFacts } from './change-requests.ts';
import type { ConsultationRefusalFacts } from './consultations.ts';
import type { DatabaseRefusalFacts } from './database.ts';
import type { DefinitionTableRefusalFacts } from './definition-tables.ts';
import type { DevelopmentRefusalFacts } from './development-indicators.ts';
import type { EmblemRefusalFacts } from './emblems.ts';
import type { EvaluationRefusalFacts } from './evaluation.ts';
import type { CommonRefusalFacts } from './every-area.ts';
import type { EvidenceRefusalFacts } from './evidence.ts';
import type { FactorRefusalFacts } from './factors.ts';
import type { ForecastRefusalFacts } from './forecast.ts';
import type { FrameworkRefusalFacts } from './framework.ts';
import type { HostingRefusalFacts } from './hosting.ts';
import type { IncentiveRefusalFacts } from './incentives.ts';
import type { IndicatorRefusalFacts } from './indicator.ts';
import type { InnovationRefusalFacts } from './innovation.ts';
import type { JournalRefusalFacts } from './journal.ts';
import type { KpiTemplateRefusalFacts } from './kpi-template.ts';
import type { LibraryRefusalFacts } from './library.ts';
import type { LimitRefusalFacts } from './limits.ts';
import type { MaintenanceRefusalFacts } from './maintenance.ts';
import type { MeetingRefusalFacts } from './meetings.ts';
import type { NegotiationRefusalFacts } from './negotiation.ts';
import type { NoticeRefusalFacts } from './notices.ts';
import type { ObjectionRefusalFacts } from './objections.ts';
import type { ObservationRefusalFacts } from './observations.ts';
import type { LetterRefusalFacts } from './official-letters.ts';
import type { OrganisationRefusalFacts } from './organisations.ts';
import type { PapersRefusalFacts } from './papers.ts';
import type { PeopleRefusalFacts } from './people.ts';
import type { PlanRefusalFacts } from './plans.ts';
import type { PolicyScenarioRefusalFacts } from './policy-scenarios.ts';
import type { ReminderRefusalFacts } from './reminder.ts';
import type { ReportingRefusalFacts } from './reporting.ts';
import type { ResolutionRefusalFacts } from './resolutions.ts';
import type { ResultsRefusalFacts } from './results.ts';
import type { CalculatorRefusalFacts, ScoringRefusalFacts } from './scoring.ts';
import type { SiteVisitRefusalFacts } from './site-visits.ts';
import type { SubmissionRefusalFacts } from './submission.ts';
import type { ValueRefusalFacts } from './values.ts';
import type { BulkRefusalFacts, CellRefusalFacts, WorkbookFileRefusalFacts } from './workbook.ts';

/**
 * Every refusal code, and the facts that its sentence needs. A code belongs to one area only; its status and its
 * sentence are in `contract/refusals/`, under the same file name.
 */
export interface RefusalFacts
  extends CommonRefusalFacts,
    LimitRefusalFacts,
    ValueRefusalFacts,
    PeopleRefusalFacts,
    BodyRefusalFacts,
    OrganisationRefusalFacts,
    FactorRefusalFacts,
    FrameworkRefusalFacts,
    CalendarRefusalFacts,
    ScoringRefusalFacts,
    CalculatorRefusalFacts,
    IndicatorRefusalFacts,
    AgreementRefusalFacts,
    HostingRefusalFacts,
    AnalysisRefusalFacts,
    NegotiationRefusalFacts,
    CatalogueRefusalFacts,
    CentralDataRefusalFacts,
    DefinitionTableRefusalFacts,
    DevelopmentRefusalFacts,
    EvaluationRefusalFacts,
    ChangeRefusalFacts,
    AdviceRefusalFacts,
    ConsultationRefusalFacts,
    LetterRefusalFacts,
    NoticeRefusalFacts,
    EmblemRefusalFacts,
    LibraryRefusalFacts,
    PolicyScenarioRefusalFacts,
    ResultsRefusalFacts,
    AppraisalRefusalFacts,
    IncentiveRefusalFacts,
    ObservationRefusalFacts,
    ForecastRefusalFacts,
    KpiTemplateRefusalFacts,
    ReportingRefusalFacts,
    EvidenceRefusalFacts,
    AttachmentRefusalFacts,
    SiteVisitRefusalFacts,
    ObjectionRefusalFacts,
    InnovationRefusalFacts,
    SubmissionRefusalFacts,
    WorkbookFileRefusalFacts,
    CellRefusalFacts,
    BulkRefusalFacts,
    PapersRefusalFacts,
    PlanRefusalFacts,
    ReminderRefusalFacts,
    JournalRefusalFacts,
    DatabaseRefusalFacts,
    MaintenanceRefusalFacts,
    MeetingRefusalFacts,
    ResolutionRefusalFacts,
    ApiRefusalFacts {}

export type RefusalCode = keyof RefusalFacts;
