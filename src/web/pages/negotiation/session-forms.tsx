import { expectedMembers, type NegotiationSession } from '../../../domain/negotiation/session.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { formNames, roomFieldNames } from './room-forms.ts';
import type { RoomProps } from './room-state.ts';

export type SessionProps = RoomProps & { readonly session: NegotiationSession };

/** What was said and who was there. */
export function MinutesForm({ reading, reader, state, session }: SessionProps) {
  const { number, present, negotiatorName, minutes } = session;
  const form = formNames.minutes(number);
  const [presentName, minutesName] = [roomFieldNames.present(number), roomFieldNames.minutes(number)];
  const begin = present.length > 0 ? present : [...expectedMembers(session), negotiatorName];
  return (
    <details class="no-print" open={state.form === form}>
      <summary>
        {negotiationText.saveMinutes}
        <span class="govuk-visually-hidden">
          {' '}
          {negotiationText.session} {number}
        </span>
      </summary>
      <Form
        action={paths.negotiationMinutes(reading.agreement.fiscalYear, reading.organisation.id, number)}
        data-draft={`${reader.actor.userId}-${form}`}
        rowVersion={session.rowVersion}
      >
        <TextareaField
          name={presentName}
          label={negotiationText.present}
          hint={negotiationText.onePerLine}
          rows={4}
          value={typedOr(state, presentName, begin.join('\n'))}
          error={errorFor(state.errors, presentName)}
        />
        <TextareaField
          name={minutesName}
          label={negotiationText.minutes}
          rows={8}
          value={typedOr(state, minutesName, minutes)}
          error={errorFor(state.errors, minutesName)}
        />
        <SubmitButton label={negotiationText.saveMinutes} kind="secondary" />
      </Form>
    </details>
  );
}

/** Cancelling a session, with its reason. */
export function CancelForm({ reading, state, session }: SessionProps) {
  const { number } = session;
  const name = roomFieldNames.cancel(number);
  return (
    <details class="no-print" open={state.form === formNames.cancel(number)}>
      <summary>
        {negotiationText.cancel}
        <span class="govuk-visually-hidden">
          {' '}
          {negotiationText.session} {number}
        </span>
      </summary>
      <Form
        action={paths.negotiationCancel(reading.agreement.fiscalYear, reading.organisation.id, number)}
        rowVersion={session.rowVersion}
      >
        <TextareaField
          name={name}
          label={negotiationText.cancelReason}
          rows={2}
          value={typedOr(state, name, '')}
          error={errorFor(state.errors, name)}
        />
        <SubmitButton label={negotiationText.cancel} kind="warning" />
      </Form>
    </details>
  );
}
