import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MachineClock, Secrets, Transactions } from '../ports.ts';
import { countAttempt } from './count-attempt.ts';
import type { Passwords, PeopleStores } from './people-ports.ts';

/** What a signed-in person gives to prove again who they are. A part that is absent or blank was not given. */
export interface Proof {
  /** Their own password. */
  readonly password?: string;
}

export type IdentityRefusal = 'password-wrong' | 'account-locked' | 'user-not-found';

export interface IdentityDeps {
  readonly transactions: Transactions<PeopleStores>;
  readonly machine: MachineClock;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly passwords: Passwords;
}

/**
 * Asks the signed-in person to prove again who they are before a binding action. Wrong proofs count towards the same lock
 * as failed sign-ins, so that an open session cannot be used to guess a password.
 */
export async function proveIdentity(
  deps: IdentityDeps,
  actor: Actor,
  proof: Proof,
): Promise<Outcome<true, IdentityRefusal>> {
  const now = deps.machine.now();
  const user = await deps.transactions.read(({ users }) => users.find(actor.userId));
  if (user === null) return refuse('user-not-found');
  const emailHash = deps.secrets.sha256(user.email);
  const counted = await deps.transactions.run((stores) => countAttempt(stores, emailHash, now));
  if (!counted.ok) return counted;
  if (!(await deps.passwords.verify(user.passwordHash, proof.password ?? '')))
    return refuse('password-wrong', undefined, 'password');
  await deps.transactions.run(({ signInAttempts }) => signInAttempts.forget(emailHash));
  return accept(true);
}
