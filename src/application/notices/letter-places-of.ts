import { appointmentOn, lastDayOf } from '../../domain/bodies/in-force.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { partyOf } from '../../domain/people/organisation.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { LettersTables } from '../letters/letter-deps.ts';

/** Whose letter rooms the letters of a meeting are written in. */
export interface LetterPlaces {
  readonly organisationIds: readonly string[];
  /** The body that convenes by itself; null where an organisation convenes. */
  readonly bodyId: string | null;
}

/**
 * A body has no letter room of its own: its letters are written where its secretaries are from, as the seats of the
 * appointment in force say. The office of a province writes as the province [A: S3 is signed for it].
 */
export async function letterPlacesOfMeeting(
  stores: Pick<LettersTables, 'organisations'> & Pick<BodyStores, 'bodies'>,
  { organisationId, day }: Pick<Meeting, 'organisationId' | 'day'>,
): Promise<LetterPlaces> {
  const convener = await stores.organisations.find(organisationId);
  if (convener?.kind !== 'committee') return { organisationIds: [organisationId], bodyId: null };
  const appointment = appointmentOn(await stores.bodies.appointmentsOf(organisationId), day);
  const seats = (appointment?.seats ?? []).filter((seat) => {
    const last = appointment === null ? null : lastDayOf(appointment, seat);
    return (seat.role === 'secretary' || seat.role === 'member-secretary') && (last === null || last >= day);
  });
  const ids = seats.flatMap(({ represents }) => (represents === null ? [] : roomOf(represents.organisationId)));
  return { organisationIds: [...new Set(ids)], bodyId: organisationId };
}

function roomOf(organisationId: string): string {
  return organisationId.endsWith('.office') ? (partyOf(organisationId) ?? organisationId) : organisationId;
}
