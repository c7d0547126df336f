import { errorFor, type FormError } from './components/error-summary.tsx';
import { fieldId } from './components/field-id.ts';
import { paths } from './paths.ts';
import { factorText } from './text/factor-text.ts';

export interface PasskeyOfferProps {
  /** The field that carries the browser's answer. */
  readonly name?: string;
  readonly label: string;
  /** A new passkey, or an answer of one that exists. */
  readonly purpose?: 'new' | 'answer';
  readonly errors: readonly FormError[];
  /** True where nothing below the button could be filled in instead. */
  readonly alone?: boolean;
}

/**
 * A button that asks the browser for a passkey and then sends the form it is in. The script `passkey` shows it where the
 * browser can do it; without the script the form works as it is.
 */
export function PasskeyOffer({
  name = 'passkey',
  label,
  purpose = 'answer',
  errors,
  alone = false,
}: PasskeyOfferProps) {
  const error = errorFor(errors, name);
  return (
    <div class="passkey-offer" data-passkey-offer hidden={error === undefined}>
      <input type="hidden" name={name} value="" data-passkey-answer />
      <button
        type="button"
        class="button button--secondary"
        data-passkey={purpose}
        data-challenge={paths.passkeyChallenge()}
      >
        {label}
      </button>
      <p class="govuk-error-message" id={fieldId(name)} role="status" data-passkey-status>
        {error}
      </p>
      {purpose === 'answer' && !alone ? <p class="muted">{factorText.passkeyInstead}</p> : null}
    </div>
  );
}
