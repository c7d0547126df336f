import type { Actor, Holding } from './actor.ts';
import { partyOf } from './organisation.ts';
import type { Place } from './permission.ts';
import { permissionNamed, permissionNames } from './permissions.ts';
import { type Role, roles } from './roles.ts';

/**
 * Whose rows somebody may change at all: the organisations by id, where a province stands for its agencies too. The
 * database holds every statement to it, whatever the use case decided.
 */
export type Reach = 'everywhere' | readonly string[];

/** The organisations in which a place lets somebody act through a holding. */
const reaches: Readonly<Record<Place, (holding: Holding) => Reach>> = {
  national: () => 'everywhere',
  'once-submitted': () => 'everywhere',
  central: () => 'everywhere',
  'own-measure': ({ measures = [] }) => (measures.length > 0 ? 'everywhere' : []),
  'own-province': ({ organisationId }) => [partyOf(organisationId) ?? organisationId],
  'in-person': ({ organisationId }) => [partyOf(organisationId) ?? organisationId],
  'own-cluster': ({ clusterIds = [] }) => clusterIds,
  'own-agency': ({ organisationId, clusterIds = [] }) => [partyOf(organisationId) ?? organisationId, ...clusterIds],
};

/** Where each role may change something: asked for every request, and the same for all. */
const placesOf = new Map<Role, ReadonlySet<Place>>(roles.map((role) => [role, actingPlaces(role)]));

function actingPlaces(role: Role): ReadonlySet<Place> {
  const acting = permissionNames.filter((name) => !name.startsWith('read-'));
  const grants = acting.flatMap((name) => permissionNamed(name).grants);
  return new Set(grants.filter((grant) => grant.roles.includes(role)).map(({ place }) => place));
}

/**
 * The reach of a person: every organisation in which a right to act could be theirs, and what is kept under their own
 * id. Wider than their rights, which ask about the object too; never narrower.
 */
export function reachOf({ userId, holdings }: Pick<Actor, 'userId' | 'holdings'>): Reach {
  const own = holdings.flatMap((holding) =>
    [...(placesOf.get(holding.role) ?? [])].map((place) => reaches[place](holding)),
  );
  return joinedReach([userId].filter(Boolean), ...own);
}

/** Everything that any of them contains. */
export function joinedReach(...parts: readonly Reach[]): Reach {
  const ids = new Set<string>();
  for (const part of parts) {
    if (part === 'everywhere') return part;
    for (const id of part) ids.add(id);
  }
  return [...ids];
}
