import { namedFor } from '../../domain/bodies/in-force.ts';
import type { Invitee, Meeting } from '../../domain/meetings/meeting.ts';
import { seatIdOf } from '../../domain/meetings/seat-id.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { MeetingTables } from './meeting-deps.ts';
import { type InvitedAs, isInvited, repliesFor } from './whose-invitation.ts';

/** One who is asked, and the first of the invitations that are theirs to answer. */
export interface InvitedPerson<Person> {
  readonly person: Person;
  readonly invitee: Invitee;
}

/** Which of these people are asked by the invitations, each once. */
export async function invitedPeople<Person>(
  stores: Pick<MeetingTables, 'bodies'>,
  { meeting, invitees }: { readonly meeting: Meeting; readonly invitees: readonly Invitee[] },
  people: readonly Person[],
  actorOf: (person: Person) => Actor,
): Promise<readonly InvitedPerson<Person>[]> {
  const seats = await seatsByUser(stores, meeting);
  return people.flatMap((person) => {
    const actor = actorOf(person);
    const seatIds = seats.get(actor.userId) ?? [];
    const as: InvitedAs = { userId: actor.userId, organisationIds: repliesFor(actor), seatIds };
    const invitee = invitees.find((one) => isInvited(as, one));
    return invitee === undefined ? [] : [{ person, invitee }];
  });
}

/** The seats of the meeting's body that each person takes on its day. */
async function seatsByUser(stores: Pick<MeetingTables, 'bodies'>, { bodyId, day }: Meeting) {
  const taken = new Map<string, string[]>();
  const appointments = bodyId === null ? [] : await stores.bodies.appointmentsOf(bodyId);
  for (const { id, seats } of appointments)
    for (const seat of seats)
      for (const as of ['holder', 'substitute'] as const) {
        const userId = namedFor(seat, as, day)?.userId ?? null;
        if (userId === null || bodyId === null) continue;
        const seatId = seatIdOf({ bodyId, appointmentId: id, position: seat.position });
        taken.set(userId, [...(taken.get(userId) ?? []), seatId]);
      }
  return taken;
}
