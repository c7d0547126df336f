import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { anotherAdministers } from './another-administers.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from './append-people-journal-row.ts';
import { type AccountNewsDeps, mailAccountNews } from './mail-account-news.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores } from './people-ports.ts';
import { type ProofRefusal, proveAndAct } from './prove-and-act.ts';
import type { IdentityDeps, Proof } from './prove-identity.ts';

export interface SetUserEnabledInput {
  readonly userId: string;
  readonly enabled: boolean;
  readonly reason: string | null;
}

type SetUserEnabledRefusal = 'forbidden' | 'user-not-found' | 'last-administrator';

/** The same as `setUserEnabled`, once the actor has proved who they are: what pages and API call. */
export function proveAndSetUserEnabled(
  deps: IdentityDeps & AccountNewsDeps & Pick<PeopleDeps, 'clock'>,
  actor: Actor,
  { proof, ...input }: SetUserEnabledInput & { readonly proof: Proof },
): Promise<Outcome<true, SetUserEnabledRefusal | ProofRefusal>> {
  const act = input.enabled ? 'user.enable' : 'user.disable';
  const call = { act, of: { organisationId: ACCOUNTS_ORGANISATION }, proof } as const;
  return proveAndAct(deps, actor, call, () => setUserEnabled(deps, actor, input));
}

/**
 * Enables or disables an account. Disabling ends its sessions and tokens at once; the last administrator cannot be
 * disabled.
 */
export async function setUserEnabled(
  deps: AccountNewsDeps & Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: SetUserEnabledInput,
): Promise<Outcome<true, SetUserEnabledRefusal>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const today = deps.clock.today();
    const lasts = input.enabled || (await anotherAdministers(stores, input.userId, today));
    const user = await stores.users.find(input.userId, { lock: true });
    if (user === null) return refuse('user-not-found');
    if (!lasts && (await administers(stores, user.id, today))) return refuse('last-administrator');
    if (input.enabled === (user.disabledAt === null)) return acceptUnchanged(true);
    const now = deps.machine.now();
    await stores.users.update({ ...user, disabledAt: input.enabled ? null : deps.clock.now() });
    if (!input.enabled) {
      await stores.sessions.revokeAll(user.id, null, now);
      await stores.accessTokens.revokeAll(user.id, now);
    }
    await appendPeopleJournalRow(stores, actor, {
      action: input.enabled ? 'user.enable' : 'user.disable',
      subject: `user/${user.id}`,
      before: { enabled: user.disabledAt === null },
      after: { enabled: input.enabled },
      reason: input.reason,
    });
    await mailAccountNews(deps, stores, user.id, input.enabled ? 'account-opened' : 'account-closed');
    return accept(true);
  });
}

/** Whether the person administers on that day or from a later one. */
async function administers({ users }: PeopleStores, userId: string, day: string): Promise<boolean> {
  const held = await users.holdingsOf([userId]);
  return held.some(({ role, validTo }) => role === 'administrator' && (validTo === null || validTo >= day));
}
