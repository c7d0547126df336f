import type { Actor } from '../../domain/people/actor.ts';
import { delegateRole, officeTitle, roleNames } from '../../domain/people/roles.ts';
import type { HeldRole, IdentifiedPerson } from './people-ports.ts';

/**
 * The actor for an identified person: a delegated role names the office acted for (ปฏิบัติราชการแทน). There is no role
 * while the password is provisional, and nobody acts as administrator without what the policy requires.
 */
export function toActor(person: IdentifiedPerson, shown: { readonly administers: boolean }): Actor {
  const inForce = person.passwordProvisional ? [] : person.held;
  const held = inForce.filter(({ role }) => shown.administers || role !== 'administrator');
  return {
    userId: person.userId,
    name: person.name,
    holdings: held.map(({ role, organisationId, organisationName, delegated, clusterIds, measures }) => ({
      role,
      organisationId,
      ...(clusterIds.length > 0 ? { clusterIds } : {}),
      ...(measures.length > 0 ? { measures } : {}),
      ...(delegated ? { onBehalfOf: officeTitle(role, organisationName), ...ownOfficeIn(held, organisationId) } : {}),
    })),
  };
}

/** A delegate's own office: deputy governor of the province, or, for a cluster, of one of its members. */
function ownOfficeIn(held: readonly HeldRole[], organisationId: string): { ownOffice?: string } {
  const deputy = held.some(
    (one) =>
      one.role === delegateRole && (one.organisationId === organisationId || one.clusterIds.includes(organisationId)),
  );
  return deputy ? { ownOffice: roleNames[delegateRole] } : {};
}
