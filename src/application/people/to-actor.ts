import type { Actor } from '../../domain/people/actor.ts';
import { officeTitle } from '../../domain/people/roles.ts';
import type { IdentifiedPerson } from './people-ports.ts';

/**
 * The actor for an identified person, without any role while the password is provisional: a delegated role names the office acted for (ปฏิบัติราชการแทน).
 */
export function toActor(person: IdentifiedPerson): Actor {
  return {
    userId: person.userId,
    name: person.name,
    holdings: (person.passwordProvisional ? [] : person.held).map(
      ({ role, organisationId, organisationName, delegated, clusterIds, measures }) => ({
        role,
        organisationId,
        ...(clusterIds.length > 0 ? { clusterIds } : {}),
        ...(measures.length > 0 ? { measures } : {}),
        ...(delegated ? { onBehalfOf: officeTitle(role, organisationName) } : {}),
      }),
    ),
  };
}
