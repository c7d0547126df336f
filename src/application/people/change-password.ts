import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { mailAccountNews } from './mail-account-news.ts';
import { type NewPasswordRefusal, newPasswordHash } from './new-password-hash.ts';
import type { PeopleDeps } from './people-deps.ts';
import { provePassword } from './prove-password.ts';

export interface ChangePasswordInput {
  readonly current: string;
  readonly password: string;
  /** The session that is kept; every other one ends. */
  readonly sessionId: string | null;
  /** The access tokens that the person wants to go on working; every other one ends. */
  readonly keepTokens: readonly string[];
}

export type ChangePasswordRefusal = 'user-not-found' | 'password-wrong' | 'attempts-slowed' | NewPasswordRefusal;

export interface PasswordChanged {
  readonly sessionsEnded: number;
  readonly tokensRevoked: number;
}

/**
 * Sets one's own password after proving the current one, which is counted like every password asked for in a session.
 * Every other session ends, every known browser is forgotten, a link to set it no longer works, and every access token ends
 * that is not kept knowingly.
 */
export async function changePassword(
  deps: PeopleDeps,
  actor: Actor,
  input: ChangePasswordInput,
): Promise<Outcome<PasswordChanged, ChangePasswordRefusal>> {
  const user = await deps.transactions.read(({ users }) => users.find(actor.userId));
  if (user === null) return refuse('user-not-found');
  const proven = await provePassword(deps, user, input.current, 'currentPassword');
  if (!proven.ok) return proven;
  const hashed = await newPasswordHash(deps, input.password, user);
  if (!hashed.ok) return hashed;
  const now = deps.machine.now();
  return deps.transactions.run(async (stores) => {
    const present = await stores.users.find(actor.userId, { lock: true });
    if (present?.passwordHash !== user.passwordHash) return refuse('password-wrong', undefined, 'currentPassword');
    await stores.users.update({ ...present, passwordHash: hashed.value, passwordProvisional: false });
    const sessionsEnded = await stores.sessions.revokeAll(user.id, input.sessionId, now);
    const tokensRevoked = await stores.accessTokens.revokeAll(user.id, now, input.keepTokens);
    await stores.accountLinks.removeOf(user.id);
    await stores.knownDevices.forgetAll(user.id);
    await mailAccountNews(deps, stores, user.id, 'password-set');
    await appendPeopleJournalRow(stores, actor, {
      action: 'user.change-password',
      subject: `user/${user.id}`,
      after: { sessionsEnded, tokensRevoked, tokensKept: input.keepTokens.length },
    });
    return accept({ sessionsEnded, tokensRevoked });
  });
}
