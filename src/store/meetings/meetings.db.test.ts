import { beforeAll, expect, it } from 'vitest';
import { loadReference } from '../../application/people/load-reference.ts';
import type { Invitee, MeetingReply } from '../../domain/meetings/meeting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { sampleInvitee, sampleItem, sampleMeeting } from '../../testing/meeting-sample.ts';
import { peopleDepsOn } from '../../testing/people-setting.ts';
import { meetingsIn } from './meetings.ts';

describeOnEachDatabase('meetings as they are stored', (database) => {
  const meetings = () => meetingsIn(database.owner);
  const seat: Invitee = { ...sampleInvitee, number: 2, invited: { kind: 'seat', seatId: 'seat-1' }, name: 'ประธาน' };

  beforeAll(async () => {
    await loadReference(peopleDepsOn(database.owner, () => '2015-10-01T02:00:00.000Z'));
    await meetings().insert(sampleMeeting);
    await meetings().saveItems(sampleMeeting, [
      { ...sampleItem, papers: [{ title: 'แบบฟอร์ม', link: 'https://example.go.th/form' }] },
      { ...sampleItem, position: 2, starts: null, ends: null, subject: { kind: 'framework', key: '2568' } },
    ]);
    await meetings().saveInvitees(sampleMeeting, [sampleInvitee, seat]);
  });

  it('come back as they were written, with their agenda and those invited', async () => {
    expect(await meetings().find(sampleMeeting.id)).toEqual(sampleMeeting);
    expect(await meetings().items(sampleMeeting)).toMatchObject([
      { papers: [{ title: 'แบบฟอร์ม' }], subject: null },
      { starts: null, subject: { kind: 'framework', key: '2568' } },
    ]);
    expect(await meetings().invitees(sampleMeeting)).toEqual([sampleInvitee, seat]);
  });

  it('keep a reply and who came, one invitee at a time', async () => {
    const reply: MeetingReply = {
      ...{ answer: 'delegate', delegateName: 'ผู้แทน', delegateOffice: 'หัวหน้ากลุ่มงาน', note: '' },
      ...{ repliedAt: '2015-10-12T02:00:00.000Z', repliedName: 'พัฒนาการจังหวัด' },
    };
    const came = { present: true, as: 'delegate', name: 'ผู้แทน', office: 'หัวหน้ากลุ่มงาน' } as const;
    await meetings().updateInvitee(sampleMeeting, { ...sampleInvitee, reply, attendance: came });
    await meetings().updateInvitee(sampleMeeting, { ...seat, attendance: { present: false } });
    expect(await meetings().invitees(sampleMeeting)).toEqual([
      { ...sampleInvitee, reply, attendance: came },
      { ...seat, attendance: { present: false } },
    ]);
  });

  it('are found by their day, and by those invited only once they are called', async () => {
    const days = { from: '2015-10-01', to: '2015-10-31' };
    expect((await meetings().between(days)).map((one) => [one.meeting.id, one.invitees.length])).toEqual([
      ['mtg-sample', 2],
    ]);
    const asked = { organisationIds: ['TH-50.cd'], userId: '', seatIds: [], from: '2015-10-16' };
    expect(await meetings().invitationsOf(asked)).toEqual([]);
    await meetings().update({ ...sampleMeeting, status: 'called', calledAt: '2015-10-09T02:00:00.000Z' });
    expect((await meetings().invitationsOf(asked)).map((one) => one.meeting.rowVersion)).toEqual([2]);
    expect(await meetings().invitationsOf({ ...asked, from: '2015-10-17' })).toEqual([]);
    expect(await meetings().invitationsOf({ ...asked, organisationIds: ['TH-42.cd'] })).toEqual([]);
    expect(await meetings().invitationsOf({ ...asked, organisationIds: [], seatIds: ['seat-1'] })).toHaveLength(1);
  });

  it('bear a number once in the year of their body, in whatever hurry', async () => {
    const third = { ...sampleMeeting, id: 'mtg-third', bodyId: 'committee.oversight', number: 3 };
    await meetings().insert({ ...third, organisationId: 'opdc' });
    expect(await meetings().withNumber('committee.oversight', '2015-02-01', 3)).toMatchObject({ id: 'mtg-third' });
    expect(await meetings().withNumber('committee.oversight', '2016-02-01', 3)).toBeNull();
    const again = meetings().insert({ ...third, id: 'mtg-again', organisationId: 'opdc' });
    await expect(again).rejects.toThrow('meeting_number_of_body');
  });
});
