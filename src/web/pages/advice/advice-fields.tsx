import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { adviceText } from '../../text/advice-text.ts';
import { type AdviceState, dayFields, typedOr } from './advice-state.ts';

interface AdviceFieldsProps {
  readonly form: string;
  readonly state: AdviceState;
  readonly indicators: readonly Indicator[];
  readonly about: readonly string[];
  readonly stored: { readonly code: string; readonly advice: string; readonly replyBy: string | null };
}

/** What a draft says: about what, the advice, and by when an answer is asked for. */
export function AdviceFields({ form, state, indicators, about, stored }: AdviceFieldsProps) {
  const error = (name: string) => (state.form === '' ? undefined : errorFor(state.errors, name));
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? '';
  return (
    <>
      <SelectField
        name="code"
        label={adviceText.indicator}
        emptyLabel={null}
        value={typedOr(state, form, 'code', stored.code)}
        error={error('code')}
        choices={about.map((code) => ({
          value: code,
          label: code === '' ? adviceText.whole : `${code} ${nameOf(code)}`,
        }))}
      />
      <TextareaField
        name="advice"
        label={adviceText.advice}
        value={typedOr(state, form, 'advice', stored.advice)}
        error={error('advice')}
      />
      <ThaiDateField
        name="replyBy"
        label={adviceText.replyBy}
        value={dayFields(state, form, 'replyBy', stored.replyBy)}
        error={error('replyBy')}
      />
    </>
  );
}
