import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from './append-people-journal-row.ts';
import { type NewPasswordRefusal, newPasswordHash } from './new-password-hash.ts';
import type { PeopleDeps } from './people-deps.ts';

export type ResetPasswordRefusal = 'forbidden' | 'user-not-found' | NewPasswordRefusal;

/**
 * An administrator sets another person's password: the lock is removed, and every session and access token of that
 * person ends.
 */
export async function resetPassword(
  deps: PeopleDeps,
  actor: Actor,
  input: { readonly userId: string; readonly password: string },
): Promise<Outcome<true, ResetPasswordRefusal>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  const user = await deps.transactions.read(({ users }) => users.find(input.userId));
  if (user === null) return refuse('user-not-found');
  const hashed = await newPasswordHash(deps, input.password, user);
  if (!hashed.ok) return hashed;
  return deps.transactions.run(async (stores) => {
    const present = await stores.users.find(input.userId, { lock: true });
    if (present === null) return refuse('user-not-found');
    await stores.users.update({ ...present, passwordHash: hashed.value });
    await stores.knownDevices.forgetAll(present.id);
    const sessionsEnded = await stores.sessions.revokeAll(present.id, null, deps.machine.now());
    const tokensRevoked = await stores.accessTokens.revokeAll(present.id, deps.machine.now());
    await appendPeopleJournalRow(stores, actor, {
      action: 'user.reset-password',
      subject: `user/${present.id}`,
      after: { sessionsEnded, tokensRevoked },
    });
    return accept(true);
  });
}
