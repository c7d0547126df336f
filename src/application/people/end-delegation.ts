import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { mayDelegate } from './delegate-authority.ts';
import type { PeopleDeps } from './people-deps.ts';
import { type ProofRefusal, proveAndAct } from './prove-and-act.ts';
import type { IdentityDeps, Proof } from './prove-identity.ts';

export interface EndDelegationInput {
  readonly organisationId: string;
  readonly delegationId: string;
  readonly reason: string | null;
}

/**
 * The same as `endDelegation`: what pages and API call. Who takes back their own authority does it at once; anybody else
 * proves first who they are.
 */
export async function proveAndEndDelegation(
  deps: IdentityDeps & Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { proof, ...input }: EndDelegationInput & { readonly proof: Proof },
): Promise<Outcome<true, 'forbidden' | 'delegation-not-found' | ProofRefusal>> {
  if (!isPermitted('delegate-authority', actor, input)) return refuse('forbidden');
  const { organisationId, delegationId } = input;
  const found = await deps.transactions.read((stores) => stores.delegations.find(organisationId, delegationId));
  if (found === null || !mayDelegate(actor, found) || found.fromUserId === actor.userId)
    return endDelegation(deps, actor, input);
  const call = { act: 'delegation.end' as const, of: input, proof };
  return proveAndAct(deps, actor, call, () => endDelegation(deps, actor, input));
}

/** Ends a delegation at once. */
export async function endDelegation(
  deps: Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: EndDelegationInput,
): Promise<Outcome<true, 'forbidden' | 'delegation-not-found'>> {
  if (!isPermitted('delegate-authority', actor, input)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const delegation = await stores.delegations.find(input.organisationId, input.delegationId);
    if (delegation === null || delegation.endedAt !== null) return refuse('delegation-not-found');
    if (!mayDelegate(actor, delegation)) return refuse('forbidden');
    const { role, fromUserId, toUserId, validFrom, validTo } = delegation;
    await stores.delegations.end(delegation.organisationId, delegation.id, deps.clock.now());
    await appendPeopleJournalRow(stores, actor, {
      organisationId: delegation.organisationId,
      action: 'delegation.end',
      subject: `delegation/${delegation.id}`,
      before: { role, fromUserId, toUserId, validFrom, validTo },
      reason: input.reason,
    });
    return accept(true);
  });
}
