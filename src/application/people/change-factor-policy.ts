import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { FactorPolicy } from './factor-ports.ts';
import type { PeopleStores } from './people-ports.ts';
import { type IdentityDeps, type IdentityRefusal, type Proof, proveIdentity } from './prove-identity.ts';

export interface ChangeFactorPolicyInput {
  readonly policy: FactorPolicy;
  readonly proof: Proof;
}

/**
 * An administrator decides for which acts a second factor is required, after proving who they are by the policy in force.
 * Nobody is shut out: whoever has no factor is led to set one up.
 */
export async function changeFactorPolicy(
  deps: IdentityDeps,
  actor: Actor,
  { policy, proof }: ChangeFactorPolicyInput,
): Promise<Outcome<true, 'forbidden' | IdentityRefusal>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  const proven = await proveIdentity(deps, actor, proof, 'administration');
  if (!proven.ok) return proven;
  const changed = await deps.transactions.run((stores) => saveFactorPolicy(stores, actor, policy));
  return changed ? accept(true) : acceptUnchanged(true);
}

/** Saves the policy with its journal row, in the caller's transaction. False if it is in force already. */
export async function saveFactorPolicy(
  stores: Pick<PeopleStores, 'factorPolicy' | 'journal'>,
  actor: Pick<Actor, 'userId' | 'name'>,
  policy: FactorPolicy,
): Promise<boolean> {
  const before = await stores.factorPolicy.read({ lock: true });
  if (isSameContent(before, policy)) return false;
  await stores.factorPolicy.save(policy);
  await appendPeopleJournalRow(stores, actor, {
    action: 'second-factor.change-policy',
    subject: 'second-factor-policy',
    before,
    after: policy,
  });
  return true;
}
