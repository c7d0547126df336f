import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation, organisationKindNames } from '../../domain/people/organisation.ts';
import { checkPeriodNear, overlap } from '../../domain/people/period.ts';
import { isRole, type Role, roleNames, roleSeats } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores, RoleHolding } from './people-ports.ts';
import { type ProofRefusal, proveAndAct } from './prove-and-act.ts';
import type { IdentityDeps, Proof } from './prove-identity.ts';

export interface GrantRoleInput {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: string;
  /** Civil dates, both included; a null last day means until ended. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string | null;
}

export type GrantRoleRefusal =
  | 'forbidden'
  | 'role-unknown'
  | 'period-invalid'
  | 'period-outside-bounds'
  | 'user-not-found'
  | 'organisation-not-found'
  | 'organisation-closed'
  | 'role-not-for-organisation'
  | 'role-already-held'
  | 'governor-already-there';

/** The same as `grantRole`, once the actor has proved who they are: what pages and API call. */
export function proveAndGrantRole(
  deps: IdentityDeps & Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { proof, ...input }: GrantRoleInput & { readonly proof: Proof },
): Promise<Outcome<true, GrantRoleRefusal | ProofRefusal>> {
  return proveAndAct(deps, actor, { act: 'role.grant', of: input, proof }, () => grantRole(deps, actor, input));
}

/** Gives a person a role in an organisation for a period. */
export async function grantRole(
  deps: Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: GrantRoleInput,
): Promise<Outcome<true, GrantRoleRefusal>> {
  const { organisationId, userId, validFrom, validTo } = input;
  if (!isPermitted('manage-users', actor, { organisationId })) return refuse('forbidden');
  if (!isRole(input.role)) return refuse('role-unknown', undefined, 'role');
  const period = checkPeriodNear({ validFrom, validTo }, deps.clock.today());
  if (!period.ok) return period;
  const holding: RoleHolding = { userId, organisationId, role: input.role, validFrom, validTo };
  return deps.transactions.run(async (stores) => {
    const checked = await checkHolding(stores, holding);
    if (!checked.ok) return checked;
    await stores.users.grant(holding);
    await appendPeopleJournalRow(stores, actor, {
      organisationId,
      action: 'role.grant',
      subject: `user/${userId}`,
      after: { role: holding.role, validFrom, validTo },
      reason: input.reason,
    });
    return accept(true);
  });
}

async function checkHolding(stores: PeopleStores, holding: RoleHolding): Promise<Outcome<true, GrantRoleRefusal>> {
  // The lock on the user's row prevents two simultaneous grants of the same role.
  if (!(await stores.users.find(holding.userId, { lock: true }))) return refuse('user-not-found', undefined, 'userId');
  const organisation = await stores.organisations.find(holding.organisationId);
  if (organisation === null) return refuse('organisation-not-found', undefined, 'organisationId');
  if (!isOpenOn(organisation, holding.validFrom)) return refuseClosed(organisation);
  if (!roleSeats[holding.role].includes(organisation.kind)) return refuseOrganisationKind(holding.role, organisation);
  const held = await stores.users.holdingsOf([holding.userId]);
  const twice = held.some(
    (one) => one.organisationId === holding.organisationId && one.role === holding.role && overlap(one, holding),
  );
  if (twice) return refuse('role-already-held', undefined, 'role');
  return holding.role === 'governor' ? checkGovernor(stores, holding) : accept(true);
}

/** A province has one governor at a time: the next begins when the one before has ended. */
async function checkGovernor(stores: PeopleStores, holding: RoleHolding): Promise<Outcome<true, GrantRoleRefusal>> {
  const other = (await stores.users.governorsOf(holding.organisationId)).find((one) => overlap(one, holding));
  if (!other) return accept(true);
  return refuse(
    'governor-already-there',
    {
      name: other.name,
      from: other.validFrom,
      ...(other.validTo === null ? {} : { to: other.validTo }),
    },
    'role',
  );
}

function refuseClosed({ name, closedOn }: Organisation) {
  return refuse('organisation-closed' as const, { name, day: closedOn ?? '' }, 'organisationId');
}

function refuseOrganisationKind(role: Role, organisation: Organisation) {
  const kinds = roleSeats[role].map((kind) => organisationKindNames[kind]).join(' หรือ');
  const facts = { role: roleNames[role], kind: organisationKindNames[organisation.kind], kinds };
  return refuse('role-not-for-organisation' as const, facts, 'organisationId');
}
