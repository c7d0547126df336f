import { textToSign } from '../application/agreement/seal-agreement.ts';
import { appendMeetingJournalRow } from '../application/meetings/meeting-deps.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { Approval } from '../domain/agreement/approval.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { type AgendaItem, type Invitee, type Meeting, meetingYear } from '../domain/meetings/meeting.ts';
import { seatIdOf } from '../domain/meetings/seat-id.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { Province } from '../frameworks/provinces.ts';
import type { DemoAgreement } from './build-demo-agreement.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoPeople } from './demo-people.data.ts';
import { demoSeats } from './demo-seats.data.ts';
import { demoCalled, demoHeld, demoWaiting, type WaitingMeeting } from './demo-waiting.data.ts';
import { demoFiscalYear, demoLabel } from './demo-year.data.ts';
import { judgeDemoProposal } from './judge-demo-proposal.ts';

interface WaitingYear {
  readonly framework: Framework;
  readonly province: Province;
  readonly built: DemoAgreement;
}

/**
 * What waits for bodies on the demonstration's date: one province's details, approved by the first of two bodies at a meeting
 * whose minutes wait to be approved, and the meeting of the second, which is called. Does nothing if they are there.
 */
export async function loadDemoWaiting(deps: DemoDeps, year: WaitingYear): Promise<void> {
  await deps.transactions.run(async (stores) => {
    if (await stores.agreements.find(demoWaiting.province, demoFiscalYear)) return;
    const approval = await storeSettled(stores, deps, year);
    await storeMeeting(stores, demoHeld);
    await storeMeeting(stores, demoCalled);
    await storeResolution(stores, approval);
  });
}

/** Settled with OPDC and approved by the first body, with the text that it read. */
async function storeSettled(stores: DemoStores, deps: DemoDeps, year: WaitingYear): Promise<Approval> {
  const { framework, province, built } = year;
  const at = demoHeld.heldAt ?? demoHeld.calledAt;
  const bare: Agreement = { ...built.agreement, status: 'settled', signedAt: null, approvals: [] };
  const { contentHash } = textToSign(deps.secrets, bare, framework, province.name, null);
  const approval: Approval = { subject: 'indicator-details', resolution: resolution(), contentHash, recordedAt: at };
  const settled: Agreement = { ...bare, approvals: [approval] };
  await stores.agreements.insert(settled, at);
  await stores.agreements.update(settled, at);
  await judgeDemoProposal(stores, settled);
  await stores.agreements.addApproval(settled, approval, systemActor.userId);
  const { organisationId, fiscalYear, status, indicators } = settled;
  await appendYearJournalRow(stores, systemActor, {
    ...{ key: { organisationId, fiscalYear }, action: 'demo.load', permission: 'publish-framework', before: null },
    ...{ after: { status, contentHash, indicators: indicators.map((one) => one.code) }, reason: demoLabel },
  });
  return approval;
}

const decidedAt = demoHeld.items.findIndex((one) => one.decides !== undefined) + 1;

function resolution(): Approval['resolution'] {
  const { plan, id, bodyName, items } = demoHeld;
  return {
    ...{ bodyId: plan.bodyId, bodyName, meetingId: id, heldOn: plan.day, decided: 'approved' },
    ...{ meetingNumber: `${plan.number}/${meetingYear(plan.day)}`, number: `ระเบียบวาระที่ ${decidedAt}` },
    text: `${demoLabel}: ${items[decidedAt - 1]?.minutes ?? ''}`,
  };
}

async function storeResolution(stores: DemoStores, { resolution, recordedAt, subject }: Approval) {
  const keys = [`${demoFiscalYear}/${demoWaiting.province}`];
  const said = { subjectKind: subject, subjectKeys: keys, item: decidedAt, targets: [], meetingId: demoHeld.id };
  const recordedName = nameAt(demoHeld.plan.bodyId, 5) ?? demoLabel;
  const recorded = { ...resolution, ...said, id: `${demoHeld.id}-m`, recordedName, recordedAt };
  await stores.resolutions.insert(recorded, systemActor.userId);
}

