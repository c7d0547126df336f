import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import { carryToMembers } from './carry-results.ts';
import type { ReportAttempt } from './report-types.ts';
import { addToThread, snapshotOf } from './result-snapshot.ts';

/** A code may be a word that every object answers to. */
function reasonOf(reasons: ReportAttempt['input']['reasons'], code: string): string {
  return Object.hasOwn(reasons ?? {}, code) ? (reasons?.[code]?.trim() ?? '') : '';
}

/**
 * Re-opens exactly the named results, as part of the return of their report, each for its own reason if one was given; the
 * others stay accepted.
 */
export async function reopenResults(attempt: ReportAttempt, report: Report): Promise<void> {
  const { stores, actor, input, tools, reason, now } = attempt;
  const reopen = moveNamed(resultMoves, 'reopen-result');
  for (const result of await stores.results.listOfRound(report)) {
    if (!(input.codes ?? []).includes(result.code) || !reopen?.from.includes(result.status)) continue;
    const returnReason = reasonOf(input.reasons, result.code) || reason;
    const reopened = { ...result, status: reopen.to, returnReason, changedAt: now, changedBy: actor.name };
    await stores.results.update(reopened);
    const snapshot = await snapshotOf(stores, result);
    await addToThread(stores, actor, result, { action: reopen.action, text: returnReason, snapshot, at: now });
  }
  await carryToMembers(stores, actor, report, tools.clock);
}
