import type { Actor, Holding } from './actor.ts';
import { partyOf } from './organisation.ts';
import type { Place } from './permission.ts';
import { type PermissionName, permissionNamed } from './permissions.ts';

/** The object of the question: the organisation, and what the rules of place need to know about the object. */
export interface Where {
  readonly organisationId: string;
  /** Agencies that host the indicator today. */
  readonly hostAgencyIds?: readonly string[];
  /** The indicator of the year, as `measureOf` names it, where the question is about one. */
  readonly measure?: string;
  /** True once the document has been sent by the province (proposed, or sent to OPDC). */
  readonly submitted?: boolean;
}

const inOwnProvince = (holding: Holding, where: Where) => {
  const own = partyOf(holding.organisationId) ?? holding.organisationId;
  return own === (partyOf(where.organisationId) ?? where.organisationId);
};

const inOwnCluster = (holding: Holding, where: Where) => (holding.clusterIds ?? []).includes(where.organisationId);

const reaches: Readonly<Record<Place, (holding: Holding, where: Where) => boolean>> = {
  national: () => true,
  'once-submitted': (_holding, where) => where.submitted === true,
  'own-province': inOwnProvince,
  'own-cluster': inOwnCluster,
  'own-agency': (holding, where) =>
    (inOwnProvince(holding, where) || inOwnCluster(holding, where)) &&
    (where.hostAgencyIds ?? []).includes(holding.organisationId),
  'own-measure': (holding, where) => where.measure !== undefined && (holding.measures ?? []).includes(where.measure),
  'in-person': (holding, where) => holding.onBehalfOf === undefined && inOwnProvince(holding, where),
  central: (_holding, where) => partyOf(where.organisationId) === null,
};

/**
 * The holding through which the actor may do this here (own authority before delegated), or undefined: not permitted.
 */
export function holdingFor(name: PermissionName, actor: Actor, where: Where): Holding | undefined {
  if (actor.onlyWith !== undefined && !isPermitted(name, actor.onlyWith, where)) return undefined;
  const fitting = actor.holdings.filter((holding) =>
    permissionNamed(name).grants.some(
      (grant) => grant.roles.includes(holding.role) && reaches[grant.place](holding, where),
    ),
  );
  return fitting.find((holding) => holding.onBehalfOf === undefined) ?? fitting[0];
}

/** Where a place depends on the object's rows: whether it could reach anything of the organisation at all. */
const coarse: Partial<Record<Place, (holding: Holding, where: Where) => boolean>> = {
  'own-agency': (holding, where) => inOwnProvince(holding, where) || inOwnCluster(holding, where),
  'own-measure': (holding) => (holding.measures ?? []).length > 0,
};

/**
 * Whether the actor holds anything through which this might be allowed in the organisation, whatever its rows say:
 * asked before rows are locked, so that a person of another place holds nobody up.
 */
export function isEverPermitted(name: PermissionName, actor: Actor, organisationId: string): boolean {
  const where = { organisationId, submitted: true };
  return holdsAny(name, actor, (holding, place) => (coarse[place] ?? reaches[place])(holding, where));
}

/** Whether the actor holds anything through which this might be allowed in some organisation. */
export function isPermittedAnywhere(name: PermissionName, actor: Actor): boolean {
  return holdsAny(name, actor, (holding, place) => {
    if (place === 'own-measure') return (holding.measures ?? []).length > 0;
    return place !== 'in-person' || holding.onBehalfOf === undefined;
  });
}

function holdsAny(name: PermissionName, actor: Actor, fits: (holding: Holding, place: Place) => boolean): boolean {
  if (actor.onlyWith !== undefined && !holdsAny(name, actor.onlyWith, fits)) return false;
  return actor.holdings.some((holding) =>
    permissionNamed(name).grants.some(({ roles, place }) => roles.includes(holding.role) && fits(holding, place)),
  );
}

export function isPermitted(name: PermissionName, actor: Actor, where: Where): boolean {
  return holdingFor(name, actor, where) !== undefined;
}
