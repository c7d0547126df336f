import type { Actor } from '../../domain/people/actor.ts';
import { delegableRoles, delegateRole } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { AccessToken, PeopleStores, RoleHolding, Session, User } from './people-ports.ts';
import { type NamedDelegation, nameDelegations } from './read-user.ts';
import type { LinkedIdentity } from './single-sign-on-ports.ts';

/** An authority of one's own that may be delegated, and who may receive it. */
export interface DelegableAuthority {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: RoleHolding['role'];
  readonly choices: readonly { readonly userId: string; readonly name: string }[];
  readonly delegations: readonly NamedDelegation[];
}

export interface Account {
  readonly user: Omit<User, 'passwordHash'>;
  readonly hasPassword: boolean;
  /** By which identities of central identity providers the person signs in. */
  readonly identities: readonly LinkedIdentity[];
  readonly sessions: readonly Session[];
  readonly accessTokens: readonly AccessToken[];
  /** The machine's civil day, by which tokens end, also in a demonstration. */
  readonly machineToday: string;
  readonly authorities: readonly DelegableAuthority[];
}

/** One's own account: live sessions, access tokens and the authority one may delegate. */
export async function readAccount(
  deps: Pick<PeopleDeps, 'transactions' | 'machine'>,
  actor: Actor,
): Promise<Outcome<Account, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const found = await stores.users.find(actor.userId);
    if (!found) return refuse('forbidden');
    const { passwordHash, ...user } = found;
    const hasPassword = passwordHash !== null;
    const identities = await stores.linkedIdentities.listOf(user.id);
    const sessions = await stores.sessions.listOf(user.id, deps.machine.now());
    const accessTokens = await stores.accessTokens.listOf(user.id);
    const machineToday = deps.machine.today();
    const authorities = await authoritiesOf(stores, actor);
    return accept({ user, hasPassword, identities, sessions, accessTokens, machineToday, authorities });
  });
}

/** Who is or will be a deputy governor of the province, or of a member of the cluster. */
async function deputiesOf(stores: PeopleStores, organisationId: string): Promise<readonly User[]> {
  const places = [organisationId, ...(await stores.organisations.provincesIn(organisationId)).map((one) => one.id)];
  const found = new Map<string, User>();
  for (const place of places)
    for (const user of await stores.users.list({ text: '', organisationId: place })) found.set(user.id, user);
  const held = await stores.users.holdingsOf([...found.keys()]);
  const deputies = held.filter((one) => one.role === delegateRole && places.includes(one.organisationId));
  return [...new Set(deputies.map((one) => one.userId))].flatMap((id) => found.get(id) ?? []);
}

/** What a person holds in their own right and may delegate, and to whom. */
export async function authoritiesOf(
  stores: PeopleStores,
  actor: Pick<Actor, 'userId' | 'holdings'>,
): Promise<DelegableAuthority[]> {
  const own = actor.holdings.filter((one) => one.onBehalfOf === undefined && delegableRoles.includes(one.role));
  const authorities: DelegableAuthority[] = [];
  for (const { role, organisationId } of own) {
    const organisation = await stores.organisations.find(organisationId);
    const people = await deputiesOf(stores, organisationId);
    const delegations = await stores.delegations.listOf(organisationId);
    const choices = people
      .filter((user) => user.id !== actor.userId && user.disabledAt === null)
      .map((user) => ({ userId: user.id, name: user.name }))
      .sort((a, b) => compareThai(a.name, b.name));
    authorities.push({
      organisationId,
      organisationName: organisation?.name ?? organisationId,
      role,
      choices,
      delegations: await nameDelegations(
        stores,
        delegations.filter((one) => one.fromUserId === actor.userId),
      ),
    });
  }
  return authorities;
}
