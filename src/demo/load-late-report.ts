import { agreementIsWhole } from '../application/agreement/agreement-is-whole.ts';
import { freezeScore } from '../application/reporting/freeze-score.ts';
import { rescoreParty } from '../application/reporting/rescore-party.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import { dueDate } from '../domain/calendar/due-date.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { Report } from '../domain/reporting/report.ts';
import { latenessOf } from '../domain/reporting/report-lateness.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { holidays } from '../frameworks/holidays.ts';
import { provinces } from '../frameworks/provinces.ts';
import type { DemoAgreement } from './build-demo-agreement.ts';
import { buildLateReport, buildLateReportAgreement, buildLateReportResults } from './build-late-report.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { lateReport, lateReportSignedAt, lateReportSteps } from './demo-late-report.data.ts';
import { demoLabel } from './demo-year.data.ts';
import { demoSignatures, loadDemoAgreement } from './load-demo-agreement.ts';
import { loadDemoEdition } from './load-demo-edition.ts';
import { publishedFramework } from './published-framework.ts';

/**
 * A province's FY2554: six and nine months received, twelve months open and nearly done, so that the report can be sent
 * on time or late. Does nothing if the province has an agreement of the year.
 */
export async function loadLateReport(deps: DemoDeps): Promise<void> {
  const { fiscalYear } = lateReport;
  const province = provinces.find(({ code }) => code === lateReport.province);
  if (!province) throw new Error(`no province ${lateReport.province}`);
  await deps.transactions.run(async (stores) => {
    if (await stores.agreements.find(province.code, fiscalYear)) return;
    const framework = await publishedFramework(stores, fiscalYear);
    const edition = await stores.catalogue.inForce(fiscalYear);
    if (!edition) throw new Error(`no list of ${fiscalYear}`);
    const signatures = demoSignatures(framework, province, lateReportSignedAt);
    const built = buildLateReportAgreement(framework, edition, province, signatures);
    const whole = await agreementIsWhole(stores, framework, built.agreement);
    if (!whole.ok) throw new Error(`an invalid demonstration agreement: ${JSON.stringify(whole.refusals)}`);
    await loadDemoAgreement(stores, deps, built, { framework, province });
    for (const steps of lateReportSteps) {
      const due = dueIn(framework, steps.round);
      const drafted = buildLateReport(province, steps, due);
      const receiptNumber = drafted.receivedAt ? await nextReceipt(stores) : null;
      await storeRound(
        stores,
        framework,
        built,
        { ...drafted, receiptNumber, lateness: settledIn(framework, drafted) },
        buildLateReportResults(province, built, steps),
      );
    }
  });
}

function dueIn(framework: Framework, code: string): string {
  const round = framework.rounds.find((one) => one.code === code);
  if (!round) throw new Error(`no round ${code} in ${framework.fiscalYear}`);
  return dueDate(framework.dueRule, round.reportDue.value ?? round.to, holidays);
}

function settledIn(framework: Framework, { round, firstArrivedAt }: Report): Report['lateness'] {
  return firstArrivedAt === null ? null : latenessOf(framework, round, firstArrivedAt, holidays);
}

async function nextReceipt(stores: DemoStores): Promise<string> {
  const number = await stores.reports.nextReceiptNumber(lateReport.fiscalYear);
  return `SAR-${lateReport.fiscalYear}-${String(number).padStart(5, '0')}`;
}

async function storeRound(
  stores: DemoStores,
  framework: Framework,
  { agreement }: DemoAgreement,
  report: Report,
  results: ReturnType<typeof buildLateReportResults>,
) {
  await stores.reports.insert(report);
  await stores.results.insertMany(results);
  const clock = { now: () => report.changedAt, today: () => civilDateOf(report.changedAt) };
  await rescoreParty(stores, { framework, agreement, report }, clock);
  if (report.submittedAt) {
    await freezeScore(stores, report, 'self', clock);
    await loadDemoEdition(stores, report, { sentAt: report.sentAt, endorsedName: report.endorsedName ?? '' });
  }
  const { organisationId, fiscalYear, round, status, due, receivedAt, receiptNumber } = report;
  await appendYearJournalRow(stores, systemActor, {
    key: { organisationId, fiscalYear, round },
    action: 'demo.load',
    permission: 'publish-framework',
    before: null,
    after: { status, due, receivedAt, receiptNumber, results: results.length },
    reason: demoLabel,
  });
}
