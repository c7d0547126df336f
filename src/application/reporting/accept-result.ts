import type { Actor } from '../../domain/people/actor.ts';
import { type MoveResultInput, moveResult } from './move-result.ts';
import type { SaveResultDeps } from './save-result.ts';

/** The provincial office accepts the result. */
export function acceptResult(deps: SaveResultDeps, actor: Actor, input: MoveResultInput) {
  return moveResult(deps, actor, input, 'accept-result');
}
