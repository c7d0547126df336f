import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { mayTouchAccount } from './list-sessions.ts';
import type { PeopleDeps } from './people-deps.ts';

/**
 * Ends a token at once: one's own, or anyone's for an administrator. Another person's token is treated as nonexistent.
 */
export async function revokeAccessToken(
  deps: Pick<PeopleDeps, 'transactions' | 'machine'>,
  actor: Actor,
  input: { readonly tokenId: string },
): Promise<Outcome<true, 'token-not-found'>> {
  return deps.transactions.run(async (stores) => {
    const token = await stores.accessTokens.find(input.tokenId);
    if (token === null || token.revokedAt !== null || !mayTouchAccount(actor, token.userId))
      return refuse('token-not-found');
    await stores.accessTokens.revoke(token.id, deps.machine.now());
    await appendPeopleJournalRow(stores, actor, {
      action: 'access-token.revoke',
      subject: `access-token/${token.id}`,
      before: { name: token.name, scopes: token.scopes },
    });
    return accept(true);
  });
}
