import type { ListedMeeting } from '../../../application/meetings/read-meetings.ts';
import { clashText } from '../../../domain/meetings/clashes.ts';
import {
  attendedAsNames,
  type Invitee,
  type MeetingStatus,
  meetingKindNames,
  meetingNumberText,
  replyAnswerNames,
} from '../../../domain/meetings/meeting.ts';
import { timesText } from '../../../domain/meetings/plan-changes.ts';
import { meetingStatusWords } from '../../../domain/meetings/status-words.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { meetingText, meetingTone } from '../../text/meeting-text.ts';

/** What the reader answered; once the meeting is held, whether somebody came for them. */
function ownPart({ reply, attendance }: Invitee, status: MeetingStatus): string {
  if (status !== 'held' && status !== 'minutes-approved')
    return reply === null ? meetingText.notAnswered : replyAnswerNames[reply.answer];
  if (attendance === null) return meetingText.notRecorded;
  return attendance.present ? attendedAsNames[attendance.as] : meetingText.absent;
}

/** One meeting in the joint calendar, with the reader's own answer and what it meets with. */
export function MeetingLine({ listed, today }: { readonly listed: ListedMeeting; readonly today: string }) {
  const { meeting, own, invited, clashes } = listed;
  const where = [meeting.place, meeting.link === '' ? '' : meetingText.link].filter((text) => text !== '');
  const facts = [meetingKindNames[meeting.kind], meeting.bodyName ?? '', meetingNumberText(meeting) ?? '', ...where];
  return (
    <li>
      <b>{timesText(meeting)}</b> <a href={paths.meeting(meeting.id)}>{meeting.title}</a>{' '}
      <StatusTag tone={meetingTone(meeting, today)} word={meetingStatusWords(meeting, today)} />
      <br />
      <span class="muted">
        {[...facts, meetingText.invitedCount(invited)].filter((text) => text !== '').join(' · ')}
      </span>
      {own.map((one) => (
        <p key={one.number}>
          {meetingText.yourReply} ({one.name}): {ownPart(one, meeting.status)}
        </p>
      ))}
      {clashes.length === 0 ? null : (
        <p>
          <StatusTag tone="attention" word={meetingText.clash} /> {clashes.map(clashText).join(' · ')}
        </p>
      )}
    </li>
  );
}
