import { appendMeetingJournalRow } from '../application/meetings/meeting-deps.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import type { Appointment } from '../domain/bodies/body.ts';
import { appointmentOn } from '../domain/bodies/in-force.ts';
import type { DecisionSubject } from '../domain/framework/agreement-schema.ts';
import type { AgendaItem, Invitee, Meeting } from '../domain/meetings/meeting.ts';
import type { Resolution } from '../domain/meetings/resolution.ts';
import { seatIdOf } from '../domain/meetings/seat-id.ts';
import { subjectKindNames } from '../domain/meetings/subject-kinds.data.ts';
import { systemActor } from '../domain/people/actor.ts';
import { demoAgenda, demoDecidedAt } from './demo-body-meetings.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoPeople } from './demo-people.data.ts';
import { demoSeats } from './demo-seats.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** What one body resolved at one meeting: on which parties' settled years. */
export interface Decided {
  readonly subject: DecisionSubject;
  readonly resolution: Resolution & { readonly meetingId: string };
  readonly recordedAt: string;
  readonly keys: readonly string[];
}

/**
 * The made-up meetings at which the bodies of a year approved what was settled with the demonstration's parties, with agenda,
 * who came, minutes and resolution; an existing meeting is not changed.
 */
export async function loadDemoBodyMeetings(
  { transactions }: Pick<DemoDeps, 'transactions'>,
  fiscalYear: number,
): Promise<void> {
  await transactions.run(async (stores) => {
    const parties = (await stores.agreements.list(fiscalYear)).map((one) => one.organisationId);
    if (parties.length === 0) return;
    for (const decided of decidedIn(await stores.agreements.listOfParties(parties, fiscalYear)))
      await storeMeeting(stores, fiscalYear, decided);
  });
}

function decidedIn(agreements: readonly Agreement[]): readonly Decided[] {
  const found = new Map<string, Decided>();
  for (const { organisationId, fiscalYear, approvals = [] } of agreements)
    for (const { subject, resolution, recordedAt } of approvals) {
      const { meetingId } = resolution;
      if (meetingId === null) continue;
      const keys = [...(found.get(meetingId)?.keys ?? []), `${fiscalYear}/${organisationId}`];
      found.set(meetingId, { subject, resolution: { ...resolution, meetingId }, recordedAt, keys });
    }
  return [...found.values()];
}

/** A made-up meeting of a body that resolved something; an existing one is not changed. */
export async function storeMeeting(stores: DemoStores, fiscalYear: number, decided: Decided): Promise<void> {
  const { subject, resolution, recordedAt, keys } = decided;
  if ((await stores.meetings.find(resolution.meetingId)) !== null) return;
  const appointment = appointmentOn(await stores.bodies.appointmentsOf(resolution.bodyId), resolution.heldOn);
  if (appointment === null) throw new Error(`${resolution.bodyId} is not appointed on ${resolution.heldOn}`);
  const meeting = meetingOf(fiscalYear, decided);
  await stores.meetings.insert(meeting);
  await stores.meetings.saveItems(meeting, agendaOf(subject, fiscalYear));
  await stores.meetings.saveInvitees(meeting, inviteesOf(appointment, resolution));
  const said = { subjectKind: subject, subjectKeys: keys, item: demoDecidedAt, targets: [] };
  await stores.resolutions.insert(
    { ...resolution, ...said, id: `${resolution.meetingId}-m`, recordedName: demoRecorder, recordedAt },
    systemActor.userId,
  );
  await appendMeetingJournalRow(stores, systemActor, {
    ...{ meeting, action: 'demo.load', permission: 'record-body-resolution', before: null, reason: demoLabel },
    after: { title: meeting.title, day: meeting.day, decided: resolution.decided, ...said },
  });
}

/** Who is said to have recorded what bodies did in the demonstration. */
export const demoRecorder = `เจ้าหน้าที่สำนักงาน ก.พ.ร. (${demoLabel})`;

function meetingOf(fiscalYear: number, { resolution, recordedAt }: Decided): Meeting {
  const { bodyId, bodyName, meetingId: id, heldOn: day } = resolution;
  return {
    ...{ organisationId: 'opdc', id, convenerName: 'สำนักงาน ก.พ.ร.', fiscalYears: [fiscalYear], kind: 'committee' },
    ...{ bodyId, bodyName, number: 1, title: `${demoLabel}: ประชุม${bodyName}` },
    ...{ purpose: `${demoLabel}: วัน เวลา สถานที่ ผู้มาประชุม และมติเป็นตัวอย่างสมมติ`, day, starts: '09:30', ends: '12:00' },
    ...{ channel: 'on-site', place: `${demoLabel}: ห้องประชุม 1`, link: '', passcode: '', replyBy: null },
    ...{ status: 'minutes-approved', sequence: 0, rowVersion: 1, cancelledReason: null },
    ...{
      calledAt: recordedAt,
      heldAt: recordedAt,
      approvedAt: recordedAt,
      approvedName: demoRecorder,
      approvedOffice: null,
    },
    organiser: { userId: '', name: demoRecorder, email: '' },
  };
}

function agendaOf(subject: DecisionSubject, fiscalYear: number): readonly AgendaItem[] {
  return demoAgenda.map(({ title, minutes }, index) => {
    const position = index + 1;
    const decides = position === demoDecidedAt;
    return {
      ...{ position, starts: null, ends: null, speakers: '', papers: [], minutes: `${demoLabel}: ${minutes}` },
      title: decides ? `${title} ${subjectKindNames[subject]}` : title,
      subject: decides ? { kind: subject, key: `${fiscalYear}` } : null,
    };
  });
}

/** Everybody came; where the demonstration names a substitute of a seat, the substitute did. */
export function inviteesOf(appointment: Appointment, { bodyId }: Pick<Resolution, 'bodyId'>): readonly Invitee[] {
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
