import type { Actor } from '../../domain/people/actor.ts';
import { normaliseEmail } from '../../domain/people/credentials.ts';
import { isWithin } from '../../domain/people/period.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type PublishedFramework, type PublishFrameworkRefusal, publishFramework } from './publish-framework.ts';

export interface ImportFrameworkInput {
  /** The e-mail of the person on whose behalf it is published. */
  readonly email: string;
  /** A framework as data, read from JSON or YAML. */
  readonly data: unknown;
}

/**
 * Publishes a framework from a file on behalf of a person who may: with the same checks, version and journal row as a
 * page.
 */
export async function importFramework(
  deps: { readonly transactions: Transactions<YearStores & Pick<PeopleStores, 'users'>>; readonly clock: Clock },
  input: ImportFrameworkInput,
): Promise<Outcome<PublishedFramework, PublishFrameworkRefusal | 'person-not-found'>> {
  const email = normaliseEmail(input.email);
  const today = deps.clock.today();
  const found = await deps.transactions.read(async ({ users }): Promise<Outcome<Actor, 'person-not-found'>> => {
    const user = await users.findByEmail(email);
    if (user === null || user.disabledAt !== null) return refuse('person-not-found', { email }, 'as');
    const held = (await users.holdingsOf([user.id])).filter((one) => isWithin(one, today));
    const holdings = held.map(({ role, organisationId }) => ({ role, organisationId }));
    return accept({ userId: user.id, name: user.name, holdings });
  });
  return found.ok ? publishFramework(deps, found.value, input.data) : found;
}
