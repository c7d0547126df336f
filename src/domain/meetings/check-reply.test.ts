import { describe, expect, it } from 'vitest';
import { checkAttendance, checkReply, checkTypedBeside, countReplies, hasCome } from './check-reply.ts';
import type { MeetingReply } from './meeting.ts';
import { meetingLimits } from './meeting-limits.data.ts';

const called = { status: 'called', day: '2015-10-16' } as const;
const attends = { answer: 'attends', delegateName: '', delegateOffice: '', note: '' } as const;
const reply = (
  change: Partial<MeetingReply>,
  meeting: Parameters<typeof checkReply>[0] = called,
  today: string = called.day,
) => checkReply(meeting, { ...attends, ...change }, today).map(({ code, field }) => [code, field]);

describe('a reply to an invitation', () => {
  it('is taken until the day of the meeting is over', () => {
    expect(reply({})).toEqual([]);
    expect(reply({}, called, '2015-10-17')).toEqual([['meeting-day-passed', 'answer']]);
    expect(reply({}, { ...called, status: 'held' })).toEqual([['meeting-not-open', 'answer']]);
    expect(checkReply(called, attends, '2015-10-17')).toMatchObject([{ facts: { day: '16 ตุลาคม 2558' } }]);
    expect(checkReply({ ...called, status: 'cancelled' }, attends, called.day)).toMatchObject([
      { facts: { status: 'ยกเลิก' } },
    ]);
  });

  it('names who comes instead, or why nobody comes', () => {
    expect(reply({ answer: 'delegate', delegateName: ' ' })).toEqual([
      ['reply-delegate-name-required', 'delegateName'],
      ['reply-delegate-office-required', 'delegateOffice'],
    ]);
    expect(reply({ answer: 'delegate', delegateName: 'นายก', delegateOffice: ' ' })).toEqual([
      ['reply-delegate-office-required', 'delegateOffice'],
    ]);
    expect(reply({ answer: 'delegate', delegateName: 'นายก', delegateOffice: 'หัวหน้ากลุ่ม' })).toEqual([]);
    expect(reply({ answer: 'cannot', note: ' ' })).toEqual([['reply-reason-required', 'note']]);
    expect(reply({ answer: 'cannot', note: 'ติดราชการ' })).toEqual([]);
  });

  it.each(['delegateName', 'delegateOffice', 'note'] as const)('is not too long in its %s', (field) => {
    expect(reply({ [field]: 'ก'.repeat(meetingLimits.reply) })).toEqual([]);
    expect(reply({ [field]: 'ก'.repeat(meetingLimits.reply + 1) })).toEqual([['text-too-long', field]]);
    expect(checkReply(called, { ...attends, [field]: 'ก'.repeat(501) }, called.day)).toMatchObject([
      { facts: { length: 501, longest: 500 } },
    ]);
  });
});

