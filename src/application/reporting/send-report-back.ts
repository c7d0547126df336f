import type { Actor } from '../../domain/people/actor.ts';
import { type MoveReportDeps, type MoveReportInput, moveReport } from './move-report.ts';

/** The governor gives the report back to the provincial office, with a reason. */
export function sendReportBack(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  return moveReport(deps, actor, input, 'send-back', {
    change: async () => ({ returnReason: input.reason?.trim() ?? null }),
  });
}
