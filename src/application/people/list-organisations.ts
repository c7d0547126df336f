import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Organisation, OrganisationKind } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { PeopleDeps } from './people-deps.ts';

export interface ListOrganisationsInput {
  readonly kind: OrganisationKind | null;
  readonly provinceId: string | null;
}

/** Organisations in Thai alphabetical order; the list is public. */
export async function listOrganisations(
  deps: Pick<PeopleDeps, 'transactions'>,
  actor: Actor,
  input: ListOrganisationsInput,
): Promise<Outcome<readonly Organisation[], 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async ({ organisations }) => {
    const found = await organisations.list(input);
    return accept([...found].sort((a, b) => compareThai(a.name, b.name) || (a.id < b.id ? -1 : 1)));
  });
}
