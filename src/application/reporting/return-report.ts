import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { YearStores } from '../year/year-ports.ts';
import { carryToMembers } from './carry-results.ts';
import { type MoveReportDeps, type MoveReportInput, type MoveReportRefusal, moveReport } from './move-report.ts';
import { addToThread, snapshotOf } from './result-snapshot.ts';

export interface ReturnReportInput extends MoveReportInput {
  /** The indicators to be corrected; the others stay accepted. */
  readonly codes: readonly string[];
}

/** OPDC returns the report with a reason and re-opens exactly the indicators it names. */
export function returnReport(deps: MoveReportDeps, actor: Actor, input: ReturnReportInput) {
  const reason = input.reason?.trim() ?? '';
  return moveReport(deps, actor, input, 'return', {
    async check(stores, report) {
      const known = await everyCodeKnown(stores, report, input.codes);
      return known.ok ? noneShared(stores, report, input.codes) : known;
    },
    change: async () => ({ returnReason: reason }),
    async after(stores, report, now) {
      await reopenResults(stores, report, input.codes, { reason, now, actor });
      await carryToMembers(stores, actor, report, deps.clock);
    },
  });
}

async function everyCodeKnown(
  stores: YearStores,
  report: Report,
  codes: readonly string[],
): Promise<Outcome<true, MoveReportRefusal>> {
  const known = new Set((await stores.results.listOfRound(report)).map((result) => result.code));
  const unknown = codes.filter((code) => !known.has(code));
  return unknown.length === 0 ? accept(true) : refuse('unknown-indicator', { codes: unknown.join(', ') }, 'codes');
}

/** What is the cluster's is corrected in the cluster's report, not in the province's. */
async function noneShared(
  stores: YearStores,
  report: Report,
  codes: readonly string[],
): Promise<Outcome<true, MoveReportRefusal>> {
  const agreement = await stores.agreements.find(report.organisationId, report.fiscalYear);
  const shared = agreement?.indicators.find((one) => codes.includes(one.code) && one.sharedFrom)?.sharedFrom;
  if (!shared) return accept(true);
  return refuse('shared-from-cluster', { cluster: shared.organisationName, shared: shared.code }, 'codes');
}

async function reopenResults(
  stores: YearStores,
  report: Report,
  codes: readonly string[],
  note: { reason: string; now: string; actor: Actor },
) {
  const reopen = moveNamed(resultMoves, 'reopen-result');
  for (const result of await stores.results.listOfRound(report)) {
    if (!codes.includes(result.code) || !reopen?.from.includes(result.status)) continue;
    const { reason, now, actor } = note;
    const reopened = { ...result, status: reopen.to, returnReason: reason, changedAt: now, changedBy: actor.name };
    await stores.results.update(reopened);
    const snapshot = await snapshotOf(stores, result);
    await addToThread(stores, actor, result, { action: reopen.action, text: reason, snapshot, at: now });
  }
}
