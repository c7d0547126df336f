import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION } from './append-people-journal-row.ts';
import type { FactorPolicy } from './factor-ports.ts';
import type { PeopleDeps } from './people-deps.ts';

/** For which acts a second factor is required, for whoever decides it. */
export async function readFactorPolicy(
  deps: Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
): Promise<Outcome<FactorPolicy, 'forbidden'>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  return accept(await deps.transactions.read(({ factorPolicy }) => factorPolicy.read()));
}
