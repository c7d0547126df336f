import type { Framework } from '../../domain/framework/framework-schema.ts';
import { type NotedObservation, withNotes } from '../../domain/observations/observation-note.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ObservationDeps, ObservationTables } from './observation-deps.ts';
import { observeParty } from './observe-party.ts';
import { observeYear } from './observe-year.ts';

export interface ObservationsReading {
  readonly framework: Framework;
  readonly observations: readonly NotedObservation[];
  /** Names of organisations by id. */
  readonly names: ReadonlyMap<string, string>;
}

type Read = Pick<ObservationDeps, 'transactions'>;

/** All observations of a year, for OPDC alone. */
export async function readObservations(
  { transactions }: Read,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<ObservationsReading, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('close-observation', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const observations = withNotes(
      await observeYear(stores, framework),
      await stores.observations.notes(fiscalYear, null),
    );
    return accept({ framework, observations, names: await namesOf(stores) });
  });
}

/** Those that concern one party, for the party and OPDC. The party is not told which others are meant. */
export async function readObservationsOfParty(
  { transactions }: Read,
  actor: Actor,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<
  Outcome<ObservationsReading & { readonly name: string }, 'forbidden' | 'not-found' | 'framework-not-found'>
> {
  if (!isPermitted('read-observations', actor, { organisationId })) return refuse('forbidden');
  const seesAll = isPermitted('close-observation', actor, { organisationId: 'opdc' });
  // Whether others have the same is seen in what they sent: it is computed within OPDC's reach, and told without names.
  return transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    if (organisation === null) return refuse('not-found');
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const notes = await stores.observations.notes(fiscalYear, organisationId);
    const own = withNotes(await observeParty(stores, framework, organisationId), notes);
    const observations = seesAll ? own : own.map((one) => ({ ...one, others: [] }));
    return accept({ framework, observations, names: await namesOf(stores), name: organisation.name });
  });
}

async function namesOf(stores: ObservationTables): Promise<ReadonlyMap<string, string>> {
  const all = await stores.organisations.list({ kind: null, provinceId: null });
  return new Map(all.map(({ id, name }) => [id, name]));
}
