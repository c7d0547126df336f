import { nextWorkingDay } from '../../domain/calendar/working-days.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { Clock } from '../ports.ts';
import { settleReport } from '../reporting/due-changes-of.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { concludedStatuses, resettleReport } from './resettle-report.ts';

/** What became of one report's day when something that had moved it was taken back. */
export type RevokedDay = 'unmoved' | 'moved' | 'kept';

/** How many reports are due on another day now, and how many keep theirs because somebody relied on it. */
export interface SettledDays {
  readonly moved: number;
  readonly kept: number;
}

/**
 * Settles a report's day after what had moved it was corrected or revoked, so that nobody becomes late by it who relied on
 * the day as it was: a report that has arrived keeps the day under which it arrived, and one that has not is due no
 * earlier than the next working day. What is kept is an extension like any other, with the reason of the act.
 */
export async function settleWithReliance(
  stores: YearStores,
  actor: Actor,
  clock: Clock,
  { report, reason }: { readonly report: Report; readonly reason: string },
): Promise<RevokedDay> {
  if (concludedStatuses.includes(report.status)) return 'unmoved';
  const framework = await frameworkOfParty(stores, report);
  const settled = await settleReport(stores, framework, report);
  if (settled === null || settled.due === report.due) return 'unmoved';
  const relied = report.due < settled.due ? null : await reliedDay(stores, report, clock, framework.dueRule);
  const isKept = relied !== null && relied > settled.due;
  if (isKept) await keep(stores, actor, clock, { report, due: relied, reason });
  const moved = await resettleReport(stores, actor, clock, { report, reason });
  return moved ? 'moved' : isKept ? 'kept' : 'unmoved';
}

/** The day that the party may rely on: at most the one it had. */
async function reliedDay(
  stores: YearStores,
  report: Report,
  clock: Clock,
  rule: { readonly placeThatCounts: { readonly value: string } },
): Promise<string> {
  const { firstArrivedAt, receivedAt, submittedAt, lateness } = report;
  const hasArrived = [firstArrivedAt, receivedAt, submittedAt, lateness].some((one) => one !== null);
  if (hasArrived) return report.due;
  const tomorrow = addDays(clock.today(), 1);
  const holidays = await stores.holidays.between(tomorrow, `${Number(tomorrow.slice(0, 4)) + 1}-12-31`);
  const next = nextWorkingDay(tomorrow, rule.placeThatCounts.value, holidays);
  return [next, report.due].sort()[0] ?? next;
}

async function keep(
  stores: YearStores,
  actor: Actor,
  clock: Clock,
  { report, due, reason }: { readonly report: Report; readonly due: string; readonly reason: string },
) {
  const { organisationId, fiscalYear, round } = report;
  const number = (await stores.dueChanges.lastExtensionNumber(report)) + 1;
  const granted = { grantedName: actor.name, grantedAt: clock.now() };
  await stores.dueChanges.extend({
    organisationId,
    fiscalYear,
    round,
    number,
    due,
    reason: `คงวันเดิมไว้: ${reason}`,
    ...granted,
  });
}
