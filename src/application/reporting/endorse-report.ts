import type { Actor } from '../../domain/people/actor.ts';
import { freezeScore } from './freeze-score.ts';
import { type MoveReportDeps, type MoveReportInput, moveReport } from './move-report.ts';
import { withinRound } from './send-report-to-governor.ts';

/** The governor (or a delegate) endorses; the report goes to OPDC and the self score is frozen as it reads that day. */
export function endorseReport(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  return moveReport(deps, actor, input, 'endorse', {
    check: (stores, report) => withinRound(stores, report, deps.clock),
    change: async (_stores, _report, now) => ({ submittedAt: now, endorsedName: actor.name }),
    after: (stores, report) => freezeScore(stores, report, 'self', deps.clock),
  });
}
