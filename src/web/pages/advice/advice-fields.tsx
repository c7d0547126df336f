import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, type FormState, typedIn } from '../../form-state.ts';
import { adviceText } from '../../text/advice-text.ts';

interface AdviceFieldsProps {
  readonly form: string;
  readonly state: FormState;
  readonly indicators: readonly Indicator[];
  readonly about: readonly string[];
  readonly stored: { readonly code: string; readonly advice: string; readonly replyBy: string | null };
}

/** What a draft says: about what, the advice, and by when an answer is asked for. */
export function AdviceFields({ form, state, indicators, about, stored }: AdviceFieldsProps) {
  const error = (name: string) => (state.form === null ? undefined : errorFor(state.errors, name));
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? '';
  return (
    <>
      <SelectField
        name="code"
        label={adviceText.indicator}
        emptyLabel={null}
        value={typedIn(state, form, 'code', stored.code)}
        error={error('code')}
        choices={about.map((code) => ({
          value: code,
          label: code === '' ? adviceText.whole : `${code} ${nameOf(code)}`,
        }))}
      />
      <TextareaField
        name="advice"
        label={adviceText.advice}
        value={typedIn(state, form, 'advice', stored.advice)}
        error={error('advice')}
      />
      <ThaiDateField
        name="replyBy"
        label={adviceText.replyBy}
        value={dayIn(state, form, 'replyBy', stored.replyBy)}
        error={error('replyBy')}
      />
    </>
  );
}
