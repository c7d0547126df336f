import type { Actor } from '../../domain/people/actor.ts';
import { type MoveResultInput, moveResult } from './move-result.ts';
import type { SaveResultDeps } from './save-result.ts';

/** The supervisor approves the result of its agency: it goes on to the provincial office. */
export function approveResult(deps: SaveResultDeps, actor: Actor, input: MoveResultInput) {
  return moveResult(deps, actor, input, 'approve-result');
}
