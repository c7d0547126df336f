import type { AnyMoveRefusal } from '../../domain/lifecycle/status-move.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { type ProofRefusal, proveFor } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Lifecycle, LifecycleTypes, MoveCall, MoveDeps } from './lifecycle.ts';
import { admit, makeMove } from './move.ts';

/**
 * Makes a move; if its row says that it binds, the actor first proves who they are: on a page, through the API and by a
 * command alike, for an open session or a token alone is not the person. The proof is counted in transactions of its own,
 * whatever happens to the move.
 */
export async function proveAndMove<T extends LifecycleTypes>(
  lifecycle: Lifecycle<T>,
  deps: MoveDeps<T> & IdentityDeps,
  call: MoveCall<T>,
  proof: Proof | undefined,
): Promise<Outcome<T['thing'], T['refusal'] | AnyMoveRefusal | ProofRefusal>> {
  const move = moveNamed(lifecycle.moves, call.action);
  if (move?.binding !== undefined) {
    const admitted = admit(lifecycle, call);
    if (!admitted.ok) return admitted;
    const proven = await proveFor(deps, call.actor, move.button, proof, move.binding.act);
    if (!proven.ok) return proven;
  }
  return makeMove(lifecycle, deps, call);
}
