import { shellText } from '../text/shell-text.ts';
import { CsrfField } from './csrf-field.tsx';

export type Numerals = 'thai' | 'arabic';

export interface NumeralsSwitchProps {
  readonly numerals: Numerals;
  /** The address of the form; it redirects to `returnTo`. */
  readonly action: string;
  readonly returnTo: string;
  readonly csrfToken?: string | undefined;
}

/** Two buttons of one form; each sends `numerals=thai|arabic`. Works without script. */
export function NumeralsSwitch({ numerals, action, returnTo, csrfToken }: NumeralsSwitchProps) {
  return (
    <form method="post" action={action}>
      <CsrfField token={csrfToken} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <fieldset class="numerals-switch">
        <legend class="govuk-visually-hidden">{shellText.numeralsLegend}</legend>
        <button type="submit" name="numerals" value="thai" aria-pressed={numerals === 'thai'} data-arabic="">
          <span aria-hidden="true">๑๒๓</span>
          <span class="govuk-visually-hidden">{shellText.thaiNumerals}</span>
        </button>
        <button type="submit" name="numerals" value="arabic" aria-pressed={numerals === 'arabic'} data-arabic="">
          <span aria-hidden="true">123</span>
          <span class="govuk-visually-hidden">{shellText.arabicNumerals}</span>
        </button>
      </fieldset>
    </form>
  );
}
