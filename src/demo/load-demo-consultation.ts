import { appendConsultationJournalRow } from '../application/consultations/consultation-deps.ts';
import { consultationTitle, consultationWindow } from '../domain/consultations/consultation.ts';
import { consultationAgenda } from '../domain/consultations/consultation-agenda.data.ts';
import type { Attendance, Invitee, Meeting } from '../domain/meetings/meeting.ts';
import { systemActor } from '../domain/people/actor.ts';
import { partyTitle } from '../domain/people/organisation.ts';
import { demoConsultation, demoConsultationRound } from './demo-consultation.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';
import { publishedFramework } from './published-framework.ts';

/** The consultation of June 2554 as it was arranged, and Lampang's as it was held; what is there is not made again. */
export async function loadDemoConsultation({ transactions }: Pick<DemoDeps, 'transactions'>): Promise<void> {
  const { fiscalYear } = demoConsultationRound;
  const { organisationId, meetingId, slot, attendees, bookedAt, questions } = demoConsultation;
  await transactions.run(async (stores) => {
    if ((await stores.agreements.find(organisationId, fiscalYear)) === null) return;
    if ((await stores.consultations.findRound(fiscalYear)) !== null) return;
    await stores.consultations.saveRound(demoConsultationRound);
    await storeMeeting(stores);
    await stores.consultations.save({
      ...{ organisationId, fiscalYear, slot, meetingId, questions, attendees: [...attendees], moveRequest: null },
      ...{ bookedAt, bookedBy: null, bookedName: demoLabel, changedAt: bookedAt, changedName: demoLabel },
    });
    await appendConsultationJournalRow(stores, systemActor, {
      ...{ key: { organisationId, fiscalYear }, action: 'demo.load', permission: 'answer-advice', before: null },
      ...{ after: { slot, meeting: meetingId }, reason: demoLabel },
    });
  });
}

async function storeMeeting(stores: DemoStores): Promise<void> {
  const { fiscalYear, slots, link, passcode, agencies } = demoConsultationRound;
  const { organisationId, meetingId, slot, calledAt, heldAt, minutes, place } = demoConsultation;
  const framework = await publishedFramework(stores, fiscalYear);
  const event = consultationWindow(framework);
  const time = slots.find(({ number }) => number === slot);
  if (event === null || time === undefined) throw new Error('the year of the demonstration has no such consultation');
  const title = `${consultationTitle(event)} ${await titleOf(stores, organisationId)} ปีงบประมาณ พ.ศ. ${fiscalYear}`;
  const meeting: Meeting = {
    ...{ organisationId: 'opdc', id: meetingId, fiscalYears: [fiscalYear], kind: 'consultation', bodyId: null },
    ...{ number: null, title, purpose: event.title, day: time.day, starts: time.starts, ends: time.ends },
    ...{ channel: 'video', place, link, passcode, replyBy: null, convenerName: 'สำนักงาน ก.พ.ร.', bodyName: null },
    ...{ status: 'held', sequence: 0, cancelledReason: null, calledAt, heldAt, approvedAt: null, approvedName: null },
    ...{ approvedOffice: null, rowVersion: 1, organiser: { userId: '', name: demoLabel, email: '' } },
  };
  await stores.meetings.insert(meeting);
  await stores.meetings.saveItems(
    meeting,
    consultationAgenda.map((one, index) => ({ ...one, position: index + 1, minutes: minutes[index] ?? '' })),
  );
  const asked: Invitee[] = [];
  for (const id of [organisationId, ...agencies])
    asked.push({
      ...{
        number: asked.length + 1,
        invited: { kind: 'organisation', organisationId: id },
        must: id === organisationId,
      },
      ...{ name: await titleOf(stores, id), reply: null, attendance: cameFor(id) },
    });
  await stores.meetings.saveInvitees(meeting, asked);
}

function cameFor(id: string): Attendance {
  const [name = ''] = demoConsultation.attendees;
  const own = id === demoConsultation.organisationId;
  return { present: true, as: 'self', name: own ? name : demoLabel, office: '' };
}

async function titleOf(stores: DemoStores, id: string): Promise<string> {
  const found = await stores.organisations.find(id);
  if (found === null) return id;
  return found.kind === 'province' || found.kind === 'cluster' ? partyTitle(found.name) : found.name;
}
