import type { Actor } from '../../domain/people/actor.ts';
import { type MoveResultInput, moveResult } from './move-result.ts';
import type { SaveResultDeps } from './save-result.ts';

/** The provincial office gives the result back to its host, with a reason. */
export function returnResult(deps: SaveResultDeps, actor: Actor, input: MoveResultInput) {
  return moveResult(deps, actor, input, 'return-result');
}
