import { loadReferenceBodies } from '../application/bodies/load-reference-bodies.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../application/people/load-reference.ts';
import { dueDate } from '../domain/calendar/due-date.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import { holidays } from '../frameworks/holidays.ts';
import { provinces } from '../frameworks/provinces.ts';
import { assignmentYear } from './demo-assignment-year.data.ts';
import type { DemoDeps } from './demo-deps.ts';
import { lateReport, letterYear } from './demo-late-report.data.ts';
import { demoMeeting } from './demo-meeting.data.ts';
import { demoPanel } from './demo-panel.data.ts';
import { stageOf } from './demo-stages.ts';
import { demoWaiting } from './demo-waiting.data.ts';
import { demoFiscalYear } from './demo-year.data.ts';
import { loadAssignmentYear } from './load-assignment-year.ts';
import { loadDemoAdvice } from './load-demo-advice.ts';
import { demoAgreementOf, loadDemoAgreement } from './load-demo-agreement.ts';
import { loadDemoAttachments } from './load-demo-attachments.ts';
import { loadDemoBodyMeetings } from './load-demo-body-meetings.ts';
import { loadDemoCatalogues } from './load-demo-catalogue.ts';
import { loadDemoCentral } from './load-demo-central.ts';
import { loadDemoChanges } from './load-demo-changes.ts';
import { loadDemoCluster } from './load-demo-cluster.ts';
import { loadDemoConsultation } from './load-demo-consultation.ts';
import { loadDemoDatabases } from './load-demo-database.ts';
import { loadDemoInnovation } from './load-demo-innovation.ts';
import { loadDemoLetters } from './load-demo-letters.ts';
import { loadDemoLibrary } from './load-demo-library.ts';
import { loadDemoMeeting } from './load-demo-meeting.ts';
import { loadDemoEvaluationUnit, loadDemoPanel } from './load-demo-panel.ts';
import { hasDemoPeople, loadDemoPeople } from './load-demo-people.ts';
import { loadDemoPlans } from './load-demo-plans.ts';
import { loadDemoResults } from './load-demo-results.ts';
import { type DemoRound, loadDemoRound } from './load-demo-round.ts';
import { loadDemoVisit } from './load-demo-visit.ts';
import { loadDemoWaiting } from './load-demo-waiting.ts';
import { loadLateReport } from './load-late-report.ts';
import { publishedFramework } from './published-framework.ts';

export interface DemoOptions {
  /** Only these provinces (`TH-42`), for a small demonstration; all 76 without it. */
  readonly provinces?: readonly string[];
}

/** Provinces stored in one transaction: enough to be fast, few enough that an interruption loses little. */
const PER_TRANSACTION = 19;

/**
 * Fills a migrated database with a made-up FY2568; everything is labelled as demonstration data. Does nothing once the
 * demonstration's accounts exist; after an interruption it continues where it stopped. Returns how many provinces were
 * loaded.
 */
export async function loadDemo(
  deps: DemoDeps,
  options: DemoOptions = {},
): Promise<{ readonly loaded: boolean; readonly provinces: number }> {
  if (await deps.transactions.read(hasDemoPeople)) return { loaded: false, provinces: 0 };
  await loadReference(deps);
  await loadReferenceBodies(deps);
  await publishShippedFrameworks(deps);
  await loadDemoCatalogues(deps);
  const framework = await deps.transactions.read((stores) => publishedFramework(stores, demoFiscalYear));
  const chosen = provinces.filter(({ code }) => options.provinces?.includes(code) ?? true);
  const all = chosen.map((province) => ({ province, built: demoAgreementOf(framework, province) }));
  const plans = all.filter(({ province }) => province.code !== demoWaiting.province);
  // Round by round, so that receipt numbers follow the order in which reports arrive.
  await loadRound(deps, framework, plans, '6m');
  await loadRound(deps, framework, plans, '12m');
  for (const one of all) if (!plans.includes(one)) await loadDemoWaiting(deps, { framework, ...one });
  await loadDemoCluster(deps);
  for (const year of [lateReport, letterYear])
    if (chosen.some(({ code }) => code === year.province)) await loadLateReport(deps, year);
  if (chosen.some(({ code }) => code === assignmentYear.province)) await loadAssignmentYear(deps);
  for (const year of [demoFiscalYear, lateReport.fiscalYear]) await loadDemoBodyMeetings(deps, year);
  await loadDemoResults(deps);
  const codes = chosen.map(({ code }) => code);
  await loadDemoChanges(deps, codes);
  await loadDemoPlans(deps, codes);
  await loadDemoConsultation(deps);
  await loadDemoAdvice(deps);
  await loadDemoCentral(deps);
  await loadDemoDatabases(deps, codes);
  await loadDemoAttachments(deps);
  await loadDemoLibrary(deps);
  await loadDemoLetters(deps, codes);
  await loadDemoEvaluationUnit(deps);
  await loadDemoPeople(deps);
  await loadDemoVisit(deps);
  if (demoPanel.parties.every((code) => codes.includes(code))) await loadDemoPanel(deps);
  if (chosen.some(({ code }) => code === assignmentYear.province)) await loadDemoInnovation(deps);
  if (chosen.some(({ code }) => code === demoMeeting.organisationId)) await loadDemoMeeting(deps);
  return { loaded: true, provinces: chosen.length };
}

type Plan = Pick<DemoRound, 'province' | 'built'>;

async function loadRound(deps: DemoDeps, framework: Framework, plans: readonly Plan[], round: RoundCode) {
  const due = dueOf(framework, round);
  for (let start = 0; start < plans.length; start += PER_TRANSACTION) {
    const batch = plans.slice(start, start + PER_TRANSACTION);
    await deps.transactions.run(async (stores) => {
      for (const { province, built } of batch) {
        if (await stores.reports.find({ organisationId: province.code, fiscalYear: demoFiscalYear, round })) continue;
        if (!(await stores.agreements.find(province.code, demoFiscalYear)))
          await loadDemoAgreement(stores, deps, built, { framework, province });
        const stage = round === '6m' ? 'final' : stageOf(province.code);
        await loadDemoRound(stores, { framework, province, built, round, stage, due });
      }
    });
  }
}

function dueOf(framework: Framework, code: RoundCode): string {
  const round = framework.rounds.find((one) => one.code === code);
  if (!round) throw new Error(`no round ${code} in ${framework.fiscalYear}`);
  return dueDate(framework.dueRule, round.reportDue.value ?? round.to, holidays);
}
