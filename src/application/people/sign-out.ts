import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Ends the session the token belongs to. */
export async function signOut(
  deps: Pick<PeopleDeps, 'transactions' | 'clock' | 'machine' | 'secrets'>,
  input: { readonly token: string },
): Promise<Outcome<true, 'session-not-found'>> {
  const id = deps.secrets.sha256(input.token);
  return deps.transactions.run(async (stores) => {
    const known = await stores.sessions.resolve(id, deps.machine.now(), deps.clock.today());
    if (known === null) return refuse('session-not-found');
    await stores.sessions.revoke(known.person.userId, id, deps.machine.now());
    const { userId } = known.person;
    await appendPeopleJournalRow(stores, known.person, { action: 'session.close', subject: `user/${userId}` });
    return accept(true);
  });
}
