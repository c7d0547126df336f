import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** The framework in force of every published year, the newest year first, in one statement; anyone may read them. */
export async function readYears(
  deps: { readonly transactions: Transactions<Pick<YearStores, 'frameworks'>> },
  actor: Actor,
): Promise<Outcome<readonly Framework[], 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async ({ frameworks }) => accept(await frameworks.newest()));
}
