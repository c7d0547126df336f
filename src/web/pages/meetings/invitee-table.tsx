import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import {
  attendedAsNames,
  attendedForNames,
  type Invitee,
  isGuest,
  type Meeting,
  type Postponement,
  replyAnswerNames,
  wasRepliedBefore,
} from '../../../domain/meetings/meeting.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';

/** Who is invited, in the order of the annexed list; replies and attendance for those whom they concern. */
export function InviteeTable({ reading }: { readonly reading: MeetingReading }) {
  const { meeting, invitees, counts, mayRead, mayPlan, takesReplies, postponement } = reading;
  const columns = [
    ...named(meeting),
    ...(mayRead ? answered(postponement) : []),
    ...(mayPlan && takesReplies ? [recording(meeting.id)] : []),
  ];
  return (
    <>
      <h2 id="invitees">{meetingText.invitees}</h2>
      {counts === null ? null : <p>{meetingText.counts(counts)}</p>}
      {mayRead ? <p class="muted">{meetingText.private}</p> : null}
      {mayPlan && meeting.status === 'called' ? (
        <p class="no-print">
          <a href={paths.meetingInvitees(meeting.id)}>{meetingText.changeInvitees}</a>
          {takesReplies ? <span class="muted"> {meetingText.repliesByMail}</span> : null}
        </p>
      ) : null}
      <DataTable
        caption={meetingText.invitees}
        captionHidden
        phone="cards"
        rows={invitees}
        rowKey={(one) => String(one.number)}
        columns={columns}
      />
    </>
  );
}

const named = (meeting: Pick<Meeting, 'bodyId'>): readonly Column<Invitee>[] => [
  { key: 'number', header: 'ลำดับ', cell: (one) => one.number },
  {
    key: 'name',
    header: meetingText.invitees,
    rowHeader: true,
    cell: (one) => (
      <>
        {one.name}
        {isGuest(meeting, one) ? <span class="muted"> · {meetingText.guest}</span> : null}
      </>
    ),
  },
  { key: 'must', header: 'การเข้าร่วม', cell: (one) => (one.must ? meetingText.mustAttend : meetingText.mayAttend) },
];

const answered = (postponement: Postponement | null): readonly Column<Invitee>[] => [
  { key: 'reply', header: meetingText.replies, cell: (one) => replyText(one, postponement) },
  { key: 'attendance', header: meetingText.attendance, cell: (one) => attendanceText(one) },
];

const recording = (meetingId: string): Column<Invitee> => ({
  key: 'record',
  header: meetingText.recordReply,
  cell: (one) => (
    <a href={paths.meetingReplyFor(meetingId, one.number)}>
      {meetingText.recordReply}
      <span class="govuk-visually-hidden"> {one.name}</span>
    </a>
  ),
});

function replyText({ reply }: Invitee, postponement: Postponement | null): string {
  if (reply === null) return meetingText.notAnswered;
  const before = wasRepliedBefore(reply, postponement) ? meetingText.repliedBefore : '';
  return [replyAnswerNames[reply.answer], reply.delegateName, reply.delegateOffice, reply.note, before]
    .filter((text) => text !== '')
    .join(' · ');
}

function attendanceText({ name, attendance }: Invitee): string {
  if (attendance === null) return meetingText.notRecorded;
  if (!attendance.present) return meetingText.absent;
  const forWhom = attendance.as === 'self' ? '' : `${attendedForNames[attendance.as]}${name}`;
  return [attendedAsNames[attendance.as], attendance.name, attendance.office, forWhom].filter(Boolean).join(' · ');
}
