import { expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { roles } from '../../domain/people/roles.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { receivedFile, rememberingVault } from '../../testing/received-file.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { attachMeetingFile, mayAttachMeetingFile, takeBackMeetingFile } from './attach-meeting-file.ts';
import { openMeetingFile } from './meeting-files.ts';
import { moveMeeting } from './move-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { recordAttendance } from './record-attendance.ts';
import { saveAgenda } from './save-agenda.ts';

const citizen = actorOf('public', 'public');

describeOnEachDatabase('the files laid before a meeting', (database) => {
  const { deps: settingDeps, person, at, draft, called } = meetingSetting(database);
  const files = rememberingVault();
  const deps = () => ({ ...settingDeps(), files });
  let days = 20;
  const nextPlan = () => {
    days += 1;
    return { plan: samplePlan({ day: `2015-10-${days}`, replyBy: null }) };
  };
  const attach = (
    id: string,
    letter: string,
    said: Partial<Parameters<typeof attachMeetingFile>[2]> = {},
    by: Actor = person('planner'),
  ) =>
    attachMeetingFile(deps(), by, {
      ...{ id, file: receivedFile(letter), title: '', about: '1', replaces: null, visibility: 'invitees' },
      ...said,
    });
  const takeBack = (id: string, number: number, reason: string, by: Actor = person('planner')) =>
    takeBackMeetingFile(deps(), by, { id, number, reason });
  const agenda = async (id: string, by: Actor) =>
    accepted(await readMeeting(deps(), by, { id })).items.map(({ papers }) => papers.map(({ title }) => title));
  const openedBy = async (id: string, by: Actor, number = 1, version: number | null = null) => {
    const opened = await openMeetingFile(deps(), by, { id, number, version });
    return opened.ok ? opened.value.file.sha256[0] : codesOf(opened)[0];
  };

  it('are for those invited, or for everybody who sees the meeting, as whoever attaches says', async () => {
    const { id } = await called(nextPlan());
    accepted(await attach(id, 'a', { title: 'ภายใน' }));
    accepted(await attach(id, 'b', { title: 'เปิดเผย', about: '2', visibility: 'public' }));
    expect(await agenda(id, person('host'))).toEqual([['ภายใน'], ['เปิดเผย']]);
    expect(await agenda(id, citizen)).toEqual([[], ['เปิดเผย']]);
    for (const by of [person('host'), person('head'), person('planner')])
      expect([await openedBy(id, by), await openedBy(id, by, 2)]).toEqual(['a', 'b']);
    for (const by of [citizen, person('stranger'), person('loei-host')])
      expect([await openedBy(id, by), await openedBy(id, by, 2)]).toEqual(['forbidden', 'b']);
    const seen = accepted(await readMeeting(deps(), citizen, { id }));
    expect(seen.files.map(({ title }) => title)).toEqual(['เปิดเผย']);
  });

  it('are attached by who plans the meeting and nobody else, and of a draft seen by nobody else', async () => {
    const { id } = await draft(nextPlan());
    accepted(await attach(id, 'a', { visibility: 'public' }));
    expect(await openedBy(id, person('host'))).toBe('not-found');
    for (const role of roles) {
      const actor = actorOf(role, 'TH-42');
      const allowed = await mayAttachMeetingFile(deps(), actor, { id });
      expect([role, allowed.ok]).toEqual([role, false]);
      expect(codesOf(await attach(id, 'c', {}, actor))).toEqual(['not-found']);
      expect(codesOf(await takeBack(id, 1, 'ผิด', actor))).toEqual(['not-found']);
    }
    expect(files.discarded).toContain('c'.repeat(64));
  });

  it('keep their address in every version, and stay with their item when the agenda is written anew', async () => {
    const { id, rowVersion } = await called(nextPlan());
    accepted(await attach(id, 'a', { title: 'สไลด์' }));
    const next = accepted(await attach(id, 'b', { replaces: 1, visibility: 'public' }));
    expect(next).toMatchObject({ number: 1, version: 2, title: 'สไลด์', about: '1' });
    expect([await openedBy(id, person('host')), await openedBy(id, person('host'), 1, 1)]).toEqual(['b', 'a']);
    expect(await openedBy(id, citizen, 1, 1)).toBe('forbidden');
    const link = `/meetings/${id}/papers/1`;
    const item = (title: string, papers: readonly object[]) => ({
      ...{ title, starts: null, ends: null, speakers: '', subject: null },
      papers: papers.map((one) => ({ title: 'สไลด์', link, ...one })),
    });
    const items = [
      item('แทรกใหม่', []),
      item('วาระเดิม', [{ isForInvitees: true }, { link: `/meetings/${id}/papers/9` }]),
    ];
    accepted(await saveAgenda(deps(), person('planner'), { id, rowVersion: null, items }));
    expect(rowVersion).toBeGreaterThan(0);
    const read = accepted(await readMeeting(deps(), citizen, { id }));
    // Who may open it is as it was attached, whatever the line of the agenda says; what is no file of the meeting goes.
    expect(read.items.map(({ papers }) => papers)).toEqual([[], [{ title: 'สไลด์', link }]]);
  });

  it('are for those invited in every version, once the newest is', async () => {
    const { id } = await called(nextPlan());
    accepted(await attach(id, 'a', { visibility: 'public' }));
    expect([await openedBy(id, citizen), await openedBy(id, citizen, 1, 1)]).toEqual(['a', 'a']);
    accepted(await attach(id, 'b', { replaces: 1 }));
    for (const version of [null, 1, 2]) expect(await openedBy(id, citizen, 1, version)).toBe('forbidden');
    expect(accepted(await readMeeting(deps(), citizen, { id })).files).toEqual([]);
    expect([await openedBy(id, person('host')), await openedBy(id, person('host'), 1, 1)]).toEqual(['b', 'a']);
    accepted(await attach(id, 'c', { replaces: 1, visibility: 'public' }));
    expect([await openedBy(id, citizen), await openedBy(id, citizen, 1, 1)]).toEqual(['c', 'a']);
    expect(await openedBy(id, citizen, 1, 2)).toBe('forbidden');
  });

  it('are taken back with a reason before the meeting; the agenda names them no more', async () => {
    const { id } = await called(nextPlan());
    accepted(await attach(id, 'a', { visibility: 'public' }));
    expect(codesOf(await takeBack(id, 1, ' '))).toEqual(['reason-required']);
    accepted(await takeBack(id, 1, 'ฉบับร่าง'));
    expect(await agenda(id, person('planner'))).toEqual([[], []]);
    expect(await openedBy(id, person('planner'))).toBe('not-found');
    const { files: listed } = accepted(await readMeeting(deps(), person('planner'), { id }));
    expect(listed).toMatchObject([{ takenBack: { reason: 'ฉบับร่าง' } }]);
    expect(accepted(await readMeeting(deps(), person('host'), { id })).files).toEqual([]);
    expect(codesOf(await attach(id, 'b', { about: '7' }))).toEqual(['attachment-about-unknown']);
  });

  it('stay as the meeting had them once it was held; another may be added until the minutes are approved', async () => {
    const { id } = await called({ plan: samplePlan({ day: '2015-10-16', replyBy: null }) });
    accepted(await attach(id, 'a'));
    at('2015-10-16T09:00:00.000Z');
    const came = { present: true, as: 'self', name: '', office: '' } as const;
    const attendance = [1, 2].map((number) => ({ number, attendance: came }));
    accepted(await recordAttendance(deps(), person('planner'), { id, rowVersion: null, attendance }));
    accepted(await moveMeeting(deps(), person('planner'), { id, rowVersion: null }, 'hold-meeting'));
    expect(codesOf(await attach(id, 'b', { replaces: 1 }))).toEqual(['attachment-relied-on']);
    expect(codesOf(await takeBack(id, 1, 'ผิด'))).toEqual(['attachment-relied-on']);
    accepted(await attach(id, 'c', { title: 'ที่แจกในที่ประชุม' }));
    await database.owner.query("UPDATE meeting SET status = 'minutes-approved' WHERE id = $1", [id]);
    expect(codesOf(await attach(id, 'd'))).toEqual(['attachments-closed']);
    expect(await agenda(id, person('planner'))).toEqual([['ข้อมูล.pdf', 'ที่แจกในที่ประชุม'], []]);
  });
});
