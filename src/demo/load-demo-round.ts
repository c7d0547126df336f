import type { Clock } from '../application/ports.ts';
import { freezeScore } from '../application/reporting/freeze-score.ts';
import { indicatorsOfRound } from '../application/reporting/open-round.ts';
import { rescoreParty } from '../application/reporting/rescore-party.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { Report } from '../domain/reporting/report.ts';
import { latenessOf } from '../domain/reporting/report-lateness.ts';
import type { Result } from '../domain/reporting/result.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { holidays } from '../frameworks/holidays.ts';
import type { Province } from '../frameworks/provinces.ts';
import type { DemoAgreement } from './build-demo-agreement.ts';
import { buildDemoReport, buildDemoResults } from './build-demo-round.ts';
import { demoDate, instantOf } from './demo-dates.ts';
import type { DemoStores } from './demo-deps.ts';
import { demoGovernor } from './demo-names.ts';
import type { DemoStage } from './demo-stages.data.ts';
import { hasReached } from './demo-stages.ts';
import { demoFiscalYear, demoLabel } from './demo-year.data.ts';
import { loadDemoEdition } from './load-demo-edition.ts';

/** The data for one province's round. */
export interface DemoRound {
  readonly framework: Framework;
  readonly province: Province;
  readonly built: DemoAgreement;
  readonly round: RoundCode;
  readonly stage: DemoStage;
  readonly due: string;
}

/** Stores a province's report and results of one round; totals and frozen scores are computed by the engine. */
export async function loadDemoRound(stores: DemoStores, plan: DemoRound): Promise<void> {
  const { framework, province, built, round, stage, due } = plan;
  const covered = indicatorsOfRound(framework, round, built.agreement.indicators);
  const drafted = buildDemoReport(province, round, stage, due);
  const { firstArrivedAt, receivedAt } = drafted;
  const report: Report = {
    ...{ ...drafted, receiptNumber: receivedAt ? await nextReceipt(stores) : null },
    lateness: firstArrivedAt ? latenessOf(framework, round, firstArrivedAt, holidays) : null,
  };
  const results = buildDemoResults(province, round, stage, covered, built.templates);
  await stores.reports.insert(report);
  await stores.results.insertMany(results);
  for (const result of results) if (result.assessedScore !== null) await stores.results.update(result);
  await score(stores, plan, report);
  await appendYearJournalRow(stores, systemActor, {
    key: { organisationId: province.code, fiscalYear: demoFiscalYear, round },
    action: 'demo.load',
    permission: 'publish-framework',
    before: null,
    after: summary(report, results),
    reason: demoLabel,
  });
}

async function score(stores: DemoStores, plan: DemoRound, report: Report) {
  const { framework, province, built, round } = plan;
  const { agreement } = built;
  const totalled = { now: () => report.changedAt, today: () => demoDate };
  await rescoreParty(stores, { framework, agreement, report }, totalled);
  const known = withKnown(stores, plan);
  if (report.firstArrivedAt) await freezeScore(known, report, 'self', clockAt(report.firstArrivedAt));
  await loadDemoEdition(known, report, {
    sentAt: instantOf(province.code, round, 'sent'),
    endorsedName: demoGovernor(province),
  });
  if (hasReached(plan.stage, 'assessed'))
    await freezeScore(known, report, 'assessed', clockAt(instantOf(province.code, round, 'assessed')));
}

/** A clock fixed at an instant of the past year. */
function clockAt(instant: string): Clock {
  return { now: () => instant, today: () => civilDateOf(instant) };
}

/** The same stores with framework and agreement already loaded, so that they are not read again for each freeze. */
function withKnown(stores: DemoStores, { framework, built }: DemoRound): DemoStores {
  return {
    ...stores,
    frameworks: { ...stores.frameworks, current: async () => framework },
    agreements: { ...stores.agreements, find: async () => built.agreement },
  };
}

async function nextReceipt(stores: DemoStores): Promise<string> {
  const number = await stores.reports.nextReceiptNumber(demoFiscalYear);
  return `SAR-${demoFiscalYear}-${String(number).padStart(5, '0')}`;
}

function summary(report: Report, results: readonly Result[]) {
  const { status, due, submittedAt, receivedAt, receiptNumber } = report;
  const reported = results.filter((one) => one.state === 'reported').length;
  return { status, due, submittedAt, receivedAt, receiptNumber, reported, results: results.length };
}
