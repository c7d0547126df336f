import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { InnovationCallKey } from '../../domain/innovation/innovation-call.ts';
import { hasInnovation } from '../../domain/innovation/innovation-call.ts';
import type { InnovationKey } from '../../domain/innovation/innovation-proposal.ts';
import { provinceOf } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { InnovationStores } from './innovation-ports.ts';

/** The tables of innovation proposals, and of the province's year in which they stand. */
export type InnovationTables = YearStores & InnovationStores & Pick<PeopleStores, 'organisations'>;

export interface InnovationDeps {
  readonly transactions: Transactions<InnovationTables>;
  readonly clock: Clock;
}

/** The subject of the journal rows of a call: `2562/innovation`. */
export const callSubject = ({ organisationId, fiscalYear }: InnovationCallKey) => ({
  ...{ organisationId, fiscalYear, round: 'innovation' },
});

/** The subject of the journal rows of a proposal: `2562/innovation/1`. */
export const innovationSubject = ({ number, ...place }: InnovationKey) => ({
  ...{ ...callSubject(place), code: String(number) },
});

export interface InnovationYear {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
}

/** The year of a province in which innovation is an indicator; in any other there is nothing. */
export async function innovationYear(
  stores: InnovationTables,
  { organisationId, fiscalYear }: InnovationCallKey,
): Promise<Outcome<InnovationYear, 'not-found'>> {
  if (provinceOf(organisationId) !== organisationId) return refuse('not-found');
  const framework = await frameworkInForce(stores, fiscalYear);
  const organisation = await stores.organisations.find(organisationId);
  if (framework === null || organisation === null) return refuse('not-found');
  if (!hasInnovation(framework) || !isPartyOf(framework, organisationId)) return refuse('not-found');
  return accept({ organisation: { id: organisation.id, name: organisation.name }, framework });
}
