import { isMemberOf, type Panel } from '../../domain/evaluation/panel.ts';
import { type ScoreSheet, sheetOf } from '../../domain/evaluation/score-sheet.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';

/** Whether the actor scores the party: a member of its panel who declared no conflict. */
export function checkScoresParty(
  panel: Panel,
  sheets: readonly ScoreSheet[],
  actor: Actor,
): Outcome<true, 'panel-not-member' | 'panel-member-recused'> {
  if (!isMemberOf(panel, actor.userId)) return refuse('panel-not-member', { panel: panel.name });
  const isRecused = sheetOf(sheets, actor.userId)?.status === 'recused';
  return isRecused ? refuse('panel-member-recused') : accept(true);
}
