import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { Delegation } from './people-ports.ts';

/** Every delegation of an organisation, newest first, including ended ones: for readers of its journal. */
export async function listDelegations(
  deps: Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  input: { readonly organisationId: string },
): Promise<Outcome<readonly Delegation[], 'forbidden'>> {
  if (!isPermitted('read-journal', actor, input)) return refuse('forbidden');
  return deps.transactions.read(async ({ delegations }) => accept(await delegations.listOf(input.organisationId)));
}
