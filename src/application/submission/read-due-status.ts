import { type CountedDay, daysCounted } from '../../domain/calendar/days-counted.ts';
import type { DueMove } from '../../domain/calendar/due-date.ts';
import { countLateness } from '../../domain/calendar/lateness.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { DueRule } from '../../domain/framework/time-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportLateness } from '../../domain/reporting/report-lateness.ts';
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

async function latenessNow(
  stores: YearStores,
  framework: Framework,
  report: Report,
  today: string,
): Promise<DueStatusLateness | null> {
  if (report.lateness !== null) return settledLateness(stores, framework, report.lateness);
  const settled = report.firstArrivedAt !== null;
  const until = report.firstArrivedAt === null ? today : civilDateOf(report.firstArrivedAt);
  if (until <= report.due) return null;
  const counted = await countedUntil(stores, framework, report, until);
  if (counted === null || (settled && counted.workingDays === 0)) return null;
  return { ...counted, until, settled };
}

/** What was counted when the first edition arrived: the days it names, whatever holidays were declared since. */
async function settledLateness(stores: YearStores, framework: Framework, lateness: ReportLateness) {
  const { due, received, days, perDay, deduction } = lateness;
  if (days.length === 0) return null;
  const holidays = await stores.holidays.between(due, `${received.slice(0, 4)}-12-31`);
  const every = daysCounted(due, received, framework.dueRule.placeThatCounts.value, holidays);
  return {
    ...{ until: received, settled: true, workingDays: days.length, perDay, deduction },
    ...shownDays(every.map((day) => ({ ...day, counts: days.includes(day.date) }))),
  };
}

async function countedUntil(stores: YearStores, framework: Framework, report: Report, until: string) {
  const from = statedDueOf(framework, report) ?? report.due;
  const holidays = await stores.holidays.between(from, `${until.slice(0, 4)}-12-31`);
  const { outages, extension } = await dueChangesOf(stores, report);
  const counted = countLateness(framework, report.round, until, holidays, outages, extension);
  if (!counted.ok) return null;
  const penalty = framework.latePenalty.value;
  const charged = penalty?.rounds.includes(report.round) ?? false;
  const every = daysCounted(counted.value.due, until, framework.dueRule.placeThatCounts.value, holidays);
  return {
    workingDays: counted.value.workingDays,
    perDay: charged ? (penalty?.perDay ?? null) : null,
    deduction: charged ? counted.value.deduction : null,
    ...shownDays(every),
  };
}

function shownDays(every: readonly CountedDay[]): Pick<DueStatusLateness, 'days' | 'daysLeftOut'> {
  return { days: every.slice(0, mostDays), daysLeftOut: Math.max(0, every.length - mostDays) };
}