async function storeMeeting(stores: DemoStores, waiting: WaitingMeeting) {
  const { plan, id, organisationId, convenerName, bodyName, calledAt, heldAt } = waiting;
  const meeting: Meeting = {
    ...{
      ...plan,
      organisationId,
      id,
      convenerName,
      bodyName,
      calledAt,
      heldAt,
      approvedAt: null,
      approvedName: null,
      approvedOffice: null,
    },
    ...{ status: heldAt === null ? 'called' : 'held', sequence: 0, rowVersion: 1, cancelledReason: null },
    organiser: { userId: '', name: demoLabel, email: '' },
  };
  await stores.meetings.insert(meeting);
  await stores.meetings.saveItems(
    meeting,
    waiting.items.map((one, index) => itemOf(one, index, heldAt !== null)),
  );
  await stores.meetings.saveInvitees(
    meeting,
    [...(await seatsOf(stores, waiting)), ...guestsOf(waiting)].map((one, index) => ({ ...one, number: index + 1 })),
  );
  await appendMeetingJournalRow(stores, systemActor, {
    ...{ meeting, action: 'demo.load', permission: 'plan-meeting', before: null, reason: demoLabel },
    after: { title: meeting.title, day: meeting.day, status: meeting.status },
  });
}

function itemOf(item: WaitingMeeting['items'][number], index: number, wasHeld: boolean): AgendaItem {
  const { starts, ends, title, minutes, decides } = item;
  const key = `${demoFiscalYear}/${demoWaiting.province}`;
  const link = `/${key}/agreement`;
  return {
    ...{ position: index + 1, starts, ends, title, speakers: '' },
    papers: decides === undefined ? [] : [{ title: `รายละเอียดตัวชี้วัดของ${demoWaiting.name}`, link }],
    subject: decides === undefined ? null : { kind: decides, key },
    minutes: wasHeld ? `${demoLabel}: ${minutes}` : '',
  };
}

/** Every seat of the body; those of a held meeting came, a named substitute in the place of who is seated. */
async function seatsOf(stores: DemoStores, waiting: WaitingMeeting): Promise<readonly Omit<Invitee, 'number'>[]> {
  const { plan, appointmentId, heldAt, replies } = waiting;
  const found = (await stores.bodies.appointmentsOf(plan.bodyId)).find((one) => one.id === appointmentId);
  return (found?.seats ?? []).map(({ position, office }) => {
    const name = nameAt(plan.bodyId, position) ?? `ผู้สาธิต ${office}`;
    const reply = replies[position];
    return {
      ...{
        name: office,
        must: true,
        invited: { kind: 'seat', seatId: seatIdOf({ bodyId: plan.bodyId, appointmentId, position }) },
      },
      reply: reply === undefined ? null : { ...reply, delegateName: '', delegateOffice: '', repliedName: name },
      attendance: heldAt === null ? null : { present: true, as: 'self', name, office },
    };
  });
}

const guestsOf = ({ guests, heldAt }: WaitingMeeting): readonly Omit<Invitee, 'number'>[] =>
  guests.map(({ organisationId, name, cameAs }) => ({
    ...{ name, must: false, invited: { kind: 'organisation', organisationId }, reply: null },
    attendance: heldAt === null || cameAs === null ? null : { present: true, as: 'delegate', ...cameAs },
  }));

/** The made-up person in a seat of a body; null where the demonstration names nobody. */
function nameAt(bodyId: string, position: number): string | null {
  const named = demoSeats.find((one) => one.bodyId === bodyId && one.position === position && one.as === 'holder');
  if (named === undefined) return null;
  const { holder } = named;
  if ('name' in holder) return holder.name;
  return demoPeople.find((one) => one.key === holder.key)?.name ?? null;
}
