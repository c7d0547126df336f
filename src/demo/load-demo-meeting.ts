import { appendMeetingJournalRow } from '../application/meetings/meeting-deps.ts';
import { meetingFiles, paperOf } from '../application/meetings/meeting-files.ts';
import type { Meeting } from '../domain/meetings/meeting.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { AttachedFile } from '../domain/reporting/attached-file.ts';
import type { DemoDeps } from './demo-deps.ts';
import { demoMeeting } from './demo-meeting.data.ts';
import { demoPlanFile } from './demo-plan-file.ts';
import { demoEmail } from './demo-sign-ins.ts';
import { demoLabel } from './demo-year.data.ts';

/** The made-up slides of the second item, public as the event is; null where no file can be stored. */
async function demoPaper({ keepFile }: Pick<DemoDeps, 'keepFile'>): Promise<AttachedFile | null> {
  if (keepFile === undefined) return null;
  const title = `${demoLabel}: เอกสารประกอบการชี้แจงกรอบการประเมิน`;
  const fileName = `${demoLabel}-เอกสารประกอบการชี้แจง.pdf`;
  const kept = await keepFile(demoPlanFile(title, ['Slides of the KM Online event, item 2'], 'paper'), fileName);
  return {
    ...{ number: 1, version: 1, about: '2', title, side: 'convener', stage: 'draft', visibility: 'public' },
    file: { sha256: kept.sha256, fileName, mediaType: 'application/pdf', sizeBytes: String(kept.sizeBytes) },
    ...{ attachedAt: demoMeeting.calledAt, attachedName: `เจ้าหน้าที่จังหวัด (${demoLabel})`, takenBack: null },
  };
}

/** The event of Loei's letter as it was called; an existing one is not changed. */
export async function loadDemoMeeting(deps: Pick<DemoDeps, 'transactions' | 'keepFile'>): Promise<void> {
  const { transactions } = deps;
  const file = await demoPaper(deps);
  const { organisationId, id, plan, items, invitees, calledAt } = demoMeeting;
  await transactions.run(async (stores) => {
    if ((await stores.meetings.find(id)) !== null) return;
    const officer = await stores.users.findByEmail(demoEmail('officer.loei'));
    const meeting: Meeting = {
      ...plan,
      ...{ organisationId, id, convenerName: 'เลย', bodyName: null, status: 'called', sequence: 0, rowVersion: 1 },
      ...{ calledAt, heldAt: null, approvedAt: null, approvedName: null, approvedOffice: null, cancelledReason: null },
      organiser: { userId: officer?.id ?? '', name: officer?.name ?? '', email: officer?.email ?? '' },
    };
    await stores.meetings.insert(meeting);
    if (file !== null) await stores.attachedFiles.insert(meetingFiles(meeting), file);
    const agenda = items.map((one, index) => ({
      ...{ ...one, position: index + 1, subject: null, minutes: '' },
      papers: file?.about === String(index + 1) ? [paperOf(id, file)] : [],
    }));
    await stores.meetings.saveItems(meeting, agenda);
    const asked = [];
    for (const [index, short] of invitees.entries()) {
      const found = await stores.organisations.find(`${organisationId}.${short}`);
      const invited = { kind: 'organisation', organisationId: `${organisationId}.${short}` } as const;
      asked.push({ number: index + 1, invited, name: found?.name ?? short, must: true, reply: null, attendance: null });
    }
    await stores.meetings.saveInvitees(meeting, asked);
    await appendMeetingJournalRow(stores, systemActor, {
      ...{ meeting, action: 'demo.load', permission: 'plan-meeting', before: null, reason: demoLabel },
      after: { title: meeting.title, day: meeting.day },
    });
  });
}
