import { describe, expect, it } from 'vitest';
import { checkAttendance, checkReply, countReplies, hasCome } from './check-reply.ts';
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
