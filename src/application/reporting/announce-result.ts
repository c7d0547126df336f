import type { Actor } from '../../domain/people/actor.ts';
import { type MoveReportDeps, type MoveReportInput, moveReport } from './move-report.ts';

/** OPDC announces the assessed result and tells the province (S2 แผนภาพที่ 4). */
export function announceResult(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  return moveReport(deps, actor, input, 'announce');
}
