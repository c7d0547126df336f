import { Form } from '../../components/form.tsx';
import { hostsText } from '../../text/hosts-text.ts';

export interface EndFormProps {
  readonly action: string;
  readonly field: { readonly name: string; readonly value: string };
  readonly label: string;
  /** Whose part ends: read aloud with the button. */
  readonly whose: string;
}

/** Ends somebody's part from tomorrow: collapsed, so that it is not pressed by mistake. */
export function EndForm({ action, field, label, whose }: EndFormProps) {
  return (
    <details class="no-print">
      <summary>
        {hostsText.endFold}
        <span class="govuk-visually-hidden"> {whose}</span>
      </summary>
      <Form action={action}>
        <input type="hidden" name={field.name} value={field.value} />
        <p class="muted">{hostsText.endText}</p>
        <button type="submit" class="button button--secondary">
          {label}
          <span class="govuk-visually-hidden"> {whose}</span>
        </button>
      </Form>
    </details>
  );
}
