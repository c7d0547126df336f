import { describe, expect, it } from 'vitest';
import { sampleMeeting } from '../../testing/meeting-sample.ts';
import { checkMeetingDraft, checkMeetingWhole, isHttpsLink } from './check-meeting.ts';
import type { MeetingPlan } from './meeting.ts';
import { meetingLimits } from './meeting-limits.data.ts';

const sound: MeetingPlan = { ...sampleMeeting, purpose: 'ติดตามผล', ends: '16:30' };
const draft = (change: Partial<MeetingPlan>) => checkMeetingDraft({ ...sound, ...change });
const whole = (change: Partial<MeetingPlan>, today = '2015-10-16') => checkMeetingWhole({ ...sound, ...change }, today);
const told = (found: ReturnType<typeof draft>) => found.map(({ code, field }) => [code, field]);

describe('the plan of a meeting', () => {
  it('is sound as the letter of the source has it, with or without what may be missing', () => {
    expect(draft({})).toEqual([]);
    expect(draft({ ends: null, replyBy: null, place: '', link: '' })).toEqual([]);
    expect(whole({})).toEqual([]);
  });

  it.each<[Partial<MeetingPlan>, string, string]>([
    [{ title: ' ' }, 'meeting-title-required', 'title'],
    [{ fiscalYears: [] }, 'meeting-years-required', 'fiscalYears'],
    [{ fiscalYears: [2558, 2015] }, 'not-a-fiscal-year', 'fiscalYears'],
    [{ day: '2015-02-30' }, 'meeting-day-invalid', 'day'],
    [{ starts: '24:00' }, 'meeting-time-invalid', 'starts'],
    [{ starts: '9:30' }, 'meeting-time-invalid', 'starts'],
    [{ starts: '13:300' }, 'meeting-time-invalid', 'starts'],
    [{ starts: 'x13:30' }, 'meeting-time-invalid', 'starts'],
    [{ ends: '16:60' }, 'meeting-time-invalid', 'ends'],
    [{ ends: '13:30' }, 'meeting-ends-before-start', 'ends'],
    [{ ends: '12:30' }, 'meeting-ends-before-start', 'ends'],
    [{ link: 'http://meet.example.go.th' }, 'meeting-link-not-https', 'link'],
    [{ link: 'https://meet.example.go.th/?pwd=1' }, 'meeting-link-has-passcode', 'link'],
    [{ link: 'https://meet.example.go.th/#PASSCODE=1' }, 'meeting-link-has-passcode', 'link'],
    [{ link: 'https://meet.example.go.th/a?b=1&password=1' }, 'meeting-link-has-passcode', 'link'],
    [{ bodyId: 'committee.x', number: 0 }, 'meeting-number-invalid', 'number'],
    [{ bodyId: 'committee.x', number: 1.5 }, 'meeting-number-invalid', 'number'],
    [{ bodyId: 'committee.x', number: 1000 }, 'meeting-number-invalid', 'number'],
    [{ number: 3 }, 'meeting-number-without-body', 'number'],
    [{ replyBy: '2015-13-01' }, 'meeting-reply-day-invalid', 'replyBy'],
    [{ replyBy: '2015-10-17' }, 'meeting-reply-after-day', 'replyBy'],
    [{ title: 'ก'.repeat(meetingLimits.title + 1) }, 'text-too-long', 'title'],
    [{ purpose: 'ก'.repeat(meetingLimits.purpose + 1) }, 'text-too-long', 'purpose'],
    [{ place: 'ก'.repeat(meetingLimits.place + 1) }, 'text-too-long', 'place'],
    [{ passcode: 'ก'.repeat(meetingLimits.passcode + 1) }, 'text-too-long', 'passcode'],
    [{ link: `https://a.go.th/${'x'.repeat(meetingLimits.link)}` }, 'text-too-long', 'link'],
  ])('is refused beside its field: %j', (change, code, field) => {
    expect(told(draft(change))).toEqual([[code, field]]);
    expect(told(whole(change))).toEqual([[code, field]]);
  });

  it('may be as long, numbered as high and answered as late as the limits say', () => {
    expect(draft({ title: 'ก'.repeat(meetingLimits.title), passcode: 'ก'.repeat(meetingLimits.passcode) })).toEqual([]);
    for (const number of [1, 999]) expect(draft({ bodyId: 'committee.x', number })).toEqual([]);
    expect(draft({ replyBy: sound.day, starts: '00:00', ends: '23:59' })).toEqual([]);
    expect(draft({ link: 'https://meet.example.go.th/pwdless?compass=1' })).toEqual([]);
  });

  it('says every reason at once, a wrong hour before the order of the hours', () => {
    expect(told(draft({ title: '', starts: 'x', ends: 'y' }))).toEqual([
      ['meeting-title-required', 'title'],
      ['meeting-time-invalid', 'starts'],
      ['meeting-time-invalid', 'ends'],
    ]);
    expect(told(draft({ day: 'x', replyBy: '2015-10-17' }))).toEqual([['meeting-day-invalid', 'day']]);
  });

  it('names what it asks for', () => {
    expect(draft({ title: 'ก'.repeat(501) })).toMatchObject([{ facts: { length: 501, longest: 500 } }]);
    expect(draft({ replyBy: '2015-10-17' })).toMatchObject([{ facts: { day: '16 ตุลาคม 2558' } }]);
    expect(whole({}, '2015-10-17')).toMatchObject([
      { code: 'meeting-day-past', field: 'day', facts: { today: '17 ตุลาคม 2558' } },
    ]);
  });

  it('says before it is sent where to come or to join, as its channel asks', () => {
    const none = { place: ' ', link: '' };
    expect(told(whole({ ...none, channel: 'on-site' }))).toEqual([['meeting-place-required', 'place']]);
    expect(told(whole({ ...none, channel: 'video' }))).toEqual([['meeting-link-required', 'link']]);
    expect(told(whole({ ...none, channel: 'both' }))).toEqual([
      ['meeting-place-required', 'place'],
      ['meeting-link-required', 'link'],
    ]);
    expect(told(whole({ place: '', link: ' ', channel: 'video' }))).toEqual([
      ['meeting-link-not-https', 'link'],
      ['meeting-link-required', 'link'],
    ]);
    expect(whole({ channel: 'both', link: 'https://meet.example.go.th' })).toEqual([]);
    expect(told(whole({ day: 'x', replyBy: null }, '2015-10-17'))).toEqual([['meeting-day-invalid', 'day']]);
  });

  it.each([
    ['https://meet.example.go.th', true],
    ['HTTPS://meet.example.go.th/a?b#c', true],
    ['https://meet.example.go.th?x', true],
    ['https://meet.example.go.th#x', true],
    ['https://localhost/', false],
    ['https://me@meet.example.go.th', false],
    ['https://me.too@meet.example.go.th', false],
    ['https://meet.example.go.th/a b', false],
    ['ftp://meet.example.go.th', false],
    ['see https://meet.example.go.th', false],
    ['https://', false],
  ])('may be joined at %s: %s', (link, may) => {
    expect(isHttpsLink(link)).toBe(may);
  });
});
