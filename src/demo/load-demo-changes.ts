import { changeSubject } from '../application/change-requests/change-deps.ts';
import { decideChangeByResolution } from '../application/change-requests/decide-by-resolution.ts';
import { appendMeetingJournalRow } from '../application/meetings/meeting-deps.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import { frameworkInForce } from '../application/year/framework-of.ts';
import { needsOf } from '../domain/change-requests/change-grounds.ts';
import { type ChangeEvidence, changeOfSubject, sentOf } from '../domain/change-requests/change-request.ts';
import { meetingYear } from '../domain/meetings/meeting.ts';
import { systemActor } from '../domain/people/actor.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { demoDecidedAt } from './demo-body-meetings.data.ts';
import {
  type DemoChange,
  type DemoChangeMeeting,
  demoChangeMeetings,
  demoChanges,
  detailsOfDemo,
} from './demo-changes.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoPlanFile } from './demo-plan-file.ts';
import { demoLabel } from './demo-year.data.ts';
import { demoRecorder, storeDemoMeeting } from './store-demo-meeting.ts';

/**
 * Made-up requests to change what was agreed, in each state, with their files, and the meetings that decided on them: carried
 * out as a recorded resolution is, so that the agreement has its versions. Does nothing if the party's year has requests.
 */
export async function loadDemoChanges(deps: DemoDeps, provinces: readonly string[]): Promise<void> {
  const chosen = demoChanges.filter(({ province }) => provinces.includes(province));
  const files = await Promise.all(chosen.map((one) => filesOf(deps, one)));
  await deps.transactions.run(async (stores) => {
    for (const { province, fiscalYear } of chosen)
      if ((await stores.changeRequests.listOfParty(province, fiscalYear)).length > 0) return;
    for (const [index, one] of chosen.entries()) await storeRequest(stores, one, files[index] ?? []);
    const keys = chosen.map(({ fiscalYear, province, number }) => `${fiscalYear}/${province}~${number}`);
    for (const meeting of demoChangeMeetings) await storeMeeting(stores, deps, meeting, keys);
  });
}

/** A file for each thing that the ground asks to be shown. */
async function filesOf({ keepFile }: DemoDeps, one: DemoChange): Promise<readonly ChangeEvidence[]> {
  if (keepFile === undefined) return [];
  const kept: ChangeEvidence[] = [];
  for (const { code: need, name } of needsOf(one)) {
    const fileName = `${demoLabel}-${need}-${one.province}-${one.number}.pdf`;
    const lines = [`Request ${one.number} of ${one.province}, fiscal year ${one.fiscalYear}`, need];
    const { sha256, sizeBytes } = await keepFile(demoPlanFile(`${demoLabel}: ${name}`, lines, 'paper'), fileName);
    kept.push({ need, sha256, fileName, mediaType: 'application/pdf', sizeBytes: String(sizeBytes) });
  }
  return kept;
}

async function storeRequest(stores: DemoStores, demo: DemoChange, files: readonly ChangeEvidence[]) {
  const { province: organisationId, fiscalYear, sentAt, windowCode, outside } = demo;
  const details = detailsOfDemo(demo);
  const request = await stores.changeRequests.insert({
    ...{ organisationId, fiscalYear, ...details, status: 'submitted', fromVersion: 1, files },
    ...{ changedAt: sentAt, changedName: demoLabel, submittedAt: sentAt, submittedName: demoLabel, windowCode },
    ...{ sent: sentOf({ ...details, fromVersion: 1, files }), resolution: null, onward: null },
    ...{ reason: null, sentBack: [], madeVersion: null, ...outside },
  });
  for (const file of files) await stores.changeRequests.addFile(request, file, sentAt);
  await appendYearJournalRow(stores, systemActor, {
    ...{ key: changeSubject(request), action: 'demo.load', permission: 'publish-framework', before: null },
    ...{ after: { code: request.code, kind: request.kind, status: request.status }, reason: demoLabel },
  });
}

async function storeMeeting(stores: DemoStores, deps: DemoDeps, demo: DemoChangeMeeting, chosen: readonly string[]) {
  const resolutions = demo.resolutions
    .map((one) => ({ ...one, keys: one.keys.filter((key) => chosen.includes(key)) }))
    .filter(({ keys }) => keys.length > 0);
  if (resolutions.length === 0) return;
  const { id, bodyId, bodyName, convener, number, day, recordedAt } = demo;
  const meeting = await storeDemoMeeting(stores, {
    ...{ id, bodyId, bodyName, convener, number, fiscalYear: 2568, day, recordedAt },
    title: `ประชุมพิจารณาคำขอปรับเปลี่ยน ${bodyName}`,
    decides: {
      ...{ words: 'คำขอปรับเปลี่ยนรายละเอียดตัวชี้วัด', kind: 'change-request', key: '' },
      minutes: 'ที่ประชุมพิจารณาคำขอแล้วมีมติตามที่บันทึก',
    },
  });
  for (const [index, one] of resolutions.entries()) await storeResolution(stores, deps, demo, { ...one, index });
  await appendMeetingJournalRow(stores, systemActor, {
    ...{ meeting, action: 'demo.load', permission: 'record-body-resolution', before: null, reason: demoLabel },
    after: { title: meeting.title, day: meeting.day, resolutions: resolutions.length },
  });
}

type Numbered = DemoChangeMeeting['resolutions'][number] & { readonly index: number };

/** Recorded, and carried out on each request at the hour of the meeting. */
async function storeResolution(
  stores: DemoStores,
  { secrets }: Pick<DemoDeps, 'secrets'>,
  { id: meetingId, bodyId, bodyName, number, day, recordedAt }: DemoChangeMeeting,
  { decided, keys, text, index }: Numbered,
) {
  const item = `ระเบียบวาระที่ ${demoDecidedAt}`;
  const resolution = {
    ...{ bodyId, bodyName, meetingId, meetingNumber: `${number}/${meetingYear(day)}`, heldOn: day, decided, text },
    number: index === 0 ? item : `${item} มติที่ ${index + 1}`,
  };
  const said = { subjectKind: 'change-request', subjectKeys: keys, item: demoDecidedAt, targets: [] } as const;
  const recorded = { ...resolution, ...said, id: `${meetingId}-${index + 1}`, recordedName: demoRecorder, recordedAt };
  await stores.resolutions.insert(recorded, systemActor.userId);
  const clock = { now: () => recordedAt, today: () => civilDateOf(recordedAt) };
  for (const key of keys) {
    const named = changeOfSubject(key);
    const framework = named && (await frameworkInForce(stores, named.fiscalYear));
    if (!framework) throw new Error(`no request ${key}`);
    const call = { ...named, resolution, framework };
    const done = await decideChangeByResolution(stores, { clock, secrets }, systemActor, call);
    if (!done.ok) throw new Error(`${key} cannot be ${decided}: ${JSON.stringify(done.refusals)}`);
  }
}
