import ICAL from 'ical.js';
import { beforeAll, expect, it } from 'vitest';
import { meetingNotices } from '../../domain/meetings/meeting-notice.data.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { receivedFile, rememberingVault } from '../../testing/received-file.ts';
import { lettersAt } from '../../web/pages/reminder/letters.ts';
import { addInvitee } from '../meetings/add-invitee.ts';
import { attachMeetingFile, takeBackMeetingFile } from '../meetings/attach-meeting-file.ts';
import { moveMeeting } from '../meetings/move-meeting.ts';
import { readMeeting } from '../meetings/read-meeting.ts';
import { removeInvitee } from '../meetings/remove-invitee.ts';
import { replyMeeting } from '../meetings/reply-meeting.ts';
import { queueDutyMails } from './queue-duty-mails.ts';

interface MailRow {
  readonly address: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  readonly calendar: string;
  readonly calendar_method: string;
}

describeOnEachDatabase('mails about a meeting', (database) => {
  const { deps, person, called, draft } = meetingSetting(database);
  const publicAddress = 'https://samrit.example';
  const told = async (): Promise<readonly MailRow[]> => {
    const letters = lettersAt({ address: publicAddress, isDemo: false });
    await queueDutyMails({ ...deps(), letters, publicAddress, sends: true });
    const { rows } = await database.pool.query<MailRow>('SELECT * FROM outbox_mail ORDER BY address');
    await database.owner.query('DELETE FROM outbox_mail');
    return rows;
  };
  const meetingOf = async (id: string) => accepted(await readMeeting(deps(), person('planner'), { id })).meeting;
  const plan = samplePlan({ link: 'https://zoom.example/j/1', channel: 'both', passcode: 'ลับ-424242' });
  beforeAll(async () => {
    await database.owner.query('DELETE FROM duty_to_tell');
  });

  it('reach those invited alone, with an entry for their calendar and without its passcode', async () => {
    const { id } = await called({ plan });
    const mails = await told();
    expect(mails.map((one) => one.address)).toEqual(['head@example.go.th', 'host@example.go.th']);
    for (const { subject, plain, html, calendar, calendar_method, address } of mails) {
      expect(subject).toContain('ขอเชิญประชุม: ติดตามผล');
      expect(plain).toContain(`${publicAddress}/meetings/${id}/reply`);
      expect(`${subject}${plain}${html}${calendar}`).not.toMatch(/[4๔][2๒][4๔][2๒]/);
      expect(calendar_method).toBe('REQUEST');
      const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
      expect(String(event?.getFirstPropertyValue('attendee')).toLowerCase()).toBe(`mailto:${address}`);
    }
  });

  it('say what changed and bear a higher number, keep the answer given, and end with a cancellation', async () => {
    const { id } = await called({ plan });
    await told();
    const texts = { delegateName: '', delegateOffice: '', note: '' };
    accepted(await replyMeeting(deps(), person('head'), { id, number: 1, answer: 'attends', ...texts }));
    const moved = { ...plan, day: '2015-10-19', replyBy: null };
    const input = { id, rowVersion: null, confirmed: true, plan: moved, reason: 'ผู้ว่าราชการจังหวัดติดราชการ' };
    accepted(await moveMeeting(deps(), person('planner'), input, 'change-meeting'));
    const [changed] = await told();
    expect(changed?.plain).toContain('วันประชุม เดิม วันศุกร์ที่ ๑๖ ตุลาคม ๒๕๕๘ เป็น วันจันทร์ที่ ๑๙ ตุลาคม ๒๕๕๘');
    expect(changed?.plain).toContain('เหตุผล: ผู้ว่าราชการจังหวัดติดราชการ');
    expect(changed?.calendar).toContain('SEQUENCE:1');
    expect(changed?.calendar.replaceAll('\r\n ', '')).toContain('PARTSTAT=ACCEPTED');
    accepted(
      await moveMeeting(deps(), person('planner'), { id, rowVersion: null, reason: 'งดประชุม' }, 'cancel-meeting'),
    );
    const [cancelled] = await told();
    expect([cancelled?.calendar_method, cancelled?.subject.startsWith('ยกเลิกการประชุม')]).toEqual(['CANCEL', true]);
    expect(cancelled?.calendar).toContain('SEQUENCE:2');
  });

  it('reach whoever is invited after the call, and whoever no longer is, and nobody else', async () => {
    const { id } = await called({ plan: samplePlan({ day: '2015-10-30', replyBy: null }) });
    await told();
    const account = { kind: 'account', email: 'loei-host@example.go.th' } as const;
    const more = { id, rowVersion: null, invited: account, must: true, confirmed: true };
    accepted(await addInvitee(deps(), person('planner'), more));
    const invited = await told();
    expect(invited.map((one) => [one.address, one.calendar_method])).toEqual([['loei-host@example.go.th', 'REQUEST']]);
    expect(invited[0]?.subject).toContain('ขอเชิญประชุม');
    const gone = { id, rowVersion: null, number: 3, reason: 'เชิญผิดจังหวัด' };
    accepted(await removeInvitee(deps(), person('planner'), gone));
    const [mail, ...others] = await told();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ address: 'loei-host@example.go.th', calendar_method: 'CANCEL' });
    expect(mail?.subject).toContain('ยกเลิกคำเชิญประชุม');
    expect(mail?.plain).toContain('เหตุผล: เชิญผิดจังหวัด');
    const event = new ICAL.Component(ICAL.parse(mail?.calendar ?? '')).getFirstSubcomponent('vevent');
    expect([event?.getFirstPropertyValue('sequence'), event?.getFirstPropertyValue('status')]).toEqual([
      2,
      'CANCELLED',
    ]);
    expect((await meetingOf(id)).status).toBe('called');
  });

  it('reach who was added, whoever bears the number now', async () => {
    const { id } = await called({ plan: samplePlan({ day: '2015-11-06', replyBy: null }) });
    await told();
    const account = { kind: 'account', email: 'loei-host@example.go.th' } as const;
    const more = { id, rowVersion: null, invited: account, must: true, confirmed: true };
    accepted(await addInvitee(deps(), person('planner'), more));
    for (const [number, before] of [
      [9, 1],
      [1, 3],
    ])
      await database.owner.query('UPDATE meeting_invitee SET number = $2 WHERE meeting_id = $1 AND number = $3', [
        ...[id, number, before],
      ]);
    expect((await told()).map((one) => one.address)).toEqual(['loei-host@example.go.th']);
  });

  it('tell those invited of a paper that is laid before the meeting after the call, and of one taken back', async () => {
    const files = rememberingVault();
    const lay = (id: string, letter: string, title: string, replaces: number | null = null) =>
      attachMeetingFile({ ...deps(), files }, person('planner'), {
        ...{ id, file: receivedFile(letter), title, about: '1', replaces, visibility: 'invitees' },
      });
    const { id } = await called({ plan: samplePlan({ day: '2015-11-09', replyBy: null }) });
    expect((await told())[0]?.plain).not.toContain('เอกสารประกอบ');
    accepted(await lay(id, 'a', 'ร่างกรอบ'));
    const laid = await told();
    expect(laid.map((one) => one.address)).toEqual(['head@example.go.th', 'host@example.go.th']);
    expect(laid[0]?.subject).toContain('เอกสารประกอบการประชุมเพิ่มเติม');
    expect(laid[0]?.plain).toContain('เอกสาร: ร่างกรอบ');
    expect(laid[0]?.plain).toContain('- เอกสารประกอบ: ร่างกรอบ');
    expect(laid[0]?.calendar).toBeNull();
    accepted(await lay(id, 'b', '', 1));
    expect((await told())[0]?.plain).toContain('เอกสาร: ร่างกรอบ (ฉบับที่ ๒)');
    accepted(await takeBackMeetingFile(deps(), person('planner'), { id, number: 1, reason: 'ตัวเลขผิด' }));
    const [back] = await told();
    expect(back?.subject).toContain('ถอนเอกสารประกอบการประชุม');
    expect(back?.plain).toContain('เหตุผล: ตัวเลขผิด');
    expect(back?.plain).not.toContain('- เอกสารประกอบ');
    // What a draft has is told with the call.
    const begun = await draft({ plan: samplePlan({ day: '2015-11-10', replyBy: null }) });
    accepted(await lay(begun.id, 'c', 'ก่อนเชิญ'));
    expect(await told()).toEqual([]);
    const call = { id: begun.id, rowVersion: null, confirmed: true };
    accepted(await moveMeeting(deps(), person('planner'), call, 'call-meeting'));
    expect((await told())[0]?.plain).toContain('- เอกสารประกอบ: ก่อนเชิญ');
  });

  it('are not written to whoever stays invited in another way', async () => {
    const { id } = await called({ plan: samplePlan({ day: '2015-10-29', replyBy: null }) });
    const account = { kind: 'account', email: 'head@example.go.th' } as const;
    accepted(
      await addInvitee(deps(), person('planner'), {
        id,
        rowVersion: null,
        invited: account,
        must: true,
        confirmed: true,
      }),
    );
    await told();
    accepted(
      await removeInvitee(deps(), person('planner'), { id, rowVersion: null, number: 3, reason: 'ซ้ำกับหน่วยงาน' }),
    );
    expect(await told()).toEqual([]);
  });

  it('are not written of a draft that is thrown away', async () => {
    const { id } = await draft({ plan: samplePlan({ day: '2015-12-01', replyBy: null }) });
    accepted(await moveMeeting(deps(), person('planner'), { id, rowVersion: null, reason: 'ซ้ำ' }, 'cancel-meeting'));
    expect(await told()).toEqual([]);
  });

  it('are noted by the database for the very acts that the product has words for', async () => {
    const { rows } = await database.pool.query<{ condition: string }>(
      `SELECT pg_get_triggerdef(oid) AS condition FROM pg_trigger WHERE tgname = 'journal_meeting_to_tell'`,
    );
    const noted = [...(rows[0]?.condition ?? '').matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map((found) => found[1]);
    expect(noted.sort()).toEqual(Object.keys(meetingNotices).sort());
  });
});
