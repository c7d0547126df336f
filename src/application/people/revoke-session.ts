import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { mayTouchAccount } from './list-sessions.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Ends one session at once: one's own, or anyone's for an administrator. */
export async function revokeSession(
  deps: Pick<PeopleDeps, 'transactions' | 'machine'>,
  actor: Actor,
  input: { readonly userId: string; readonly sessionId: string },
): Promise<Outcome<true, 'forbidden' | 'session-not-found'>> {
  if (!mayTouchAccount(actor, input.userId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const revoked = await stores.sessions.revoke(input.userId, input.sessionId, deps.machine.now());
    if (!revoked) return refuse('session-not-found');
    await appendPeopleJournalRow(stores, actor, { action: 'session.revoke', subject: `user/${input.userId}` });
    return accept(true);
  });
}
