import { innovationAssumptions } from '../../../domain/innovation/innovation-settings.data.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';
import type { InnovationPageProps } from './innovation-props.ts';

const own = 'late';

/** Whose proposal is taken after the last day, and the form that lets one in. */
export function AdmitLate(props: InnovationPageProps) {
  const { call, invited, mayManage } = props.reading;
  const admitted = call?.admitted ?? [];
  const mayAdmit = mayManage && (invited.some(({ mayBeAdmitted }) => mayBeAdmitted) || props.state.form === own);
  if (admitted.length === 0 && !mayAdmit) return null;
  return (
    <section aria-labelledby="late">
      <h2 id="late">{innovationText.admitTitle}</h2>
      <p>
        <AssumptionMark reason={innovationAssumptions.late} />
      </p>
      {admitted.length === 0 ? null : (
        <>
          <h3>{innovationText.admittedList}</h3>
          <ul>
            {admitted.map(({ agencyId, agencyName, until, reason, at, name }) => (
              <li key={`${agencyId} ${at}`}>
                {agencyName} {innovationText.until} {formatThaiDate(until)}: {reason}{' '}
                <span class="muted small">
                  {name} {formatThaiInstant(at)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayAdmit ? <AdmitForm {...props} /> : null}
    </section>
  );
}

function AdmitForm({ reading: { organisation, fiscalYear, invited }, state }: InnovationPageProps) {
  const errors = errorsIn(state, own);
  const choices = invited
    .filter(({ mayBeAdmitted }) => mayBeAdmitted)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form
      action={paths.innovationLate(fiscalYear, organisation.id)}
      errors={state.form === own ? errors : undefined}
      class="no-print"
    >
      <SelectField
        name="agencyId"
        label={innovationText.agency}
        choices={choices}
        value={typedIn(state, own, 'agencyId', choices.length === 1 ? (choices[0]?.value ?? '') : '')}
        error={errorFor(errors, 'agencyId')}
      />
      <ThaiDateField
        name="until"
        label={innovationText.admitUntil}
        value={dayIn(state, own, 'until', null)}
        error={errorFor(errors, 'until')}
      />
      <TextareaField
        name="reason"
        label={innovationText.admitReason}
        hint={innovationText.admitReasonHint}
        rows={3}
        value={typedIn(state, own, 'reason', '')}
        error={errorFor(errors, 'reason')}
      />
      <SubmitButton label={innovationText.admit} kind="secondary" />
    </Form>
  );
}
