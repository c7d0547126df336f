import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION } from './append-people-journal-row.ts';
import { mailAccountNews } from './mail-account-news.ts';
import { journalInOffices, type LinkDeps } from './make-account-link.ts';
import type { PeopleStores } from './people-ports.ts';
import { type IdentityDeps, type IdentityRefusal, type Proof, proveIdentity } from './prove-identity.ts';

export interface RemoveFactorsInput {
  readonly userId: string;
  readonly proof: Proof;
}

type RemoveFactorsRefusal = 'forbidden' | 'user-not-found' | 'second-factor-own' | 'second-factor-not-found';

/**
 * An administrator removes all second factors of another person, who lost them; nobody sees them. The person is told by
 * mail, since it may not have been they who asked. One's own are removed in one's account, by showing one.
 */
export async function removeFactorsOf(
  deps: LinkDeps & IdentityDeps,
  actor: Actor,
  { userId, proof }: RemoveFactorsInput,
): Promise<Outcome<true, RemoveFactorsRefusal | IdentityRefusal>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  if (userId === actor.userId) return refuse('second-factor-own');
  const proven = await proveIdentity(deps, actor, proof, 'administration');
  if (!proven.ok) return proven;
  const now = deps.machine.now();
  return deps.transactions.run(async (stores) => {
    const user = await stores.users.find(userId, { lock: true });
    if (user === null) return refuse('user-not-found');
    if (!(await clearFactors(stores, actor, userId, { day: deps.clock.today(), now })))
      return refuse('second-factor-not-found');
    await mailAccountNews(deps, stores, userId, 'factors-removed');
    return accept(true);
  });
}

/**
 * Removes all second factors of a person in the caller's transaction; false if there were none. Sessions and access tokens
 * end with them: they rest on a factor that is gone. Rows in the journal of accounts and of every office held on the day.
 */
export async function clearFactors(
  stores: PeopleStores,
  actor: Pick<Actor, 'userId' | 'name'>,
  userId: string,
  { day, now }: { readonly day: string; readonly now: string },
): Promise<boolean> {
  const { apps, passkeys, recoveryCodes } = await stores.factors.removeAllOf(userId);
  if (apps + passkeys + recoveryCodes === 0) return false;
  const sessionsEnded = await stores.sessions.revokeAll(userId, null, now);
  const tokensRevoked = await stores.accessTokens.revokeAll(userId, now);
  await journalInOffices(stores, actor, userId, day, {
    action: 'second-factor.remove-all',
    after: { removed: { apps, passkeys, recoveryCodes }, sessionsEnded, tokensRevoked },
  });
  return true;
}
