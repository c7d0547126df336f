import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Invitee, MeetingStatus } from '../../../domain/meetings/meeting.ts';
import { sampleInvitee, sampleMeeting } from '../../../testing/meeting-sample.ts';
import { MeetingLine } from './meeting-line.tsx';

const { passcode: _private, organiser: _person, ...shown } = sampleMeeting;
const line = (status: MeetingStatus, own: Partial<Invitee>) =>
  render(
    <MeetingLine
      listed={{ meeting: { ...shown, status }, invited: 1, own: [{ ...sampleInvitee, ...own }], clashes: [] }}
      today="2015-10-17"
    />,
  );

it('before the meeting the calendar says what the reader answered, afterwards whether somebody came for them', () => {
  expect(line('called', {})).toContain('): ยังไม่ตอบ');
  const came = { present: true, as: 'delegate', name: 'ผู้แทน', office: '' } as const;
  expect(line('held', { attendance: came })).toContain('): ผู้แทนที่ได้รับมอบหมาย');
  expect(line('minutes-approved', { attendance: { present: false } })).toContain('): ไม่มา');
  expect(line('held', {})).toContain('): ยังไม่บันทึก');
});
