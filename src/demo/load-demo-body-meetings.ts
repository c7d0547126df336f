import { appendMeetingJournalRow } from '../application/meetings/meeting-deps.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import type { DecisionSubject } from '../domain/framework/agreement-schema.ts';
import { titleOfBodyMeeting } from '../domain/meetings/agenda-of-waiting.ts';
import type { Resolution } from '../domain/meetings/resolution.ts';
import { subjectKindNames } from '../domain/meetings/subject-kinds.data.ts';
import { systemActor } from '../domain/people/actor.ts';
import { demoDecidedAt } from './demo-body-meetings.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';
import { demoRecorder, storeDemoMeeting } from './store-demo-meeting.ts';

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
  const { bodyId, bodyName, meetingId: id, heldOn: day } = resolution;
  const meeting = await storeDemoMeeting(stores, {
    ...{
      id,
      bodyId,
      bodyName,
      convener: { organisationId: 'opdc', name: 'สำนักงาน ก.พ.ร.' },
      number: 1,
      fiscalYear,
      day,
    },
    ...{ recordedAt, title: titleOfBodyMeeting(bodyName) },
    decides: { words: subjectKindNames[subject], kind: subject, key: `${fiscalYear}` },
  });
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
