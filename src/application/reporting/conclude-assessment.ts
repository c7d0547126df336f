import type { Actor } from '../../domain/people/actor.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import { chargeLateDays, countLateDays } from './count-late-days.ts';
import { freezeScore } from './freeze-score.ts';
import { type MoveReportDeps, type MoveReportInput, moveReport } from './move-report.ts';

/** The evaluator closes the assessment: every indicator in force has an assessed score, and the total is frozen. */
export function concludeAssessment(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  return moveReport(deps, actor, input, 'conclude-assessment', {
    async check(stores, report) {
      const results = await stores.results.listOfRound(report);
      const waiting = results.filter((one) => one.state === 'reported' && one.assessedScore === null);
      if (waiting.length === 0) return accept(true);
      return refuse('assessment-incomplete', {
        count: waiting.length,
        codes: waiting.map((one) => one.code).join(', '),
      });
    },
    // Holidays that nobody had declared at receipt may be known by now.
    change: async (stores, report) => (report.lateness ? {} : { lateness: await countLateDays(stores, report) }),
    after: async (stores, report) => {
      await chargeLateDays(stores, report, deps.clock);
      await freezeScore(stores, report, 'assessed', deps.clock);
    },
  });
}
