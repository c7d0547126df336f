import type { InviteeChoice, MeetingChoices } from '../../../application/meetings/read-meeting-choices.ts';
import { keyOf } from '../../../domain/meetings/clashes.ts';
import { groupsOfConvener } from '../../../domain/meetings/invitee-groups.ts';
import type { Invitee } from '../../../domain/meetings/meeting.ts';
import { provinceOf } from '../../../domain/people/organisation.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { listOf } from '../../form-body.ts';
import { type FormState, typedOr } from '../../form-state.ts';
import { groupLabels, meetingText } from '../../text/meeting-text.ts';

interface InviteeFieldsProps {
  readonly invitees: readonly Invitee[];
  readonly choices: MeetingChoices;
  readonly state: FormState;
}

/** Who must attend, which seats of the body, persons by their addresses, and who may attend. */
export function InviteeFields({ invitees, choices, state }: InviteeFieldsProps) {
  const of = (name: string, chosen: (one: Invitee) => boolean) => ({
    ...{ name, error: errorFor(state.errors, name), small: true, optional: true },
    values: state.form === null ? invitees.filter(chosen).map(keyOf) : listOf(state.typed, name),
  });
  const isSeat = ({ invited }: Invitee) => invited.kind === 'seat';
  // A person stays in the list by name; another is found by the address of their account.
  const persons = invitees.filter((one) => one.invited.kind === 'person');
  const listed = [...choices.invitees, ...persons.map((one) => ({ key: keyOf(one), name: one.name }))];
  const hasSeats = choices.seats.length > 0;
  return (
    <section aria-labelledby="invitee-fields">
      <h2 id="invitee-fields">{meetingText.invitees}</h2>
      <CheckboxesField
        name="groups"
        label={meetingText.groups}
        hint={meetingText.groupsHint}
        choices={groupsOfConvener(provinceOf(choices.convener.id)).map((value) => ({
          value,
          label: groupLabels[value],
        }))}
        values={listOf(state.typed, 'groups')}
        small
        optional
      />
      {hasSeats ? (
        <CheckboxesField {...of('seats', isSeat)} label={meetingText.seats} choices={choicesOf(choices.seats)} />
      ) : null}
      <CheckboxesField
        {...of('invitees', (one) => !isSeat(one) && one.must)}
        label={meetingText.mustAttend}
        hint={hasSeats ? meetingText.inviteesHint : `${meetingText.inviteesHint} ${meetingText.seatsHint}`}
        choices={choicesOf(listed)}
      />
      <PersonsField state={state} />
      <details open={invitees.some((one) => !isSeat(one) && !one.must)}>
        <summary>{meetingText.optional}</summary>
        <CheckboxesField
          {...of('mayInvitees', (one) => !isSeat(one) && !one.must)}
          label={meetingText.mayAttend}
          choices={choicesOf(listed)}
        />
      </details>
    </section>
  );
}

function PersonsField({ state }: Pick<InviteeFieldsProps, 'state'>) {
  return (
    <TextareaField
      name="emails"
      label={meetingText.personsByEmail}
      hint={meetingText.personsByEmailHint}
      rows={2}
      value={typedOr(state, 'emails', '')}
      optional
    />
  );
}

const choicesOf = (all: readonly InviteeChoice[]) => all.map(({ key, name }) => ({ value: key, label: name }));
