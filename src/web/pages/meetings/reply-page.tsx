import type { Invitee, Meeting } from '../../../domain/meetings/meeting.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import { ReplyForm } from './reply-form.tsx';

interface ReplyPageProps {
  readonly meeting: Meeting;
  readonly invitee: Invitee;
  readonly state: FormState;
}

/** The answer to one invitation on a page of its own: for who convenes, and for what was refused. */
export function ReplyPage({ meeting, invitee, state }: ReplyPageProps) {
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <h1>{meetingText.reply}</h1>
      <p class="lead">
        <a href={paths.meeting(meeting.id)}>{meeting.title}</a>
      </p>
      <MeetingFacts meeting={meeting} />
      <ReplyForm meetingId={meeting.id} invitee={invitee} state={state} />
    </>
  );
}
