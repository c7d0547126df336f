import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { ProofDeps } from './proof-deps.ts';
import { type IdentityRefusal, type Proof, proveIdentity } from './prove-identity.ts';

/** Shows a second factor in a session that was opened without one: by a single sign-on, or before the factor was added. */
export async function strengthenSession(
  deps: ProofDeps,
  actor: Actor,
  { proof, sessionId }: { readonly proof: Proof; readonly sessionId: string | null },
): Promise<Outcome<true, IdentityRefusal | 'session-not-found'>> {
  if (sessionId === null) return refuse('session-not-found');
  const proven = await proveIdentity(deps, actor, proof, 'second-factor');
  if (!proven.ok) return proven;
  return deps.transactions.run(async (stores) => {
    await stores.sessions.strengthen(actor.userId, sessionId);
    await appendPeopleJournalRow(stores, actor, {
      action: 'session.second-factor',
      subject: `user/${actor.userId}`,
    });
    return accept(true);
  });
}
