import type { Actor } from '../../domain/people/actor.ts';
import { type MoveResultInput, moveResult } from './move-result.ts';
import type { SaveResultDeps } from './save-result.ts';

/** The host sends the result to the provincial office. */
export function sendResult(deps: SaveResultDeps, actor: Actor, input: MoveResultInput) {
  return moveResult(deps, actor, input, 'send-result');
}
