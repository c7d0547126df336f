import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION } from './append-people-journal-row.ts';
import { hasFactor } from './check-factor.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Delegation, PeopleStores, RoleHolding, User } from './people-ports.ts';

export interface NamedHolding extends RoleHolding {
  readonly organisationName: string;
}

export interface NamedDelegation extends Delegation {
  readonly organisationName: string;
  readonly fromName: string;
  readonly toName: string;
}

export interface UserDetails {
  readonly user: Omit<User, 'passwordHash'>;
  /** Every role held or once held, newest first. */
  readonly holdings: readonly NamedHolding[];
  /** Delegations given or received in the organisations where the person holds a role. */
  readonly delegations: readonly NamedDelegation[];
  /** Whether the person has a second factor; which one is nobody else's matter. */
  readonly hasFactor: boolean;
}

/** One user with roles and delegations, for people who manage users. */
export async function readUser(
  deps: Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  input: { readonly userId: string },
): Promise<Outcome<UserDetails, 'forbidden' | 'user-not-found'>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const found = await stores.users.find(input.userId);
    if (!found) return refuse('user-not-found');
    const { passwordHash: _secret, ...user } = found;
    const holdings = await nameHoldings(stores, await stores.users.holdingsOf([user.id]));
    const seats = new Set(holdings.map((one) => one.organisationId));
    const delegations: Delegation[] = [];
    for (const seat of seats) delegations.push(...(await stores.delegations.listOf(seat)));
    const own = delegations.filter((one) => one.fromUserId === user.id || one.toUserId === user.id);
    const factor = await hasFactor(stores, user.id);
    return accept({ user, holdings, delegations: await nameDelegations(stores, own), hasFactor: factor });
  });
}

/** Holdings with the names of their organisations, newest first. */
async function nameHoldings(
  stores: Pick<PeopleStores, 'organisations'>,
  holdings: readonly RoleHolding[],
): Promise<NamedHolding[]> {
  const named: NamedHolding[] = [];
  for (const one of holdings) named.push({ ...one, organisationName: await organisationName(stores, one) });
  return named.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
}

/** Delegations with the names of both people and of the organisation. */
export async function nameDelegations(
  stores: Pick<PeopleStores, 'organisations' | 'users'>,
  delegations: readonly Delegation[],
): Promise<NamedDelegation[]> {
  const named: NamedDelegation[] = [];
  for (const one of delegations) {
    const from = await stores.users.find(one.fromUserId);
    const to = await stores.users.find(one.toUserId);
    named.push({
      ...one,
      organisationName: await organisationName(stores, one),
      fromName: from?.name ?? one.fromUserId,
      toName: to?.name ?? one.toUserId,
    });
  }
  return named;
}

async function organisationName(
  stores: Pick<PeopleStores, 'organisations'>,
  of: { readonly organisationId: string },
): Promise<string> {
  return (await stores.organisations.find(of.organisationId))?.name ?? of.organisationId;
}
