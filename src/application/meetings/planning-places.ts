import { isSecretaryRole, type NamedOrganisation } from '../../domain/bodies/body.ts';
import { partsOf } from '../../domain/bodies/in-force.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyOf, partyTitle } from '../../domain/people/organisation.ts';
import type { MeetingTables } from './meeting-deps.ts';

/** In whose name somebody may call meetings today: by a role their province, cluster or OPDC, by a seat the body. */
export async function planningPlaces(
  stores: Pick<MeetingTables, 'bodies' | 'organisations'>,
  actor: Actor,
  today: string,
): Promise<readonly NamedOrganisation[]> {
  const held = actor.holdings.map((one) => partyOf(one.organisationId) ?? one.organisationId);
  const byRole = held.filter((organisationId) => isPermitted('plan-meeting', actor, { organisationId }));
  const appointments = actor.userId === '' ? [] : await stores.bodies.sitsIn(actor.userId, today);
  const bySeat = appointments
    .filter((one) => partsOf(one, actor.userId, today).some(({ seat }) => isSecretaryRole(seat.role)))
    .map((one) => one.bodyId);
  const places: NamedOrganisation[] = [];
  for (const organisationId of new Set([...byRole, ...bySeat])) {
    const found = await stores.organisations.find(organisationId);
    if (found === null) continue;
    const isParty = found.kind === 'province' || found.kind === 'cluster';
    places.push({ organisationId, name: isParty ? partyTitle(found.name) : found.name });
  }
  return places;
}
