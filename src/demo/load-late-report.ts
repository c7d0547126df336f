import { agreementIsWhole } from '../application/agreement/agreement-is-whole.ts';
import { freezeScore } from '../application/reporting/freeze-score.ts';
import { rescoreParty } from '../application/reporting/rescore-party.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import { clusterOfProvince } from '../application/year/cluster-sharing.ts';
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
import { demoApprovals } from './demo-approvals.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import type { DemoSteps, DemoYear } from './demo-late-report.data.ts';
import { demoLabel } from './demo-year.data.ts';
import { demoSignatures, loadDemoAgreement } from './load-demo-agreement.ts';
import { loadDemoEdition } from './load-demo-edition.ts';
import { publishedFramework } from './published-framework.ts';

/**
 * An earlier year of a province: six and nine months received, twelve months open and nearly done, so that the report can be sent
 * on time or late. Does nothing if the province has an agreement of the year.
 */
export async function loadLateReport(deps: DemoDeps, year: DemoYear): Promise<void> {
  const { fiscalYear } = year;
  const province = provinces.find(({ code }) => code === year.province);
  if (!province) throw new Error(`no province ${year.province}`);
  await deps.transactions.run(async (stores) => {
    if (await stores.agreements.find(province.code, fiscalYear)) return;
    const framework = await publishedFramework(stores, fiscalYear);
    const edition = await stores.catalogue.inForce(fiscalYear);
    if (!edition) throw new Error(`no list of ${fiscalYear}`);
    const signatures = demoSignatures(framework, province, year.signedAt);
    const chosen = year.indicators.map(({ code }) => ({ code, componentCode: '', inForce: 'in-force' as const }));
    const approvals = demoApprovals(framework, chosen, year.signedAt);
    const key = { organisationId: province.code, fiscalYear };
    const { cluster } = await clusterOfProvince(stores, framework, key);
    const built = buildLateReportAgreement(year, framework, edition, province, {
      ...{ signatures, approvals, cluster },
    });
    const whole = await agreementIsWhole(stores, framework, built.agreement);
    if (!whole.ok) throw new Error(`an invalid demonstration agreement: ${JSON.stringify(whole.refusals)}`);
    await loadDemoAgreement(stores, deps, built, { framework, province });
    for (const steps of year.steps) {
      const due = await dueIn(stores, year, framework, steps);
      const drafted = buildLateReport(year, province, steps, due);
      const receiptNumber = drafted.receivedAt ? await nextReceipt(stores, fiscalYear) : null;
      await storeRound(
        stores,
        framework,
        built,
        { ...drafted, receiptNumber, lateness: settledIn(framework, drafted) },
        buildLateReportResults(year, province, built, steps),
      );
    }
  });
}

/** The day of the round: the framework's, or the one of the demonstration, kept as OPDC's own. */
async function dueIn(
  stores: DemoStores,
  { fiscalYear, dues }: DemoYear,
  framework: Framework,
  { round: code, entered }: DemoSteps,
): Promise<string> {
  const round = framework.rounds.find((one) => one.code === code);
  if (!round) throw new Error(`no round ${code} in ${framework.fiscalYear}`);
  const set = dues[code];
  if (set !== undefined) {
    const first = { number: 1, reason: null, setName: systemActor.name, setAt: entered };
    await stores.dueChanges.setRoundDue({ ...first, fiscalYear, round: code, due: set });
  }
  return dueDate(framework.dueRule, round.reportDue.value ?? set ?? round.to, holidays);
}

function settledIn(framework: Framework, { round, firstArrivedAt }: Report): Report['lateness'] {
  return firstArrivedAt === null ? null : latenessOf(framework, round, firstArrivedAt, holidays);
}

async function nextReceipt(stores: DemoStores, fiscalYear: number): Promise<string> {
  const number = await stores.reports.nextReceiptNumber(fiscalYear);
  return `SAR-${fiscalYear}-${String(number).padStart(5, '0')}`;
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
