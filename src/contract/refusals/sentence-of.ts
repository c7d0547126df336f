import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Refusal } from '../../domain/values/result.ts';
import { adviceRefusals } from './advice.ts';
import { agreementRefusals } from './agreement.ts';
import { analysisRefusals } from './analysis.ts';
import { apiRefusals } from './api.ts';
import { appraisalRefusals } from './appraisals.ts';
import { attachmentRefusals } from './attachments.ts';
import { bodyRefusals } from './bodies.ts';
import { calendarRefusals } from './calendar.ts';
import { catalogueRefusals } from './catalogue.ts';
import { centralDataRefusals } from './central-data.ts';
import { changeRefusals } from './change-requests.ts';
import { consultationRefusals } from './consultations.ts';
import { databaseRefusals } from './database.ts';
import { definitionTableRefusals } from './definition-tables.ts';
import { developmentRefusals } from './development-indicators.ts';
import { emblemRefusals } from './emblems.ts';
import { evaluationRefusals } from './evaluation.ts';
import { commonRefusals } from './every-area.ts';
import { evidenceRefusals } from './evidence.ts';
import { factorRefusals } from './factors.ts';
import { forecastRefusals } from './forecast.ts';
import { frameworkRefusals } from './framework.ts';
import { hostingRefusals } from './hosting.ts';
import { incentiveRefusals } from './incentives.ts';
import { indicatorRefusals } from './indicator.ts';
import { innovationRefusals } from './innovation.ts';
import { journalRefusals } from './journal.ts';
import { kpiTemplateRefusals } from './kpi-template.ts';
import { libraryRefusals } from './library.ts';
import { limitRefusals } from './limits.ts';
import { maintenanceRefusals } from './maintenance.ts';
import { meetingRefusals } from './meetings.ts';
import { negotiationRefusals } from './negotiation.ts';
import { noticeRefusals } from './notices.ts';
import { objectionRefusals } from './objections.ts';
import { observationRefusals } from './observations.ts';
import { letterRefusals } from './official-letters.ts';
import { organisationRefusals } from './organisations.ts';
import { papersRefusals } from './papers.ts';
import { peopleRefusals } from './people.ts';
import { planRefusals } from './plans.ts';
import { policyScenarioRefusals } from './policy-scenarios.ts';
import { reminderRefusals } from './reminder.ts';
import { reportingRefusals } from './reporting.ts';
import { resolutionRefusals } from './resolutions.ts';
import { resultsRefusals } from './results.ts';
import { calculatorRefusals, scoringRefusals } from './scoring.ts';
import { siteVisitRefusals } from './site-visits.ts';
import { submissionRefusals } from './submission.ts';
import { valueRefusals } from './values.ts';
import { joinTables } from './wording.ts';
import { bulkRefusals, cellRefusals, workbookFileRefusals } from './workbook.ts';

/**
 * Every area's wording, by area. A code belongs to exactly one of them (`sentence-of.test.ts` does not compile
 * otherwise).
 */
export const refusalTables = {
  common: commonRefusals,
  limits: limitRefusals,
  values: valueRefusals,
  people: peopleRefusals,
  bodies: bodyRefusals,
  organisations: organisationRefusals,
  factors: factorRefusals,
  framework: frameworkRefusals,
  calendar: calendarRefusals,
  scoring: scoringRefusals,
  calculator: calculatorRefusals,
  indicator: indicatorRefusals,
  agreement: agreementRefusals,
  hosting: hostingRefusals,
  analysis: analysisRefusals,
  negotiation: negotiationRefusals,
  catalogue: catalogueRefusals,
  'change-requests': changeRefusals,
  advice: adviceRefusals,
  'central-data': centralDataRefusals,
  'development-indicators': developmentRefusals,
  'definition-tables': definitionTableRefusals,
  evaluation: evaluationRefusals,
  consultations: consultationRefusals,
  resolutions: resolutionRefusals,
  'kpi-template': kpiTemplateRefusals,
  letters: letterRefusals,
  notices: noticeRefusals,
  emblems: emblemRefusals,
  library: libraryRefusals,
  'policy-scenarios': policyScenarioRefusals,
  results: resultsRefusals,
  appraisals: appraisalRefusals,
  incentives: incentiveRefusals,
  observations: observationRefusals,
  forecast: forecastRefusals,
  reporting: reportingRefusals,
  evidence: evidenceRefusals,
  siteVisits: siteVisitRefusals,
  objections: objectionRefusals,
  innovation: innovationRefusals,
  submission: submissionRefusals,
  workbook: workbookFileRefusals,
  cell: cellRefusals,
  bulk: bulkRefusals,
  papers: papersRefusals,
  attachments: attachmentRefusals,
  plans: planRefusals,
  reminder: reminderRefusals,
  journal: journalRefusals,
  database: databaseRefusals,
  maintenance: maintenanceRefusals,
  meetings: meetingRefusals,
  api: apiRefusals,
};

type Tables = typeof refusalTables;

/** The codes that have a sentence. Code that shows a refusal without a sentence does not compile. */
export type WordedCode = { [Area in keyof Tables]: keyof Tables[Area] }[keyof Tables];

const wordings = joinTables(Object.values(refusalTables));

/** The Thai sentence of any refusal: what is wrong and what to do. */
export function refusalSentence({ code, facts }: Refusal<WordedCode>): string {
  return wordings.get(code)?.sentence(facts ?? {}) ?? unworded(code);
}

/** The HTTP status of a code. */
export function refusalStatus({ code }: { readonly code: RefusalCode }): number {
  return wordings.get(code)?.status ?? 422;
}

/** The sentence of a code with example facts, for descriptions. */
export function exampleSentence(code: RefusalCode): string {
  const wording = wordings.get(code);
  return wording?.sentence(wording.example ?? {}) ?? unworded(code);
}

/** The sentence for a code that the compiler could not check. */
function unworded(code: string): string {
  return `ทำรายการนี้ไม่ได้ (${code}) — แจ้งผู้ดูแลระบบพร้อมรหัสในวงเล็บ`;
}
