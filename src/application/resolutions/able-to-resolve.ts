import { appointmentOn } from '../../domain/bodies/in-force.ts';
import { checkSitting, type SittingRefusal } from '../../domain/bodies/quorum.ts';
import { type Meeting, wasHeld } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import { presentSeats } from '../../domain/meetings/seat-id.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { ResolutionTables } from './resolution-deps.ts';

/** A meeting of a body. */
export type MeetingOfBody = Meeting & { readonly bodyId: string };

type MeetingRefusal = 'resolution-before-meeting' | 'meeting-not-held';

export type AbleRefusal = MeetingRefusal | SittingRefusal | 'body-not-appointed';

/** The meeting took place, and not after today. */
export function checkHeld({ day, status }: Meeting, today: CivilDate): Outcome<true, MeetingRefusal> {
  if (today < day) return refuse('resolution-before-meeting', { day: formatThaiDate(day) });
  return wasHeld({ status }) ? accept(true) : refuse('meeting-not-held', { status: meetingStatusNames[status] });
}

/** The body was able to decide on the day of the meeting, by whom the attendance names. */
export async function checkSittingOf(
  stores: Pick<ResolutionTables, 'bodies' | 'meetings'>,
  { organisationId, id, bodyId, day }: MeetingOfBody,
): Promise<Outcome<true, SittingRefusal | 'body-not-appointed'>> {
  const appointment = appointmentOn(await stores.bodies.appointmentsOf(bodyId), day);
  if (appointment === null) return refuse('body-not-appointed', { day });
  const invitees = await stores.meetings.invitees({ organisationId, id });
  return checkSitting(appointment, presentSeats(invitees, { bodyId, appointmentId: appointment.id }), day);
}

/** Whether a resolution of the meeting could be recorded today, whatever it is about. */
export async function checkAble(
  stores: Pick<ResolutionTables, 'bodies' | 'meetings'>,
  meeting: MeetingOfBody,
  today: CivilDate,
): Promise<Outcome<true, AbleRefusal>> {
  const held = checkHeld(meeting, today);
  return held.ok ? checkSittingOf(stores, meeting) : held;
}
