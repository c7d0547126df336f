import type { Actor } from '../../domain/people/actor.ts';
import { type MoveResultInput, moveResult } from './move-result.ts';
import type { SaveResultDeps } from './save-result.ts';

/** The supervisor gives the result back to whoever entered it, with a reason. */
export function sendResultBack(deps: SaveResultDeps, actor: Actor, input: MoveResultInput) {
  return moveResult(deps, actor, input, 'send-back-result');
}
