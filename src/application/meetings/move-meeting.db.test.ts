import { expect, it } from 'vitest';
import { wasRepliedBefore } from '../../domain/meetings/meeting.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, sampleDraft, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { draftMeeting, saveMeeting } from './draft-meeting.ts';
import { moveMeeting } from './move-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { readMeetingChoices } from './read-meeting-choices.ts';
import { readMeetings } from './read-meetings.ts';
import { replyMeeting } from './reply-meeting.ts';
import { saveAgenda } from './save-agenda.ts';

describeOnEachDatabase('a meeting', (database) => {
  const { deps, person, at, draft, called } = meetingSetting(database);
  const move = (id: string, action: Parameters<typeof moveMeeting>[3], input = {}, by = 'planner') =>
    moveMeeting(deps(), person(by), { id, rowVersion: null, ...input }, action);
  const nothing = { delegateName: '', delegateOffice: '', note: '' };
  const sent = { delegateName: 'ผู้แทน', delegateOffice: 'หัวหน้ากลุ่มงานประสานและสนับสนุน', note: '' };

  it('is drafted by who may call it, and seen by nobody else until it is called', async () => {
    expect(codesOf(await draftMeeting(deps(), person('stranger'), sampleDraft()))).toEqual(['forbidden']);
    const { id } = await draft();
    expect(id).toMatch(/^[a-z]{4}-\d[a-z]{3}$/);
    expect(codesOf(await readMeeting(deps(), person('head'), { id }))).toEqual(['not-found']);
    expect(codesOf(await readMeeting(deps(), visitor, { id }))).toEqual(['forbidden']);
    expect(accepted(await readMeeting(deps(), person('planner'), { id })).invitees.map((one) => one.name)).toEqual([
      'สำนักงานพัฒนาชุมชนจังหวัดเชียงใหม่',
      'สำนักงานการท่องเที่ยวและกีฬาจังหวัดเชียงใหม่',
    ]);
    const plan = samplePlan({ title: 'เรื่องใหม่' });
    const asks = { ...sampleDraft({ plan }), id, rowVersion: 1 };
    const saved = accepted(await saveMeeting(deps(), person('planner'), asks));
    expect(saved).toMatchObject({ title: 'เรื่องใหม่', rowVersion: 2 });
    const stale = await saveMeeting(deps(), person('planner'), { ...sampleDraft(), id, rowVersion: 1 });
    expect(codesOf(stale)).toEqual(['changed-meanwhile']);
    accepted(await move(id, 'cancel-meeting', { reason: 'ซ้ำ' }));
  });

  it('is not called before it is whole', async () => {
    const none = await draft({ items: [], plan: samplePlan({ place: '' }) });
    expect(codesOf(await move(none.id, 'call-meeting'))).toEqual(['meeting-place-required']);
    const alone = await draft({ invitees: [] });
    expect(codesOf(await move(alone.id, 'call-meeting'))).toEqual(['meeting-invitees-required']);
    const empty = await draft({ items: [] });
    expect(codesOf(await move(empty.id, 'call-meeting'))).toEqual(['meeting-agenda-required']);
    const past = await draft({ plan: samplePlan({ day: '2015-10-08', replyBy: null }) });
    expect(codesOf(await move(past.id, 'call-meeting'))).toEqual(['meeting-day-past']);
    const unknown = { invited: { kind: 'organisation', organisationId: 'TH-50.nobody' } as const, must: true };
    const asked = sampleDraft({ invitees: [unknown] });
    expect(codesOf(await draftMeeting(deps(), person('planner'), asked))).toEqual(['meeting-invitee-unknown']);
    const close = `UPDATE organisation SET closed_on = $1 WHERE id = 'TH-50.ts'`;
    await database.owner.query(close, ['2015-10-01']);
    expect(codesOf(await draftMeeting(deps(), person('planner'), sampleDraft()))).toEqual(['meeting-invitee-unknown']);
    await database.owner.query(close, [null]);
  });

  it('that meets with another, or with a day off, is a question and called only when it is meant', async () => {
    const items = sampleDraft().items.slice(1);
    const first = await called({ plan: samplePlan({ day: '2015-11-05', replyBy: null }) });
    const second = await draft({
      items,
      plan: samplePlan({ day: '2015-11-05', starts: '15:00', replyBy: null, place: 'ห้องอื่น' }),
    });
    const asked = await move(second.id, 'call-meeting');
    expect(asked).toMatchObject({ refusals: [{ code: 'meeting-clash', field: 'confirmed' }] });
    expect(JSON.stringify(asked)).toContain('ได้รับเชิญประชุม');
    accepted(await move(second.id, 'call-meeting', { confirmed: true }));
    const later = await draft({
      items,
      plan: samplePlan({ day: '2015-11-05', starts: '09:00', ends: '10:00', replyBy: null }),
    });
    accepted(await move(later.id, 'call-meeting'));
    const saturday = await draft({ plan: samplePlan({ day: '2015-11-07', replyBy: null }) });
    expect(JSON.stringify(await move(saturday.id, 'call-meeting'))).toContain('วันหยุดประจำสัปดาห์');
    const holiday = await draft({ plan: samplePlan({ day: '2015-10-23', replyBy: null }) });
    expect(JSON.stringify(await move(holiday.id, 'call-meeting'))).toContain('วันหยุดราชการ');
    const seen = accepted(await readMeetings(deps(), person('planner'), { from: '2015-11-05', to: '2015-11-05' }));
    expect(seen.meetings.map((one) => [one.meeting.id === first.id, one.clashes.length > 0])).toContainEqual([
      true,
      true,
    ]);
  });

  it('of a body bears its number once in a year; what is cancelled gives it back', async () => {
    const plan = samplePlan({ day: '2015-11-10', replyBy: null, bodyId: 'committee.subcommission', number: 3 });
    const opdc = {
      organisationId: 'opdc',
      invitees: [{ invited: { kind: 'organisation', organisationId: 'TH-50' } as const, must: true }],
    };
    const first = await called({ ...opdc, plan }, 'opdc');
    const other = await draft({ ...opdc, plan: { ...plan, day: '2015-12-15', number: 4 } }, 'opdc');
    const later = { ...sampleDraft(opdc), id: other.id, rowVersion: 1, plan: { ...plan, day: '2016-02-16' } };
    const saved = await saveMeeting(deps(), person('opdc'), { ...later, plan });
    expect(codesOf(saved)).toEqual(['meeting-number-taken']);
    accepted(await saveMeeting(deps(), person('opdc'), later));
    accepted(await move(other.id, 'call-meeting', {}, 'opdc'));
    const again = await draft({ ...opdc, plan: { ...plan, day: '2015-12-16', number: 5 } }, 'opdc');
    accepted(await move(again.id, 'call-meeting', {}, 'opdc'));
    const same = { plan: { ...plan, day: '2015-12-16', number: 3 }, reason: 'แก้ครั้งที่' };
    expect(codesOf(await move(again.id, 'change-meeting', same, 'opdc'))).toEqual(['meeting-number-taken']);
    accepted(await move(first.id, 'cancel-meeting', { reason: 'เลื่อนไม่มีกำหนด' }, 'opdc'));
    expect(accepted(await move(again.id, 'change-meeting', same, 'opdc'))).toMatchObject({ number: 3, sequence: 1 });
  });

  it('is of a body that its convener may call: a province’s of its own committees, a national one’s of the nation’s', async () => {
    const foreign = ['committee.subcommission', 'TH-13.c-database', 'TH-42', 'committee.none'];
    const { id } = await called();
    for (const bodyId of foreign) {
      const plan = samplePlan({ bodyId, number: 9, day: '2015-11-11', replyBy: null });
      expect(codesOf(await draftMeeting(deps(), person('planner'), sampleDraft({ plan })))).toEqual([
        'meeting-body-unknown',
      ]);
      const change = { plan, reason: 'ย้ายคณะ', confirmed: true };
      expect(codesOf(await move(id, 'change-meeting', change))).toEqual(['meeting-body-unknown']);
    }
    const choices = accepted(await readMeetingChoices(deps(), person('planner'), { organisationId: 'TH-50' }));
    expect(choices.bodies).toEqual([]);
    const national = accepted(await readMeetingChoices(deps(), person('opdc'), { organisationId: 'opdc' }));
    expect(national.bodies.map((one) => one.id)).toContain('committee.subcommission');
    expect(national.bodies.map((one) => one.id)).not.toContain('TH-13.c-database');
  });

  it('names the persons it invites to those whom it concerns, and the offices to everybody', async () => {
    const { userId, name } = person('loei-host');
    const { invitees } = sampleDraft();
    const { id } = await called({ invitees: [...invitees, { invited: { kind: 'person', userId }, must: false }] });
    const seenBy = async (actor: Actor) => JSON.stringify(accepted(await readMeeting(deps(), actor, { id })).invitees);
    for (const by of ['planner', 'head', 'loei-host']) expect(await seenBy(person(by))).toContain(name);
    for (const actor of [visitor, person('stranger')]) {
      expect(await seenBy(actor)).not.toContain(name);
      expect(await seenBy(actor)).not.toContain(userId);
      expect(await seenBy(actor)).toContain('สำนักงานพัฒนาชุมชนจังหวัดเชียงใหม่');
    }
  });

  it('is answered by those invited, for their own organisation alone, and again until its day', async () => {
    const { id } = await called();
    const reply = (by: string, number: number, answer: 'attends' | 'delegate' | 'cannot', texts = nothing) =>
      replyMeeting(deps(), person(by), { id, number, answer, ...texts });
    expect(codesOf(await reply('stranger', 1, 'attends'))).toEqual(['meeting-not-invited']);
    expect(codesOf(await reply('host', 1, 'attends'))).toEqual(['meeting-not-invited']);
    expect(codesOf(await reply('head', 1, 'delegate'))).toEqual([
      'reply-delegate-name-required',
      'reply-delegate-office-required',
    ]);
    expect(codesOf(await reply('head', 1, 'cannot'))).toEqual(['reply-reason-required']);
    accepted(await reply('head', 1, 'delegate', sent));
    accepted(await reply('planner', 2, 'cannot', { ...nothing, note: 'แจ้งทางโทรศัพท์' }));
    accepted(await reply('host', 2, 'attends'));
    const reading = accepted(await readMeeting(deps(), person('head'), { id }));
    expect(reading.counts).toEqual({ invited: 2, attends: 1, delegate: 1, cannot: 0, waiting: 0 });
    expect(reading.own.map((one) => one.reply?.delegateOffice)).toEqual([sent.delegateOffice]);
    const stranger = accepted(await readMeeting(deps(), visitor, { id }));
    expect([stranger.counts, stranger.invitees.map((one) => one.reply)]).toEqual([null, [null, null]]);
    at('2015-10-17T02:00:00.000Z');
    expect(codesOf(await reply('host', 2, 'cannot'))).toEqual(['meeting-day-passed']);
    at('2015-10-09T02:00:00.000Z');
  });

  it('of another province’s convener is answered too, though its rows are not the invitee’s', async () => {
    const invitees = [{ invited: { kind: 'organisation', organisationId: 'TH-42.cd' } as const, must: true }];
    const { id } = await called({ organisationId: 'opdc', invitees }, 'opdc');
    accepted(await replyMeeting(deps(), person('loei-host'), { id, number: 1, answer: 'attends', ...nothing }));
  });

  it('is moved with a reason; its number of changes grows, and nothing changed is nothing to tell', async () => {
    const { id } = await called();
    const plan = samplePlan({ day: '2015-10-19', replyBy: null });
    expect(codesOf(await move(id, 'change-meeting', { plan }))).toEqual(['reason-required']);
    expect(codesOf(await move(id, 'change-meeting', { plan: samplePlan(), reason: 'x' }))).toEqual([
      'meeting-nothing-changed',
    ]);
    const moved = accepted(await move(id, 'change-meeting', { plan, reason: 'ติดราชการ', confirmed: true }));
    expect(moved).toMatchObject({ day: '2015-10-19', sequence: 1, status: 'called' });
    const { rows } = await database.pool.query<{ after: { changes: readonly object[] } }>(
      `SELECT after FROM journal WHERE action = 'meeting.change-meeting' AND subject LIKE $1`,
      [`%${id}`],
    );
    expect(rows[0]?.after.changes).toContainEqual({
      ...{ name: 'วันประชุม', before: 'วันศุกร์ที่ 16 ตุลาคม 2558', after: 'วันจันทร์ที่ 19 ตุลาคม 2558' },
    });
    const seen = accepted(await readMeeting(deps(), person('head'), { id })).postponement;
    expect(seen).toMatchObject({ before: 'วันศุกร์ที่ 16 ตุลาคม 2558', reason: 'ติดราชการ' });
    expect(accepted(await readMeeting(deps(), visitor, { id })).postponement).toBeNull();
    const before = (repliedAt: string) => wasRepliedBefore({ repliedAt }, seen);
    expect(['2015-10-08T02:00:00.000Z', '2015-10-10T02:00:00.000Z'].map(before)).toEqual([true, false]);
    expect(accepted(await move(id, 'cancel-meeting', { reason: 'ยกเลิก' }))).toMatchObject({ sequence: 2 });
    expect(codesOf(await move(id, 'call-meeting'))).toEqual(['move-not-legal']);
  });

  it('shows its passcode to those invited and to who plans it, and writes it nowhere else', async () => {
    const plan = samplePlan({
      channel: 'video',
      place: '',
      link: 'https://zoom.example/j/9906941740',
      passcode: 'ลับ-424242',
    });
    const { id } = await called({ plan });
    const codeFor = async (by: string) => accepted(await readMeeting(deps(), person(by), { id })).meeting.passcode;
    expect([await codeFor('planner'), await codeFor('head'), await codeFor('stranger')]).toEqual([
      'ลับ-424242',
      'ลับ-424242',
      '',
    ]);
    expect(accepted(await readMeeting(deps(), visitor, { id })).meeting.passcode).toBe('');
    const other = { plan: { ...plan, passcode: 'ลับ-434343' }, reason: 'เปลี่ยนรหัส', confirmed: true };
    accepted(await move(id, 'change-meeting', other));
    const { rows } = await database.pool.query(`SELECT * FROM journal WHERE subject LIKE $1`, [`%${id}`]);
    expect(JSON.stringify(rows)).not.toContain('ลับ-4');
    const items = [{ ...{ starts: null, ends: null, title: 'ใหม่', speakers: '' }, papers: [], subject: null }];
    accepted(await saveAgenda(deps(), person('planner'), { id, rowVersion: null, items }));
  });
});
