import type { MoveDeps } from '../application/lifecycle/lifecycle.ts';
import { makeMove } from '../application/lifecycle/move.ts';
import { reportLifecycle } from '../application/reporting/move-report.ts';
import type { MoveReportInput, MoveReportRefusal, ReportTypes } from '../application/reporting/report-types.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Report } from '../domain/reporting/report.ts';
import type { ReportAction } from '../domain/reporting/report-moves.ts';
import type { Outcome } from '../domain/values/result.ts';

/** A move of a report by a person without an account, who can prove nothing: for tests of what a move does. */
export function makeReportMove(
  deps: MoveDeps<ReportTypes>,
  actor: Actor,
  input: MoveReportInput,
  action: ReportAction,
): Promise<Outcome<Report, MoveReportRefusal>> {
  return makeMove(reportLifecycle, deps, { tools: deps, actor, input, action });
}
