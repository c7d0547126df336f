import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import type { MeetingChoices } from '../../../application/meetings/read-meeting-choices.ts';
import { keyOf } from '../../../domain/meetings/clashes.ts';
import type { Invitee, Meeting } from '../../../domain/meetings/meeting.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormState, typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { meetingForms } from './meeting-forms.ts';

interface InviteesPageProps {
  readonly reading: MeetingReading;
  readonly choices: MeetingChoices;
  readonly state: FormState;
}

/** Who is invited to a meeting that is called: one more, or one no longer; each is told. */
export function InviteesPage({ reading, choices, state }: InviteesPageProps) {
  const { meeting, invitees } = reading;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <h1>{meetingText.changeInvitees}</h1>
      <p class="lead">
        <a href={paths.meeting(meeting.id)}>{meeting.title}</a>
      </p>
      <AddForm reading={reading} choices={choices} state={state} />
      <h2 id="invitees">{meetingText.invitees}</h2>
      {invitees.map((one) => (
        <RemoveForm key={one.number} meeting={meeting} invitee={one} state={state} />
      ))}
    </>
  );
}

function AddForm({ reading: { meeting, invitees }, choices, state }: InviteesPageProps) {
  const known = new Set(invitees.map(keyOf));
  const open = [...choices.seats, ...choices.invitees].filter(({ key }) => !known.has(key));
  const field = (name: string, begin: string) => ({
    ...{ name, value: typedOr(state, name, begin), error: errorFor(state.errors, name) },
  });
  return (
    <Form action={paths.meetingInvitees(meeting.id)} rowVersion={meeting.rowVersion}>
      <h2>{meetingText.addInvitee}</h2>
      <SelectField
        {...field('invited', '')}
        label={meetingText.whomToInvite}
        choices={open.map(({ key, name }) => ({ value: key, label: name }))}
        optional
      />
      <TextField
        {...field('email', '')}
        label={meetingText.personByEmail}
        hint={meetingText.personByEmailHint}
        type="email"
        width="half"
        optional
      />
      <RadiosField
        {...field('must', 'must')}
        label={meetingText.presence}
        choices={[
          { value: 'must', label: meetingText.mustAttend },
          { value: 'may', label: meetingText.mayAttend },
        ]}
        inline
      />
      {errorFor(state.errors, 'confirmed') === undefined ? null : (
        <CheckboxField name="confirmed" label={meetingText.clashQuestion} error={errorFor(state.errors, 'confirmed')} />
      )}
      <SubmitButton label={meetingText.addInvitee} />
    </Form>
  );
}

interface RemoveFormProps {
  readonly meeting: Meeting;
  readonly invitee: Invitee;
  readonly state: FormState;
}

function RemoveForm({ meeting, invitee, state }: RemoveFormProps) {
  const { number, name, attendance } = invitee;
  const form = meetingForms.remove(number);
  const reason = `${form}.reason`;
  if (attendance?.present === true) return <p>{`${number}. ${name}`}</p>;
  return (
    <details open={state.form === form}>
      <summary>{`${number}. ${name}`}</summary>
      <Form action={paths.meetingInviteeRemove(meeting.id, number)} rowVersion={meeting.rowVersion}>
        <TextareaField
          name={reason}
          label={meetingText.removeReason}
          rows={2}
          value={typedOr(state, reason, '')}
          error={errorFor(state.errors, reason)}
        />
        <SubmitButton label={meetingText.removeInvitee} kind="warning" />
      </Form>
    </details>
  );
}
