import type { MeetingTables } from '../application/meetings/meeting-deps.ts';
import { isMemberRole } from '../domain/bodies/body.ts';
import { appointmentOn } from '../domain/bodies/in-force.ts';
import type { DecisionSubject } from '../domain/framework/agreement-schema.ts';
import type { Meeting, MeetingStatus } from '../domain/meetings/meeting.ts';
import { seatIdOf } from '../domain/meetings/seat-id.ts';
import { sampleItem, sampleMeeting } from './meeting-sample.ts';

interface HeldMeeting {
  readonly id: string;
  readonly bodyId: string;
  readonly day: string;
  readonly number: number;
  readonly fiscalYears: readonly number[];
  /** Seats whose holders did not come; everybody else did. */
  readonly absent?: readonly number[];
  readonly status?: MeetingStatus;
  /** What its item lays before the body; nothing unless said. */
  readonly kind?: DecisionSubject;
}

/** Stores a meeting of a body with one item, convened by OPDC, and who of its members came. */
export async function holdBodyMeeting(stores: MeetingTables, held: HeldMeeting): Promise<Meeting> {
  const { id, bodyId, day, number, fiscalYears, absent = [], status = 'held', kind } = held;
  const meeting: Meeting = {
    ...{ ...sampleMeeting, organisationId: 'opdc', kind: 'committee', replyBy: null },
    ...{ id, bodyId, day, number, fiscalYears, status },
  };
  const appointment = appointmentOn(await stores.bodies.appointmentsOf(bodyId), day);
  if (appointment === null) throw new Error(`${bodyId} is not appointed on ${day}`);
  await stores.meetings.insert(meeting);
  await stores.meetings.saveItems(meeting, [{ ...sampleItem, subject: kind === undefined ? null : { kind, key: '' } }]);
  const seats = appointment.seats.filter((seat) => isMemberRole(seat.role));
  await stores.meetings.saveInvitees(
    meeting,
    seats.map(({ office, position }, index) => ({
      ...{ number: index + 1, must: true, name: office, reply: null },
      invited: { kind: 'seat', seatId: seatIdOf({ bodyId, appointmentId: appointment.id, position }) },
      attendance: absent.includes(position) ? { present: false } : { present: true, as: 'self', name: office, office },
    })),
  );
  return meeting;
}

/** Makes an item of the agenda, where there is one, lay all of a kind before the body. */
export async function layBefore(
  { meetings }: Pick<MeetingTables, 'meetings'>,
  { id, item, kind }: { readonly id: string; readonly item: number; readonly kind: DecisionSubject },
): Promise<void> {
  const meeting = await meetings.find(id);
  if (meeting === null) return;
  const items = await meetings.items(meeting);
  const laid = items.map((one) => (one.position === item ? { ...one, subject: { kind, key: '' } } : one));
  await meetings.saveItems(meeting, laid);
}
