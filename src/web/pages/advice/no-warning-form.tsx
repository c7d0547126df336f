import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { warningsText } from '../../text/advice-text.ts';
import type { WarningsPageProps } from './advice-state.ts';

/** That there is nothing to warn of this year, with why. */
export function NoWarningForm({ reading: { fiscalYear }, state }: WarningsPageProps) {
  const own = state.form === 'none';
  return (
    <details open={own}>
      <summary>{warningsText.noneTitle}</summary>
      <Form action={paths.warningsNone(fiscalYear)} errors={own ? state.errors : undefined}>
        <TextareaField
          name="reason"
          label={warningsText.noneReason}
          rows={2}
          value={typedIn(state, 'none', 'reason', '')}
          error={own ? errorFor(state.errors, 'reason') : undefined}
        />
        <SubmitButton label={warningsText.noneButton} kind="secondary" />
      </Form>
    </details>
  );
}
