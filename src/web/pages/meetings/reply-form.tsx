import { type Invitee, replyAnswerNames, replyAnswers } from '../../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../../domain/meetings/meeting-limits.data.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type FormState, typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { meetingForms } from './meeting-forms.ts';

interface ReplyFormProps {
  readonly meetingId: string;
  readonly invitee: Invitee;
  readonly state: FormState;
}

/** The answer to one invitation: attends, sends somebody with name and office, or cannot. */
export function ReplyForm({ meetingId, invitee, state }: ReplyFormProps) {
  const { number, reply } = invitee;
  const prefix = meetingForms.reply(number);
  const field = (part: string, begin: string) => {
    const name = `${prefix}.${part}`;
    return { name, value: typedOr(state, name, begin), error: errorFor(state.errors, name) };
  };
  return (
    <Form action={paths.meetingReplyFor(meetingId, number)}>
      <RadiosField
        {...field('answer', reply?.answer ?? '')}
        label={meetingText.replyFor(invitee.name)}
        choices={replyAnswers.map((value) => ({ value, label: replyAnswerNames[value] }))}
      />
      <TextField {...field('delegateName', reply?.delegateName ?? '')} label={meetingText.delegateName} optional />
      <TextField
        {...field('delegateOffice', reply?.delegateOffice ?? '')}
        label={meetingText.delegateOffice}
        hint={meetingText.delegateHint}
        optional
      />
      <TextField
        {...field('note', reply?.note ?? '')}
        longest={meetingLimits.reply}
        label={meetingText.note}
        optional
      />
      <SubmitButton label={reply === null ? meetingText.sendReply : meetingText.changeReply} />
    </Form>
  );
}
