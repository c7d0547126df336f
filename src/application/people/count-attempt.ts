import { lockedUntil, minutesLocked } from '../../domain/people/lockout.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleStores, SignInAttempts } from './people-ports.ts';

/**
 * Counts one attempt at an e-mail address as a failure before its password is compared, so that many simultaneous
 * attempts cannot bypass the lock; after a success the count is cleared. Refuses while the address is locked.
 */
export async function countAttempt(
  { signInAttempts }: Pick<PeopleStores, 'signInAttempts'>,
  emailHash: string,
  now: string,
): Promise<Outcome<SignInAttempts, 'account-locked'>> {
  const before = await signInAttempts.holdAddress(emailHash);
  const minutes = minutesLocked(before.lockedUntil, now);
  if (minutes > 0) return refuse('account-locked', { minutes });
  const failedAttempts = before.failedAttempts + 1;
  const attempts = { failedAttempts, lockedUntil: lockedUntil(failedAttempts, now) };
  await signInAttempts.save(emailHash, attempts, now);
  return accept(attempts);
}
