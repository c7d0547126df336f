import type { RoomItem } from '../../../application/negotiation/read-negotiation.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { formNames, roomFieldNames } from './room-forms.ts';
import type { RoomProps } from './room-state.ts';

/** A committee member's view of one item. */
export function ViewForm({ reading, reader, state, one }: RoomProps & { readonly one: RoomItem }) {
  const { code } = one.item;
  const [form, name] = [formNames.view(code), roomFieldNames.view(code)];
  return (
    <details open={state.form === form}>
      <summary>
        {negotiationText.openView}
        <span class="govuk-visually-hidden"> {code}</span>
      </summary>
      <Form
        action={paths.negotiationView(reading.agreement.fiscalYear, reading.organisation.id, code)}
        data-draft={`${reader.actor.userId}-${form}`}
      >
        <TextareaField
          name={name}
          label={`${negotiationText.view} ${code}`}
          rows={3}
          value={typedOr(state, name, '')}
          error={errorFor(state.errors, name)}
        />
        <SubmitButton label={`${negotiationText.saveView} ${code}`} kind="secondary" />
      </Form>
    </details>
  );
}
