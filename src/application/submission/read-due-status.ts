import { type CountedDay, daysCounted } from '../../domain/calendar/days-counted.ts';
import type { DueMove } from '../../domain/calendar/due-date.ts';
import { countLateness } from '../../domain/calendar/lateness.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { DueRule } from '../../domain/framework/time-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { arrivalOf } from '../../domain/reporting/report-lateness.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { dueChangesOf, settleReport, statedDueOf, withStatedDue } from '../reporting/due-changes-of.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/** How late a report is today, or was when it arrived. */
export interface DueStatusLateness {
  /** The day up to which days are counted: today, or the day that counted. */
  readonly until: string;
  /** False while it still grows. */
  readonly settled: boolean;
  readonly workingDays: number;
  /** Points per day and for all days; null if no source states a penalty for the round. */
  readonly perDay: string | null;
  readonly deduction: string | null;
  /** Every day since the due day, the first `mostDays` of them. */
  readonly days: readonly CountedDay[];
  readonly daysLeftOut: number;
}

export interface DueStatus {
  /** Where working days are counted, and why there. */
  readonly countedAt: DueRule['placeThatCounts'];
  readonly stated: string | null;
  readonly due: string;
  readonly moves: readonly DueMove[];
  /** Null while it is not late, and where the holidays up to that day are not known. */
  readonly late: DueStatusLateness | null;
}

/** A longer list helps nobody; the count goes on. */
const mostDays = 62;

/** The due day of one report with everything that moved it, and its lateness as of today. */
export async function readDueStatus(stores: YearStores, report: Report, today: string): Promise<DueStatus> {
  const framework = withStatedDue(await frameworkOfParty(stores, report), report);
  const settled = await settleReport(stores, framework, report);
  const { stated = null, moves = [] } = settled ?? {};
  const countedAt = framework.dueRule.placeThatCounts;
  return { countedAt, stated, due: report.due, moves, late: await latenessNow(stores, framework, report, today) };
}

async function latenessNow(stores: YearStores, framework: Framework, report: Report, today: string) {
  const { until, settled } = momentOf(report, today);
  if (until <= report.due) return null;
  const holidays = await stores.holidays.between(
    statedDueOf(framework, report) ?? report.due,
    `${until.slice(0, 4)}-12-31`,
  );
  const { outages, extension } = await dueChangesOf(stores, report);
  const counted = countLateness(framework, report.round, until, holidays, outages, extension);
  if (!counted.ok) return null;
  const penalty = framework.latePenalty.value;
  const charged = penalty?.rounds.includes(report.round) ?? false;
  const every = daysCounted(counted.value.due, until, framework.dueRule.placeThatCounts.value, holidays);
  const late: DueStatusLateness = {
    ...{ until, settled, workingDays: counted.value.workingDays },
    perDay: charged ? (penalty?.perDay ?? null) : null,
    deduction: charged ? counted.value.deduction : null,
    days: every.slice(0, mostDays),
    daysLeftOut: Math.max(0, every.length - mostDays),
  };
  return late.workingDays === 0 && settled ? null : late;
}

/** The day the report reached OPDC; today while it has not, or was returned before OPDC had received it. */
function momentOf(report: Report, today: string) {
  if (report.lateness !== null) return { until: report.lateness.received, settled: true };
  const isBack = report.receivedAt === null && (report.status === 'open' || report.status === 'with-governor');
  const at = isBack ? null : arrivalOf(report);
  return at === null ? { until: today, settled: false } : { until: civilDateOf(at), settled: true };
}
