import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Secrets, Transactions } from '../ports.ts';
import { countAttempt } from './count-attempt.ts';
import type { Passwords, PeopleStores } from './people-ports.ts';

export type IdentityRefusal = 'password-wrong' | 'account-locked' | 'user-not-found';

export interface IdentityDeps {
  readonly transactions: Transactions<PeopleStores>;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly passwords: Passwords;
}

/**
 * Asks for the signed-in person's own password again before a binding action. Wrong ones count towards the same lock as
 * failed sign-ins, so that an open session cannot be used to guess it.
 */
export async function proveIdentity(
  deps: IdentityDeps,
  actor: Actor,
  password: string,
): Promise<Outcome<true, IdentityRefusal>> {
  const now = deps.clock.now();
  const user = await deps.transactions.read(({ users }) => users.find(actor.userId));
  if (user === null) return refuse('user-not-found');
  const emailHash = deps.secrets.sha256(user.email);
  const counted = await deps.transactions.run((stores) => countAttempt(stores, emailHash, now));
  if (!counted.ok) return counted;
  if (!(await deps.passwords.verify(user.passwordHash, password)))
    return refuse('password-wrong', undefined, 'password');
  await deps.transactions.run(({ signInAttempts }) => signInAttempts.forget(emailHash));
  return accept(true);
}
