import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Report, YearStores } from '../year/year-ports.ts';
import { type MoveReportDeps, type MoveReportInput, type MoveReportRefusal, moveReport } from './move-report.ts';

export interface ReturnReportInput extends MoveReportInput {
  /** The indicators to be corrected; the others stay accepted. */
  readonly codes: readonly string[];
}

/** OPDC returns the report with a reason and re-opens exactly the indicators it names. */
export function returnReport(deps: MoveReportDeps, actor: Actor, input: ReturnReportInput) {
  const reason = input.reason?.trim() ?? '';
  return moveReport(deps, actor, input, 'return', {
    check: (stores, report) => everyCodeKnown(stores, report, input.codes),
    change: async () => ({ returnReason: reason }),
    after: (stores, report, now) => reopenResults(stores, report, input.codes, { reason, now, by: actor.name }),
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

async function reopenResults(
  stores: YearStores,
  report: Report,
  codes: readonly string[],
  note: { reason: string; now: string; by: string },
) {
  const reopen = moveNamed(resultMoves, 'reopen-result');
  for (const result of await stores.results.listOfRound(report)) {
    if (!codes.includes(result.code) || !reopen?.from.includes(result.status)) continue;
    const { reason, now, by } = note;
    await stores.results.update({ ...result, status: reopen.to, returnReason: reason, changedAt: now, changedBy: by });
  }
}
