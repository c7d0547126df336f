import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import { movesFrom } from '../lifecycle/status-move.ts';
import type { Report } from './report.ts';
import { type ReportMove, type ReportStatus, reportMoves } from './report-moves.ts';

type Rounds = Pick<Framework, 'rounds'>;

/**
 * Whether evaluators score the round: FY2554 follows up six and nine months and assesses twelve. Versions of a framework
 * published before the value existed assess every round.
 */
export function isAssessedRound({ rounds }: Rounds, round: RoundCode): boolean {
  return rounds.find((one) => one.code === round)?.assessed?.value ?? true;
}

/** The moves that leave a status in a round: those of an assessment only where the round is assessed. */
export function reportMovesFrom(framework: Rounds, round: RoundCode, status: ReportStatus): readonly ReportMove[] {
  const assessed = isAssessedRound(framework, round);
  return movesFrom(reportMoves, status).filter(
    ({ conditions = [] }) => assessed || !conditions.includes('round-is-assessed'),
  );
}

/** Whether nothing more is waited for: the result is announced, or the round is only followed up and OPDC has received. */
export function isReportOver(framework: Rounds, { round, status }: Pick<Report, 'round' | 'status'>): boolean {
  return !reportMovesFrom(framework, round, status).some((move) => move.forward);
}
