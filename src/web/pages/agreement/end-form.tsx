import { CsrfField } from '../../components/csrf-field.tsx';
import { hostsText } from '../../text/hosts-text.ts';

export interface EndFormProps {
  readonly action: string;
  readonly csrfToken: string;
  readonly field: { readonly name: string; readonly value: string };
  readonly label: string;
  /** Whose part ends: read out with the button. */
  readonly whose: string;
}

/** Ends somebody's part from tomorrow on: folded away, so that it is never pressed by mistake. */
export function EndForm({ action, csrfToken, field, label, whose }: EndFormProps) {
  return (
    <details class="no-print">
      <summary>
        {hostsText.endFold}
        <span class="govuk-visually-hidden"> {whose}</span>
      </summary>
      <form method="post" action={action}>
        <CsrfField token={csrfToken} />
        <input type="hidden" name={field.name} value={field.value} />
        <p class="muted">{hostsText.endText}</p>
        <button type="submit" class="button button--secondary">
          {label}
          <span class="govuk-visually-hidden"> {whose}</span>
        </button>
      </form>
    </details>
  );
}
