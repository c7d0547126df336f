import type { Actor } from '../../domain/people/actor.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import { type PasswordProofDeps, provePassword } from './prove-password.ts';

/** What a signed-in person gives to prove again who they are. A part that is absent or blank was not given. */
export interface Proof {
  /** Their own password. */
  readonly password?: string;
}

export type IdentityRefusal = 'password-wrong' | 'attempts-slowed' | 'user-not-found';

/** Asks the signed-in person to prove again who they are before a binding action. */
export async function proveIdentity(
  deps: PasswordProofDeps,
  actor: Actor,
  proof: Proof,
): Promise<Outcome<true, IdentityRefusal>> {
  const user = await deps.transactions.read(({ users }) => users.find(actor.userId));
  return user === null ? refuse('user-not-found') : provePassword(deps, user, proof.password ?? '');
}
