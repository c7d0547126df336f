import type { RoomItem } from '../../../application/negotiation/read-negotiation.ts';
import { type NegotiationItem, resolutionNameOf } from '../../../domain/negotiation/negotiate-items.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { negotiationText, sideNames } from '../../text/negotiation-text.ts';
import { formNames, roomFieldNames } from './room-forms.ts';
import type { RoomProps } from './room-state.ts';

/** The resolution of one item: one choice for each version on the table. */
export function ResolutionForm({ reading, state, one }: RoomProps & { readonly one: RoomItem }) {
  const { item, counters } = one;
  const { code } = item;
  const [form, name, note] = [formNames.resolution(code), roomFieldNames.resolution(code), roomFieldNames.note(code)];
  const choices = [
    { value: 'as-proposed', label: resolutionNameOf(item, 'as-proposed') },
    { value: 'as-opdc-view', label: resolutionNameOf(item, 'as-opdc-view') },
    ...counters.map(({ number, side }) => ({
      value: `as-counter:${number}`,
      label: `${negotiationText.asCounter} ${number} (${sideNames[side]})`,
    })),
    { value: 'withdrawn', label: resolutionNameOf(item, 'withdrawn') },
  ];
  return (
    <details open={state.form === form}>
      <summary>
        {negotiationText.openResolution}
        <span class="govuk-visually-hidden"> {code}</span>
      </summary>
      <Form
        action={paths.negotiationResolution(reading.agreement.fiscalYear, reading.organisation.id, code)}
        rowVersion={item.rowVersion}
      >
        <RadiosField
          name={name}
          label={`${negotiationText.resolution} ${code}`}
          choices={choices}
          value={typedOr(state, name, chosenOf(item))}
          error={errorFor(state.errors, name)}
        />
        <TextareaField
          name={note}
          label={`${negotiationText.note} ${code}`}
          rows={2}
          value={typedOr(state, note, item.note)}
          optional
        />
        <SubmitButton label={`${negotiationText.saveResolution} ${code}`} kind="secondary" />
      </Form>
    </details>
  );
}

function chosenOf({ resolution, counter }: NegotiationItem): string {
  if (resolution === null) return '';
  return resolution === 'as-counter' ? `as-counter:${counter}` : resolution;
}
