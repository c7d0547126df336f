import type { OfficialLetter } from '../../../domain/letters/official-letter.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';

interface HandingFormProps {
  readonly letter: Pick<OfficialLetter, 'organisationId' | 'id'>;
  readonly state: FormState;
}

/** That a letter was sent outside the product: when, and how. */
export function HandingForm({ letter: { organisationId, id }, state }: HandingFormProps) {
  const own = state.form === 'handing';
  const error = (name: string) => (own ? errorFor(state.errors, name) : undefined);
  return (
    <details open={own} class="no-print">
      <summary>{lettersText.handTitle}</summary>
      <Form action={paths.letterHanding(organisationId, id)}>
        <p class="hint">{lettersText.handHint}</p>
        <ThaiDateField
          name="sentOn"
          label={lettersText.sentOn}
          value={own ? datePartsOf(state.typed, 'sentOn') : undefined}
          error={error('sentOn')}
        />
        <TextField
          name="way"
          label={lettersText.way}
          hint={lettersText.wayHint}
          value={own ? textOf(state.typed, 'way') : ''}
          error={error('way')}
        />
        <SubmitButton label={lettersText.handButton} kind="secondary" />
      </Form>
    </details>
  );
}
