import type { Report } from '../../domain/reporting/report.ts';
import { latenessOf, type ReportLateness } from '../../domain/reporting/report-lateness.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import type { Clock } from '../ports.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { dueChangesOf, statedDueOf, withStatedDue } from './due-changes-of.ts';
import { rescoreReport } from './rescore-party.ts';

/** How late a report is, counted once: the count at its first arrival is kept. */
export async function countLateDays(stores: YearStores, report: Report): Promise<ReportLateness | null> {
  return report.lateness ?? (await recountLateDays(stores, report));
}

/** The count of the first arrival by the current days: after an extension or an outage moved the due day. */
export async function recountLateDays(stores: YearStores, report: Report): Promise<ReportLateness | null> {
  if (report.firstArrivedAt === null) return null;
  const framework = withStatedDue(await frameworkOfParty(stores, report), report);
  const stated = statedDueOf(framework, report);
  if (!stated) return null;
  const untilYear = Number(civilDateOf(report.firstArrivedAt).slice(0, 4));
  // A year's holidays are declared together, so one known after the arrival means that the year's holidays are known.
  const holidays = await stores.holidays.between(stated, `${untilYear}-12-31`);
  const changes = await dueChangesOf(stores, report);
  return latenessOf(framework, report.round, report.firstArrivedAt, holidays, changes);
}

/** Writes the deduction for lateness into the party's totals; nothing if the framework states no penalty. */
export async function chargeLateDays(stores: YearStores, report: Report, clock: Clock): Promise<void> {
  if (report.lateness === null || report.lateness.perDay === null) return;
  await rescoreReport(stores, report, clock);
}
