import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MachineClock, Secrets, Transactions } from '../ports.ts';
import { attemptKey, countAttempt, refuseFullLine } from './count-attempt.ts';
import { inTurn } from './in-turn.ts';
import type { Passwords, PeopleStores, User } from './people-ports.ts';

export interface PasswordProofDeps {
  readonly transactions: Transactions<PeopleStores>;
  readonly machine: MachineClock;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly passwords: Passwords;
}

/**
 * Compares a signed-in person's own password, wherever it is asked for again. Wrong ones are counted for the person apart
 * from sign-ins: an open session cannot be used to guess the password, and a stranger's misses never reach this count.
 */
export async function provePassword(
  deps: PasswordProofDeps,
  user: Pick<User, 'id' | 'passwordHash'>,
  password: string,
  field = 'password',
): Promise<Outcome<true, 'password-wrong' | 'attempts-slowed'>> {
  const key = attemptKey(deps.secrets.sha256, { kind: 'proof', userId: user.id });
  return inTurn<Outcome<true, 'password-wrong' | 'attempts-slowed'>>(key, refuseFullLine, async () => {
    const counted = await deps.transactions.run((stores) => countAttempt(stores, key, deps.machine.now()));
    if (!counted.ok) return counted;
    if (!(await deps.passwords.verify(user.passwordHash, password))) return refuse('password-wrong', undefined, field);
    await deps.transactions.run(({ attempts }) => attempts.forget(key));
    return accept(true);
  });
}
