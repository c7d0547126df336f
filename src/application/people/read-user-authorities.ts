import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isWithin } from '../../domain/people/period.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import { authoritiesOf, type DelegableAuthority } from './read-account.ts';

/** The authority of another person that an administrator may record as delegated by a written order. */
export async function readUserAuthorities(
  deps: Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: { readonly userId: string },
): Promise<Outcome<readonly DelegableAuthority[], 'forbidden'>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const held = await stores.users.holdingsOf([input.userId]);
    const now = held.filter((one) => isWithin(one, deps.clock.today()));
    return accept(await authoritiesOf(stores, { userId: input.userId, holdings: now }));
  });
}
