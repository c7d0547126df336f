import type { Actor } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import { freezeSar } from './freeze-sar.ts';
import { freezeScore } from './freeze-score.ts';
import { type MoveReportDeps, type MoveReportInput, moveReport } from './move-report.ts';
import { withinRound } from './send-report-to-governor.ts';

/**
 * The governor endorses, or a deputy acting for the governor (ปฏิบัติราชการแทน); the report goes to OPDC, and report and
 * self score are kept as they read that day.
 */
export function endorseReport(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  const { organisationId } = input;
  const endorsedFor = holdingFor('endorse-report', actor, { organisationId })?.onBehalfOf ?? null;
  return moveReport(deps, actor, input, 'endorse', {
    check: (stores, report) => withinRound(stores, report, deps.clock),
    change: async (_stores, _report, now) => ({ submittedAt: now, endorsedName: actor.name, endorsedFor }),
    async after(stores, report) {
      await freezeScore(stores, report, 'self', deps.clock);
      await freezeSar(stores, report);
    },
  });
}
