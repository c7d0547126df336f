import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { milderOf } from '../../domain/reporting/report-lateness.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import type { Clock } from '../ports.ts';
import { chargeLateDays, recountLateDays } from '../reporting/count-late-days.ts';
import { settleReport } from '../reporting/due-changes-of.ts';
import { freezeScore } from '../reporting/freeze-score.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { journalDays } from './submission-deps.ts';

/** Once the score is concluded no day moves. */
export const concludedStatuses: readonly ReportStatus[] = ['assessed', 'final'];

/**
 * Updates a report's due day to granted extensions and declared outages, counts the first arrival again by the new day – the
 * milder count is kept – and freezes the score that changes. Returns true if the day moved. The caller's transaction has
 * locked `report`.
 */
export async function resettleReport(
  stores: YearStores,
  actor: Actor,
  clock: Clock,
  { report, reason }: { readonly report: Report; readonly reason: string },
): Promise<boolean> {
  if (concludedStatuses.includes(report.status)) return false;
  const framework = await frameworkOfParty(stores, report);
  const settled = await settleReport(stores, framework, report);
  if (settled === null || settled.due === report.due) return false;
  const moved: Report = { ...report, due: settled.due };
  const lateness = milderOf(report.lateness, await recountLateDays(stores, moved));
  await stores.reports.update({ ...moved, lateness });
  if ((lateness?.deduction ?? null) !== (report.lateness?.deduction ?? null)) {
    await chargeLateDays(stores, { ...moved, lateness }, clock);
    await freezeScore(stores, { ...moved, lateness }, 'self', clock);
  }
  await journalDays(stores, actor, {
    report,
    action: 'report.due-moved',
    permission: 'manage-rounds',
    before: { due: report.due, deduction: report.lateness?.deduction ?? null },
    after: { due: settled.due, deduction: lateness?.deduction ?? null },
    reason,
  });
  return true;
}
