import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { type ReportAction, reportMoves, reportStatusNames } from '../../domain/reporting/report-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import { reportConditions } from './report-conditions.ts';
import { reportEffects } from './report-effects.ts';
import type { MoveReportDeps, MoveReportInput, MoveReportRefusal, ReportTypes } from './report-types.ts';

/** The lifecycle of a report: `reportMoves` with its conditions and effects. */
export const reportLifecycle: Lifecycle<ReportTypes> = {
  name: 'report',
  moves: reportMoves,
  statusNames: reportStatusNames,
  async load(stores, input) {
    const report = await stores.reports.find(input, { lock: true });
    return report ? accept(report) : refuse('not-found');
  },
  thingOf: (report) => report,
  targetOf: ({ move, found }) => (move.action === 'keep-endorsed' ? found.status : move.to),
  async write({ stores, found, now }, status, changes) {
    const moved: Report = { ...found, ...changes, status, changedAt: now };
    await stores.reports.update(moved);
    return { ...moved, rowVersion: found.rowVersion + 1 };
  },
  conditions: reportConditions,
  effects: reportEffects,
};

type Moved = Promise<Outcome<Report, MoveReportRefusal | ProofRefusal>>;

/** Moves the report of a round; endorsing, concluding and announcing are proved first. */
export function moveReport(deps: MoveReportDeps, actor: Actor, input: MoveReportInput, action: ReportAction): Moved {
  return proveAndMove(reportLifecycle, deps, { tools: deps, actor, input, action }, input.proof);
}
