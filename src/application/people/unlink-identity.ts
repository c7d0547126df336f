import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { type AccountNewsDeps, mailAccountNews } from './mail-account-news.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Unlinks an identity of the central identity provider from one's own account, where a password is left to sign in with. */
export async function unlinkIdentity(
  deps: AccountNewsDeps & Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  { issuer }: { readonly issuer: string },
): Promise<Outcome<true, 'forbidden' | 'linked-identity-needed' | 'linked-identity-not-found'>> {
  return deps.transactions.run(async (stores) => {
    const user = await stores.users.find(actor.userId, { lock: true });
    if (user === null) return refuse('forbidden');
    if (user.passwordHash === null) return refuse('linked-identity-needed');
    const linked = await stores.linkedIdentities.listOf(user.id);
    const identity = linked.find((one) => one.issuer === issuer);
    if (identity === undefined || !(await stores.linkedIdentities.remove(identity)))
      return refuse('linked-identity-not-found');
    const { subject, email } = identity;
    await appendPeopleJournalRow(stores, actor, {
      action: 'identity.unlink',
      subject: `user/${user.id}`,
      before: { issuer, subject, email },
    });
    await mailAccountNews(deps, stores, user.id, 'identity-unlinked', email);
    return accept(true);
  });
}
