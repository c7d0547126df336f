import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { checkPeriodNear, overlap } from '../../domain/people/period.ts';
import { delegableRoles, delegateRole, isRole, type Role } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Delegation, PeopleStores, RoleHolding } from './people-ports.ts';
import { type ProofRefusal, proveAndAct } from './prove-and-act.ts';
import type { IdentityDeps, Proof } from './prove-identity.ts';

export interface DelegateAuthorityInput {
  readonly organisationId: string;
  readonly role: string;
  readonly fromUserId: string;
  readonly toUserId: string;
  /** Civil dates, both included; never before today. */
  readonly validFrom: string;
  readonly validTo: string;
  /** The order or the reason of the delegation. */
  readonly reason: string;
}

export type DelegateAuthorityRefusal =
  | 'forbidden'
  | 'role-not-delegable'
  | 'delegation-to-self'
  | 'delegation-reason-required'
  | 'period-invalid'
  | 'period-outside-bounds'
  | 'period-starts-in-past'
  | 'user-not-found'
  | 'delegator-lacks-role'
  | 'delegate-not-deputy'
  | 'delegation-already-there';

/** The same as `delegateAuthority`, once the actor has proved who they are: what pages and API call. */
export async function proveAndDelegateAuthority(
  deps: IdentityDeps & Pick<PeopleDeps, 'transactions' | 'clock' | 'ids'>,
  actor: Actor,
  { proof, ...input }: DelegateAuthorityInput & { readonly proof: Proof },
): Promise<Outcome<{ readonly delegationId: string }, DelegateAuthorityRefusal | ProofRefusal>> {
  if (!mayDelegate(actor, input)) return refuse('forbidden');
  const call = { act: 'delegation.start' as const, of: input, proof };
  return proveAndAct(deps, actor, call, () => delegateAuthority(deps, actor, input));
}

/**
 * Delegates the authority of an office to another person for a period (ปฏิบัติราชการแทน): a governor delegates their
 * own, an administrator records a written order. The recipient cannot delegate it further.
 */
export async function delegateAuthority(
  deps: Pick<PeopleDeps, 'transactions' | 'clock' | 'ids'>,
  actor: Actor,
  input: DelegateAuthorityInput,
): Promise<Outcome<{ readonly delegationId: string }, DelegateAuthorityRefusal>> {
  if (!mayDelegate(actor, input)) return refuse('forbidden');
  const checked = checkInput(input, deps.clock.today());
  if (!checked.ok) return checked;
  const { organisationId, fromUserId, toUserId, validFrom, validTo } = input;
  const delegation: Delegation = {
    ...{ id: deps.ids.next(), organisationId, role: checked.value, fromUserId, toUserId, validFrom, validTo },
    ...{ reason: input.reason.trim(), createdAt: deps.clock.now(), endedAt: null },
  };
  return deps.transactions.run(async (stores) => {
    const people = await checkPeople(stores, delegation);
    if (!people.ok) return people;
    await stores.delegations.insert(delegation);
    await appendPeopleJournalRow(stores, actor, {
      organisationId,
      action: 'delegation.start',
      subject: `delegation/${delegation.id}`,
      after: { role: delegation.role, fromUserId, toUserId, validFrom, validTo },
      reason: delegation.reason,
    });
    return accept({ delegationId: delegation.id });
  });
}

/** The holder of the authority in person, or an administrator. */
export function mayDelegate(actor: Actor, of: { organisationId: string; fromUserId: string }): boolean {
  if (!isPermitted('delegate-authority', actor, of)) return false;
  return actor.userId === of.fromUserId || isPermitted('manage-users', actor, of);
}

function checkInput(input: DelegateAuthorityInput, today: string): Outcome<Role, DelegateAuthorityRefusal> {
  const { role } = input;
  if (!isRole(role) || !delegableRoles.includes(role)) return refuse('role-not-delegable', undefined, 'role');
  if (input.fromUserId === input.toUserId) return refuse('delegation-to-self', undefined, 'toUserId');
  if (input.reason.trim() === '') return refuse('delegation-reason-required', undefined, 'reason');
  const period = checkPeriodNear({ validFrom: input.validFrom, validTo: input.validTo }, today);
  if (!period.ok) return period;
  return input.validFrom < today ? refuse('period-starts-in-past', undefined, 'validFrom') : accept(role);
}

async function checkPeople(
  stores: PeopleStores,
  delegation: Delegation,
): Promise<
  Outcome<true, 'user-not-found' | 'delegator-lacks-role' | 'delegate-not-deputy' | 'delegation-already-there'>
> {
  // The lock on the receiver's row prevents two simultaneous delegations of the same authority to one person.
  const receiver = await stores.users.find(delegation.toUserId, { lock: true });
  if (receiver === null || receiver.disabledAt !== null) return refuse('user-not-found', undefined, 'toUserId');
  const own = await stores.users.holdingsOf([delegation.fromUserId]);
  if (!covers(own, delegation.role, [delegation.organisationId], delegation))
    return refuse('delegator-lacks-role', undefined, 'fromUserId');
  const members = (await stores.organisations.provincesIn(delegation.organisationId)).map((one) => one.id);
  const received = await stores.users.holdingsOf([delegation.toUserId]);
  if (!covers(received, delegateRole, [delegation.organisationId, ...members], delegation))
    return refuse('delegate-not-deputy', undefined, 'toUserId');
  const same = (await stores.delegations.listOf(delegation.organisationId)).find(
    (one) => isSameDelegation(one, delegation) && overlap(one, delegation),
  );
  if (!same) return accept(true);
  return refuse('delegation-already-there', { from: same.validFrom, to: same.validTo }, 'validFrom');
}

/** Whether one of these holdings is this role in one of these places for the whole period. */
function covers(held: readonly RoleHolding[], role: Role, places: readonly string[], period: Delegation): boolean {
  return held.some(
    (one) =>
      one.role === role &&
      places.includes(one.organisationId) &&
      one.validFrom <= period.validFrom &&
      (one.validTo === null || one.validTo >= period.validTo),
  );
}

function isSameDelegation(one: Delegation, other: Delegation): boolean {
  return one.endedAt === null && one.role === other.role && one.toUserId === other.toUserId;
}
