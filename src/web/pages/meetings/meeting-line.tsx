import type { ListedMeeting } from '../../../application/meetings/read-meetings.ts';
import { clashText } from '../../../domain/meetings/clashes.ts';
import { meetingKindNames, meetingNumberText, replyAnswerNames } from '../../../domain/meetings/meeting.ts';
import { timesText } from '../../../domain/meetings/plan-changes.ts';
import { meetingStatusWords } from '../../../domain/meetings/status-words.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { meetingText, meetingTone } from '../../text/meeting-text.ts';

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
          {meetingText.yourReply} ({one.name}):{' '}
          {one.reply === null ? meetingText.notAnswered : replyAnswerNames[one.reply.answer]}
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
