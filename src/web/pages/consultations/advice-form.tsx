import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { adviceText } from '../../text/advice-text.ts';
import { consultationText } from '../../text/consultation-text.ts';
import type { ConsultationPageProps } from './consultation-state.ts';

/** What was advised at the consultation, as the draft of a piece of advice that the party will answer. */
export function AdviceForm({ reading, state }: ConsultationPageProps) {
  const { mayGiveAbout, indicators, fiscalYear, organisation } = reading;
  if (mayGiveAbout.length === 0) return null;
  const errors = errorsIn(state, 'advise');
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? '';
  return (
    <Form
      action={paths.consultationAdvice(fiscalYear, organisation.id)}
      errors={state.form === 'advise' ? errors : undefined}
      class="no-print"
      aria-label={consultationText.addAdvice}
    >
      <SelectField
        name="code"
        label={adviceText.indicator}
        emptyLabel={null}
        choices={mayGiveAbout.map((code) => ({
          value: code,
          label: code === '' ? adviceText.whole : `${code} ${nameOf(code)}`,
        }))}
        value={typedIn(state, 'advise', 'code', mayGiveAbout[0] ?? '')}
        error={errorFor(errors, 'code')}
      />
      <TextareaField
        name="advice"
        label={adviceText.advice}
        value={typedIn(state, 'advise', 'advice', '')}
        error={errorFor(errors, 'advice')}
      />
      <ThaiDateField
        name="replyBy"
        label={adviceText.replyBy}
        value={dayIn(state, 'advise', 'replyBy', null)}
        error={errorFor(errors, 'replyBy')}
      />
      <SubmitButton label={consultationText.addAdvice} />
    </Form>
  );
}
