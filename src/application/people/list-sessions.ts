import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Session } from './people-ports.ts';

/** The active sessions of a person, newest first: one's own, or anyone's for an administrator. */
export async function listSessions(
  deps: Pick<PeopleDeps, 'transactions' | 'machine'>,
  actor: Actor,
  input: { readonly userId: string },
): Promise<Outcome<readonly Session[], 'forbidden'>> {
  if (!mayTouchAccount(actor, input.userId)) return refuse('forbidden');
  return deps.transactions.read(async ({ sessions }) =>
    accept(await sessions.listOf(input.userId, deps.machine.now())),
  );
}

/** One's own account, or any account for people who manage users. */
export function mayTouchAccount(actor: Actor, userId: string): boolean {
  const own = userId !== '' && actor.userId === userId;
  return own || isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION });
}
