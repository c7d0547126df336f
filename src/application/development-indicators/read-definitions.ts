import type { DevelopmentIndicator } from '../../domain/development-indicators/development-indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type DevelopmentDeps, databaseRights } from './development-deps.ts';
import { type DatabaseKey, ownersIn, provinceNamed } from './read-database.ts';

export interface DefinitionsReading {
  readonly organisation: Organisation;
  readonly indicators: readonly DevelopmentIndicator[];
  /** Agencies and districts of the province, closed ones too. */
  readonly owners: readonly Organisation[];
  /** Those of them that may be named as an owner today. */
  readonly openOwners: readonly Organisation[];
  /** Fiscal year of today, Buddhist era. */
  readonly fiscalYear: number;
  /** The reader may define and change them. */
  readonly defines: boolean;
}

/** What the indicators of a province's database are, without their values; for everybody. */
export async function readDefinitions(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId }: DatabaseKey,
): Promise<Outcome<DefinitionsReading, 'forbidden' | 'not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<DefinitionsReading, 'not-found'>> => {
    const organisation = await provinceNamed(stores, organisationId);
    if (organisation === null) return refuse('not-found');
    const { defines } = await databaseRights(stores, actor, organisationId, today);
    const indicators = await stores.developmentIndicators.list(organisationId);
    const owners = await ownersIn(stores, organisationId);
    return accept({
      ...{ organisation, indicators, owners, openOwners: owners.filter((one) => isOpenOn(one, today)) },
      ...{ fiscalYear: fiscalYearOf(today), defines },
    });
  });
}

/** The same, where at least one is defined: a paper of nothing is no paper. */
export async function readDefinedIndicators(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  key: DatabaseKey,
): Promise<Outcome<DefinitionsReading, 'forbidden' | 'not-found'>> {
  const reading = await readDefinitions(deps, actor, key);
  return reading.ok && reading.value.indicators.length === 0 ? refuse('not-found') : reading;
}
