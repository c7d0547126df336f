import ICAL from 'ical.js';
import { expect, it, vi } from 'vitest';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { sampleItem, sampleMeeting } from '../../testing/meeting-sample.ts';
import { type InvitedPerson, meetingInvitation } from './meeting-invitation.ts';

const person: InvitedPerson = {
  ...{ name: 'พัฒนาการจังหวัด, ผู้แทน "ก"', email: 'head@example.go.th', must: true, reply: null },
};
const called: Meeting = { ...sampleMeeting, status: 'called', passcode: 'ลับ-424242' };
const written = (change: Partial<Meeting> = {}, invitee: InvitedPerson | null = person) =>
  meetingInvitation({
    ...{ meeting: { ...called, ...change }, items: [sampleItem], invitee },
    ...{ url: 'https://samrit.example/meetings/mtg-sample', now: '2015-10-09T02:00:00.000Z' },
  });
const parsed = (text: string) => {
  // A strict parser throws where a lenient one only reports a warning.
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(text));
};
const eventOf = (text: string) => {
  const event = parsed(text).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('the file has no event');
  return event;
};

it('an invitation asks its person at the day and time of Thailand, in whatever zone the machine is', () => {
  for (const machine of ['UTC', 'America/New_York', 'Asia/Bangkok']) {
    vi.stubEnv('TZ', machine);
    const { method, text } = written();
    expect([method, parsed(text).getFirstPropertyValue('method')]).toEqual(['REQUEST', 'REQUEST']);
    const event = new ICAL.Event(eventOf(text));
    expect([event.uid, event.sequence]).toEqual(['meeting-mtg-sample@samrit', 0]);
    const zoned = new ICAL.Timezone(parsed(text).getFirstSubcomponent('vtimezone') ?? undefined);
    expect(eventOf(text).getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Bangkok');
    const start = event.startDate.clone();
    start.zone = zoned;
    expect(start.toJSDate().toISOString()).toBe('2015-10-16T06:30:00.000Z');
    expect(event.endDate.toString()).toBe('2015-10-16T16:30:00');
  }
  vi.unstubAllEnvs();
});

it('says who asks and who is asked, with an answer that is waited for or was given', () => {
  const event = eventOf(written().text);
  expect(String(event.getFirstPropertyValue('organizer')).toLowerCase()).toBe('mailto:planner@example.go.th');
  const attendee = event.getFirstProperty('attendee');
  expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:head@example.go.th');
  expect(['partstat', 'rsvp', 'role'].map((name) => attendee?.getParameter(name))).toEqual([
    'NEEDS-ACTION',
    'TRUE',
    'REQ-PARTICIPANT',
  ]);
  const reply = {
    answer: 'cannot',
    delegateName: '',
    delegateOffice: '',
    note: 'ติดราชการ',
    repliedAt: '',
    repliedName: '',
  } as const;
  const declined = eventOf(written({}, { ...person, must: false, reply }).text).getFirstProperty('attendee');
  expect([declined?.getParameter('partstat'), declined?.getParameter('role')]).toEqual(['DECLINED', 'OPT-PARTICIPANT']);
});

it('is followed by the same event with a higher number, and by its end with the reason', () => {
  const moved = written({ sequence: 1, day: '2015-10-19' });
  expect(new ICAL.Event(eventOf(moved.text)).sequence).toBe(1);
  const { method, text } = written({ sequence: 2, status: 'cancelled', cancelledReason: 'เลื่อนไม่มีกำหนด' });
  expect([method, eventOf(text).getFirstPropertyValue('status')]).toEqual(['CANCEL', 'CANCELLED']);
  expect(new ICAL.Event(eventOf(text)).uid).toBe(new ICAL.Event(eventOf(moved.text)).uid);
  expect(eventOf(text).getFirstPropertyValue('description')).toContain('เลื่อนไม่มีกำหนด');
});

it('bears the agenda and the place, its lines are short enough, and the passcode is nowhere', () => {
  const { text } = written({ place: 'ห้องประชุม 1; ชั้น 3, ศาลากลาง', link: 'https://zoom.example/j/1' });
  expect(eventOf(text).getFirstPropertyValue('location')).toBe('ห้องประชุม 1; ชั้น 3, ศาลากลาง · https://zoom.example/j/1');
  expect(eventOf(text).getFirstPropertyValue('description')).toContain('1. 13.30 - 14.30 น. ติดตามผลการดำเนินงาน');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toContain('424242');
});

it('for who is not invited is an entry that asks nothing', () => {
  const { method, text } = written({}, null);
  expect(method).toBe('PUBLISH');
  expect(eventOf(text).getFirstProperty('attendee')).toBeNull();
  expect(text).not.toContain('planner@example.go.th');
});
