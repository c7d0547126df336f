import type { Appointment } from '../domain/bodies/body.ts';
import { appointmentOn } from '../domain/bodies/in-force.ts';
import type { AgendaItem, Invitee, Meeting } from '../domain/meetings/meeting.ts';
import { seatIdOf } from '../domain/meetings/seat-id.ts';
import { demoAgenda, demoDecidedAt } from './demo-body-meetings.data.ts';
import type { DemoStores } from './demo-deps.ts';
import { demoPeople } from './demo-people.data.ts';
import { demoSeats } from './demo-seats.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** Who is said to have recorded what bodies did in the demonstration. */
export const demoRecorder = `เจ้าหน้าที่สำนักงาน ก.พ.ร. (${demoLabel})`;

/** A made-up meeting of a body at which it decided something: only what differs between one and another. */
interface DemoBodyMeeting {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly convener: { readonly organisationId: string; readonly name: string };
  /** The number within the calendar year of its day. */
  readonly number: number;
  readonly fiscalYear: number;
  readonly day: string;
  /** The instant at which it was recorded as called, held and with approved minutes. */
  readonly recordedAt: string;
  /** Behind the mark of the demonstration. */
  readonly title: string;
  readonly decides: { readonly words: string; readonly kind: string; readonly key: string; readonly minutes?: string };
}

/** Stores it with its agenda and with everybody come; a body that is not appointed on the day is a fault. */
export async function storeDemoMeeting(stores: DemoStores, demo: DemoBodyMeeting): Promise<Meeting> {
  const appointment = appointmentOn(await stores.bodies.appointmentsOf(demo.bodyId), demo.day);
  if (appointment === null) throw new Error(`${demo.bodyId} is not appointed on ${demo.day}`);
  const meeting = meetingOf(demo);
  await stores.meetings.insert(meeting);
  await stores.meetings.saveItems(meeting, agendaOf(demo));
  await stores.meetings.saveInvitees(meeting, inviteesOf(appointment, demo.bodyId));
  return meeting;
}

function meetingOf({
  id,
  bodyId,
  bodyName,
  convener,
  number,
  fiscalYear,
  day,
  recordedAt,
  title,
}: DemoBodyMeeting): Meeting {
  return {
    ...{ organisationId: convener.organisationId, id, convenerName: convener.name, fiscalYears: [fiscalYear] },
    ...{ kind: 'committee', bodyId, bodyName, number, title: `${demoLabel}: ${title}` },
    ...{ purpose: `${demoLabel}: วัน เวลา สถานที่ ผู้มาประชุม และมติเป็นตัวอย่างสมมติ`, day, starts: '09:30', ends: '12:00' },
    ...{ channel: 'on-site', place: `${demoLabel}: ห้องประชุม 1`, link: '', passcode: '', replyBy: null },
    ...{ status: 'minutes-approved', sequence: 0, rowVersion: 1, cancelledReason: null, calledAt: recordedAt },
    ...{ heldAt: recordedAt, approvedAt: recordedAt, approvedName: demoRecorder, approvedOffice: null },
    organiser: { userId: '', name: demoRecorder, email: '' },
  };
}

function agendaOf({ decides }: DemoBodyMeeting): readonly AgendaItem[] {
  return demoAgenda.map(({ title, minutes }, index) => {
    const own = index + 1 === demoDecidedAt ? decides : null;
    return {
      ...{ position: index + 1, starts: null, ends: null, speakers: '', papers: [] },
      minutes: `${demoLabel}: ${own?.minutes ?? minutes}`,
      title: own === null ? title : `${title} ${own.words}`,
      subject: own === null ? null : { kind: own.kind, key: own.key },
    };
  });
}

/** Everybody came; where the demonstration names a substitute of a seat, the substitute did. */
function inviteesOf(appointment: Appointment, bodyId: string): readonly Invitee[] {
  return appointment.seats.map(({ position, office }, index) => {
    const named = demoSeats.filter((one) => one.bodyId === bodyId && one.position === position);
    const came = named.find((one) => one.as === 'substitute') ?? named[0];
    const as = came?.as === 'substitute' ? 'substitute' : 'self';
    const name = came === undefined ? `ผู้สาธิต ${office}` : nameOf(came.holder);
    return {
      ...{ number: index + 1, name: office, must: true, reply: null },
      invited: { kind: 'seat', seatId: seatIdOf({ bodyId, appointmentId: appointment.id, position }) },
      attendance: { present: true, as, name, office },
    };
  });
}

function nameOf(holder: (typeof demoSeats)[number]['holder']): string {
  if ('name' in holder) return holder.name;
  return demoPeople.find((one) => one.key === holder.key)?.name ?? holder.key;
}