describe('the attendance of a meeting', () => {
  const came = (name: string, as: 'self' | 'delegate' | 'substitute' = 'delegate') =>
    ({ number: 3, attendance: { present: true, as, name, office: '' } }) as const;
  const attendance = (
    of: Partial<Parameters<typeof checkAttendance>[0]>,
    one = came('นายก'),
    today: string = called.day,
  ) => checkAttendance({ ...called, isResolved: false, ...of }, [one], today).map(({ code, field }) => [code, field]);

  it('is recorded from the day on, until minutes are approved or a resolution rests on it', () => {
    expect(attendance({})).toEqual([]);
    expect(attendance({ status: 'held' })).toEqual([]);
    for (const status of ['draft', 'minutes-approved', 'cancelled'] as const)
      expect(attendance({ status })).toEqual([['meeting-not-editable', undefined]]);
    expect(attendance({ isResolved: true })).toEqual([['attendance-resolved-on', undefined]]);
    expect(attendance({}, came('นายก'), '2015-10-15')).toEqual([['meeting-day-not-come', undefined]]);
    expect(checkAttendance({ ...called, isResolved: false }, [], '2015-10-15')).toMatchObject([
      { facts: { day: '16 ตุลาคม 2558' } },
    ]);
    expect(checkAttendance({ ...called, status: 'draft', isResolved: false }, [], called.day)).toMatchObject([
      { facts: { status: 'ร่างกำหนดการ' } },
    ]);
  });

  it('names whoever came for somebody else', () => {
    expect(attendance({}, came(' '))).toEqual([['attendance-name-required', 'attendance.3.name']]);
    expect(attendance({}, came('', 'self'))).toEqual([]);
    const absent = { number: 3, attendance: { present: false } } as const;
    expect(checkAttendance({ ...called, isResolved: false }, [absent], called.day)).toEqual([]);
  });

  it('takes names and offices of the length that a reply has, and says how long a longer one is', () => {
    const { reply: longest } = meetingLimits;
    expect(attendance({}, came('ก'.repeat(longest)))).toEqual([]);
    expect(attendance({}, came('ก'.repeat(longest + 1)))).toEqual([['text-too-long', 'attendance.3.name']]);
    const office = { number: 4, attendance: { ...came('นายก').attendance, office: 'ก'.repeat(longest + 1) } };
    expect(checkAttendance({ ...called, isResolved: false }, [office], called.day)).toMatchObject([
      { field: 'attendance.4.office', facts: { length: longest + 1, longest } },
    ]);
  });

  it('loses no name that was typed beside somebody who is not said to have come', () => {
    const reply = {
      ...attends,
      answer: 'delegate',
      delegateName: 'นางข',
      delegateOffice: 'ปลัด',
      repliedAt: '',
      repliedName: '',
    };
    const invitees = [
      { number: 1, attendance: null, reply: null },
      { number: 2, attendance: null, reply: { ...reply, answer: 'delegate' as const } },
      { number: 3, attendance: { present: true, as: 'delegate', name: 'นางค', office: 'นายอำเภอ' }, reply: null },
      { number: 4, attendance: { present: false }, reply: null },
    ] as const;
    const lost = (number: number, name: string, office = '') =>
      checkTypedBeside(invitees, [{ number, name, office }]).map(({ code, field }) => [code, field]);
    const refused = (number: number) => [['attendance-not-chosen', `attendance.${number}.as`]];
    expect(
      [lost(1, ''), lost(1, ' '), lost(2, 'นางข', 'ปลัด'), lost(3, 'นางค ', 'นายอำเภอ'), lost(4, '')].flat(),
    ).toEqual([]);
    expect([lost(1, 'นายก'), lost(1, '', 'ปลัด'), lost(2, 'นายก', 'ปลัด')]).toEqual([refused(1), refused(1), refused(2)]);
    expect([lost(2, '', 'นายอำเภอ'), lost(3, 'นางข'), lost(3, '', 'ปลัด'), lost(4, 'นายก'), lost(9, 'นายก')]).toEqual(
      [2, 3, 3, 4, 9].map(refused),
    );
  });
});

it('replies are counted by their answers, and those who have not answered', () => {
  const answered = (answer: MeetingReply['answer']) => ({
    reply: { ...attends, answer, repliedAt: '', repliedName: '' },
  });
  const replies = [answered('attends'), answered('attends'), answered('delegate'), answered('cannot'), { reply: null }];
  expect(countReplies(replies)).toEqual({ invited: 5, attends: 2, delegate: 1, cannot: 1, waiting: 1 });
});

describe('whether anybody came', () => {
  const came = { attendance: { present: true, as: 'self', name: '', office: '' } } as const;
  const absent = { attendance: { present: false } } as const;
  const unrecorded = { attendance: null };

  it('is so once one of those invited is recorded as present', () => {
    expect(hasCome([unrecorded, absent, came])).toBe(true);
    expect(hasCome([came])).toBe(true);
    expect(hasCome([unrecorded, absent])).toBe(false);
    expect(hasCome([])).toBe(false);
  });
});
