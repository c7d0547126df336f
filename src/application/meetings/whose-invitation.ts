import type { Appointment } from '../../domain/bodies/body.ts';
import { partsOf } from '../../domain/bodies/in-force.ts';
import type { Invitee, Meeting } from '../../domain/meetings/meeting.ts';
import { seatIdOf } from '../../domain/meetings/seat-id.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyOf } from '../../domain/people/organisation.ts';
import type { MeetingTables } from './meeting-deps.ts';

/** Where somebody is asked: the person, the organisations for which a role of theirs may reply, the seats they take. */
export interface InvitedAs {
  readonly userId: string;
  readonly organisationIds: readonly string[];
  readonly seatIds: readonly string[];
}

/** Seats are those of the meeting's day, held or stood in for. */
export async function invitedAs(stores: Pick<MeetingTables, 'bodies'>, actor: Actor, day: string): Promise<InvitedAs> {
  const { userId } = actor;
  const appointments = userId === '' ? [] : await stores.bodies.sitsIn(userId, day);
  const seatIds = appointments.flatMap((one) => seatIdsIn(one, userId, day));
  return { userId, organisationIds: repliesFor(actor), seatIds };
}

/** The same for many meetings and askers: the seats of a body are read once, and only where one of them is invited. */
export function invitedAsReader({ bodies }: Pick<MeetingTables, 'bodies'>) {
  const read = new Map<string, Promise<readonly Appointment[]>>();
  const appointmentsOf = (bodyId: string) => {
    const known = read.get(bodyId) ?? bodies.appointmentsOf(bodyId);
    read.set(bodyId, known);
    return known;
  };
  return async (actor: Actor, { day }: Pick<Meeting, 'day'>, invitees: readonly Invitee[]): Promise<InvitedAs> => {
    const { userId } = actor;
    const seats = userId === '' ? [] : invitees.flatMap(({ invited }) => (invited.kind === 'seat' ? [invited] : []));
    const seatIds: string[] = [];
    for (const bodyId of new Set(seats.map(({ seatId }) => seatId.split('/')[0] ?? '')))
      for (const one of await appointmentsOf(bodyId)) seatIds.push(...seatIdsIn(one, userId, day));
    return { userId, organisationIds: repliesFor(actor), seatIds };
  };
}

const seatIdsIn = (one: Appointment, userId: string, day: string) =>
  partsOf(one, userId, day).map(({ seat }) =>
    seatIdOf({ bodyId: one.bodyId, appointmentId: one.id, position: seat.position }),
  );

/** The organisations whose invitations a role of the actor may answer. */
export function repliesFor(actor: Actor): readonly string[] {
  const own = new Set(actor.holdings.map((one) => one.organisationId));
  return [...own].filter((id) =>
    isPermitted('reply-meeting', actor, { organisationId: partyOf(id) ?? id, hostAgencyIds: [id] }),
  );
}

/** Whether the invitation is theirs to answer. */
export function isInvited(as: InvitedAs, { invited }: Pick<Invitee, 'invited'>): boolean {
  if (invited.kind === 'organisation') return as.organisationIds.includes(invited.organisationId);
  if (invited.kind === 'seat') return as.seatIds.includes(invited.seatId);
  return as.userId !== '' && invited.userId === as.userId;
}
