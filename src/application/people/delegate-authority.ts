import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { checkPeriod } from '../../domain/people/period.ts';
import { delegableRoles, isRole, type Role } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Delegation, PeopleStores } from './people-ports.ts';
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
  | 'period-starts-in-past'
  | 'user-not-found'
  | 'delegator-lacks-role';

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
  const period = checkPeriod({ validFrom: input.validFrom, validTo: input.validTo });
  if (!period.ok) return period;
  return input.validFrom < today ? refuse('period-starts-in-past', undefined, 'validFrom') : accept(role);
}

async function checkPeople(
  stores: PeopleStores,
  delegation: Delegation,
): Promise<Outcome<true, 'user-not-found' | 'delegator-lacks-role'>> {
  const receiver = await stores.users.find(delegation.toUserId);
  if (receiver === null || receiver.disabledAt !== null) return refuse('user-not-found', undefined, 'toUserId');
  const held = await stores.users.holdingsOf([delegation.fromUserId]);
  const covers = held.some(
    (one) =>
      one.role === delegation.role &&
      one.organisationId === delegation.organisationId &&
      one.validFrom <= delegation.validFrom &&
      (one.validTo === null || one.validTo >= delegation.validTo),
  );
  return covers ? accept(true) : refuse('delegator-lacks-role', undefined, 'fromUserId');
}
