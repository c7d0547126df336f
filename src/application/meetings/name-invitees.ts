import { type Seat, seatRoleNames } from '../../domain/bodies/body.ts';
import { appointmentOn } from '../../domain/bodies/in-force.ts';
import { keyOf } from '../../domain/meetings/clashes.ts';
import type { Invited, Invitee, MeetingPlan } from '../../domain/meetings/meeting.ts';
import { seatIdOf } from '../../domain/meetings/seat-id.ts';
import { isOpenOn, organisationKindNames, partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../../domain/values/result.ts';
import type { MeetingTables } from './meeting-deps.ts';

type NamingStores = Pick<MeetingTables, 'organisations' | 'users' | 'bodies'>;

/** Who is to be invited: a person also by the e-mail address of their account. */
export type InvitedOrAccount = Invited | { readonly kind: 'account'; readonly email: string };

export interface NewInvitee {
  readonly invited: InvitedOrAccount;
  readonly must: boolean;
}

export type InviteeRefusal = 'meeting-invitee-unknown' | 'meeting-invitee-twice';

/** Those invited with the names that the invitation has of them, numbered in their order. */
export async function nameInvitees(
  stores: NamingStores,
  invitees: readonly NewInvitee[],
  { bodyId, day }: Pick<MeetingPlan, 'bodyId' | 'day'>,
): Promise<Outcome<readonly Invitee[], InviteeRefusal>> {
  const seats = bodyId === null ? new Map<string, string>() : await seatsOf(stores, bodyId, day);
  const named: Invitee[] = [];
  const refusals: Refusal<InviteeRefusal>[] = [];
  for (const { invited: typed, must } of invitees) {
    const invited = await personOf(stores, typed);
    if (invited === null) {
      refusals.push(
        refusal('meeting-invitee-unknown', { name: typed.kind === 'account' ? typed.email : '' }, 'invitees'),
      );
      continue;
    }
    const name = await nameOf(stores, invited, { seats, day });
    const [field, twice] = ['invitees', named.some((one) => keyOf(one) === keyOf({ invited }))] as const;
    if (name === null) refusals.push(refusal('meeting-invitee-unknown', { name: wordsOf(invited) }, field));
    else if (twice) refusals.push(refusal('meeting-invitee-twice', { name }, field));
    else named.push({ number: named.length + 1, invited, name, must, reply: null, attendance: null });
  }
  return refusals.length > 0 ? refuseAll(refusals) : accept(named);
}

/** The offices of the body's seats on that day, by the ids under which they are invited. */
export async function seatsOf(
  stores: Pick<MeetingTables, 'bodies'>,
  bodyId: string,
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const appointment = appointmentOn(await stores.bodies.appointmentsOf(bodyId), day);
  if (appointment === null) return new Map();
  const idOf = (position: number) => seatIdOf({ bodyId, appointmentId: appointment.id, position });
  // The appointing document may have the role with the office: `(อนุกรรมการและเลขานุการ)`.
  const nameIn = ({ office, role }: Seat) =>
    role === 'member' || office.endsWith(`${seatRoleNames[role]})`) ? office : `${office} (${seatRoleNames[role]})`;
  return new Map(appointment.seats.map((seat) => [idOf(seat.position), nameIn(seat)]));
}

/** The person whose account has the address; null if nobody's has. */
async function personOf(stores: NamingStores, invited: InvitedOrAccount): Promise<Invited | null> {
  if (invited.kind !== 'account') return invited;
  const user = await stores.users.findByEmail(invited.email.trim().toLowerCase());
  return user === null ? null : { kind: 'person', userId: user.id };
}

async function nameOf(
  stores: NamingStores,
  invited: Invited,
  { seats, day }: { readonly seats: ReadonlyMap<string, string>; readonly day: string },
) {
  if (invited.kind === 'seat') return seats.get(invited.seatId) ?? null;
  if (invited.kind === 'person') return (await stores.users.find(invited.userId))?.name ?? null;
  const found = await stores.organisations.find(invited.organisationId);
  if (found === null || found.kind === 'public' || !isOpenOn(found, day)) return null;
  return found.kind === 'province' || found.kind === 'cluster' ? partyTitle(found.name) : found.name;
}

function wordsOf(invited: Invited): string {
  if (invited.kind === 'organisation') return invited.organisationId;
  return invited.kind === 'seat' ? `${organisationKindNames.committee} ${invited.seatId}` : invited.userId;
}
