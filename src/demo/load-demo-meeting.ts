import { appendMeetingJournalRow } from '../application/meetings/meeting-deps.ts';
import type { Meeting } from '../domain/meetings/meeting.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { DemoDeps } from './demo-deps.ts';
import { demoMeeting } from './demo-meeting.data.ts';
import { demoEmail } from './demo-sign-ins.ts';
import { demoLabel } from './demo-year.data.ts';

/** The event of Loei's letter as it was called; an existing one is not changed. */
export async function loadDemoMeeting({ transactions }: Pick<DemoDeps, 'transactions'>): Promise<void> {
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
    const agenda = items.map((one, index) => ({ ...one, position: index + 1, papers: [], subject: null, minutes: '' }));
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
