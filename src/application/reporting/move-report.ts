import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { type ReportAction, reportMoves, reportStatusNames } from '../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface MoveReportDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

export interface MoveReportInput extends RoundKey {
  /** The row version the reader saw; null when the caller states none. */
  readonly rowVersion: number | null;
  readonly reason?: string;
}

export type MoveReportRefusal =
  | 'forbidden'
  | 'not-found'
  | 'move-not-legal'
  | 'reason-required'
  | 'changed-meanwhile'
  | 'results-not-ready'
  | 'round-closed'
  | 'shared-from-cluster'
  | 'unknown-indicator'
  | 'assessment-incomplete';

/** What one move adds to the common steps: a condition that may refuse, and the fields it changes. */
export interface ReportMovePart {
  check?(stores: YearStores, report: Report): Promise<Outcome<true, MoveReportRefusal>>;
  change?(stores: YearStores, report: Report, now: string): Promise<Partial<Report>>;
  after?(stores: YearStores, report: Report, now: string): Promise<void>;
}

/**
 * Moves a report along its one table (`reportMoves`): permission, legal source, reason, version, condition — then state
 * and journal row in one transaction.
 */
export async function moveReport(
  deps: MoveReportDeps,
  actor: Actor,
  input: MoveReportInput,
  action: ReportAction,
  part: ReportMovePart = {},
): Promise<Outcome<Report, MoveReportRefusal>> {
  const move = moveNamed(reportMoves, action);
  if (!move) throw new Error(`no such move: ${action}`);
  if (!isPermitted(move.permission, actor, { organisationId: input.organisationId })) return refuse('forbidden');
  const reason = input.reason?.trim() ?? '';
  if (move.needsReason && reason === '') return refuse('reason-required', undefined, 'reason');
  return deps.transactions.run(async (stores) => {
    const report = await stores.reports.find(input, { lock: true });
    if (!report) return refuse('not-found');
    if (!move.from.includes(report.status))
      return refuse('move-not-legal', { status: reportStatusNames[report.status], button: move.button });
    if (input.rowVersion !== null && input.rowVersion !== report.rowVersion) return refuse('changed-meanwhile');
    const checked = (await part.check?.(stores, report)) ?? accept(true);
    if (!checked.ok) return checked;
    const now = deps.clock.now();
    const changes = (await part.change?.(stores, report, now)) ?? {};
    const moved: Report = { ...report, ...changes, status: move.to, changedAt: now };
    await stores.reports.update(moved);
    await part.after?.(stores, moved, now);
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: `report.${action}`,
      permission: move.permission,
      before: { status: report.status },
      after: { status: moved.status, ...changes },
      reason: reason || null,
    });
    return accept({ ...moved, rowVersion: report.rowVersion + 1 });
  });
}
