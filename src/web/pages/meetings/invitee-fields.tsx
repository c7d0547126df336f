import type { InviteeChoice, MeetingChoices } from '../../../application/meetings/read-meeting-choices.ts';
import type { Invitee } from '../../../domain/meetings/meeting.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { listOf } from '../../form-body.ts';
import { meetingText } from '../../text/meeting-text.ts';
import type { MeetingState } from './meeting-state.ts';
import { keyOfInvited } from './read-meeting-forms.ts';

interface InviteeFieldsProps {
  readonly invitees: readonly Invitee[];
  readonly choices: MeetingChoices;
  readonly state: MeetingState;
}

/** Who must attend, which seats of the body, and who may attend. */
export function InviteeFields({ invitees, choices, state }: InviteeFieldsProps) {
  const of = (name: string, begin: readonly Invitee[]) => ({
    ...{ name, error: errorFor(state.errors, name) },
    values: state.form === null ? begin.map((one) => keyOfInvited(one.invited)) : listOf(state.typed, name),
  });
  const seated = invitees.filter((one) => one.invited.kind === 'seat');
  const others = invitees.filter((one) => one.invited.kind !== 'seat');
  return (
    <section aria-labelledby="invitee-fields">
      <h2 id="invitee-fields">{meetingText.invitees}</h2>
      {choices.seats.length === 0 ? null : (
        <CheckboxesField
          {...of('seats', seated)}
          label={meetingText.seats}
          choices={choicesOf(choices.seats)}
          small
          optional
        />
      )}
      <CheckboxesField
        {...of(
          'invitees',
          others.filter((one) => one.must),
        )}
        label={meetingText.mustAttend}
        hint={
          choices.seats.length === 0 ? `${meetingText.inviteesHint} ${meetingText.seatsHint}` : meetingText.inviteesHint
        }
        choices={choicesOf(choices.invitees)}
        small
        optional
      />
      <details open={others.some((one) => !one.must)}>
        <summary>{meetingText.optional}</summary>
        <CheckboxesField
          {...of(
            'mayInvitees',
            others.filter((one) => !one.must),
          )}
          label={meetingText.mayAttend}
          choices={choicesOf(choices.invitees)}
          small
          optional
        />
      </details>
    </section>
  );
}

const choicesOf = (all: readonly InviteeChoice[]) => all.map(({ key, name }) => ({ value: key, label: name }));
