import type { Actor } from '../../domain/people/actor.ts';
import { checkPassword } from '../../domain/people/credentials.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';

export interface ChangePasswordInput {
  readonly current: string;
  readonly password: string;
  /** The session that is kept; every other one ends. */
  readonly sessionId: string | null;
}

export type ChangePasswordRefusal =
  | 'user-not-found'
  | 'password-wrong'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-same-as-email';

/** Sets one's own password after checking the current one; every other session ends. */
export async function changePassword(
  deps: PeopleDeps,
  actor: Actor,
  input: ChangePasswordInput,
): Promise<Outcome<{ readonly sessionsEnded: number }, ChangePasswordRefusal>> {
  const user = await deps.transactions.read(({ users }) => users.find(actor.userId));
  if (user === null) return refuse('user-not-found');
  if (!(await deps.passwords.verify(user.passwordHash, input.current)))
    return refuse('password-wrong', undefined, 'current');
  const checked = checkPassword(input.password, user.email);
  if (!checked.ok) return checked;
  const passwordHash = await deps.passwords.hash(checked.value);
  return deps.transactions.run(async (stores) => {
    const present = await stores.users.find(actor.userId, { lock: true });
    if (present?.passwordHash !== user.passwordHash) return refuse('password-wrong', undefined, 'current');
    await stores.users.update({ ...present, passwordHash });
    const sessionsEnded = await stores.sessions.revokeAll(user.id, input.sessionId, deps.machine.now());
    await appendPeopleJournalRow(stores, actor, {
      action: 'user.change-password',
      subject: `user/${user.id}`,
      after: { sessionsEnded },
    });
    return accept({ sessionsEnded });
  });
}
