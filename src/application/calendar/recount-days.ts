import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Clock } from '../ports.ts';
import { chargeLateDays, recountLateDays } from '../reporting/count-late-days.ts';
import { freezeScore } from '../reporting/freeze-score.ts';
import { type SettledDays, settleWithReliance } from '../submission/keep-relied-day.ts';
import { concludedStatuses } from '../submission/resettle-report.ts';
import { journalDays } from '../submission/submission-deps.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface RecountedDays extends SettledDays {
  /** Reports whose late days could not be counted before and are counted now. */
  readonly counted: number;
}

/**
 * After the table of holidays changed: days that are due move by the rule for holidays, nobody becomes late by it, and the
 * late days of an arrival beyond the holidays known until now are counted.
 */
export async function recountDays(
  stores: YearStores,
  actor: Actor,
  clock: Clock,
  reason: string,
): Promise<RecountedDays> {
  const days = { moved: 0, kept: 0, counted: 0 };
  for (const key of await stores.reports.listDueWithin('0001-01-01', '9999-12-31')) {
    if (concludedStatuses.includes(key.status)) continue;
    const report = await stores.reports.find(key, { lock: true });
    if (!report) continue;
    const became = await settleWithReliance(stores, actor, clock, { report, reason });
    if (became !== 'unmoved') days[became] += 1;
    if (await countNow(stores, actor, clock, { key, reason })) days.counted += 1;
  }
  return days;
}

interface Uncounted {
  readonly key: Report;
  readonly reason: string;
}

/** Counts the late days of a report that has arrived and has no count yet; true if it was late. */
async function countNow(stores: YearStores, actor: Actor, clock: Clock, { key, reason }: Uncounted): Promise<boolean> {
  const report = await stores.reports.find(key);
  if (!report || report.firstArrivedAt === null || report.lateness !== null) return false;
  const lateness = await recountLateDays(stores, report);
  if (lateness === null) return false;
  const counted = { ...report, lateness };
  await stores.reports.update(counted);
  await chargeLateDays(stores, counted, clock);
  if (lateness.perDay !== null && report.receivedAt !== null) await freezeScore(stores, counted, 'self', clock);
  await journalDays(stores, actor, {
    ...{ report, action: 'report.late-days', permission: 'manage-rounds', reason },
    ...{ before: null, after: { days: lateness.days.length, deduction: lateness.deduction } },
  });
  return lateness.days.length > 0;
}
