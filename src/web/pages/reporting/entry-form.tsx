import type { ReportedVariable } from '../../../domain/agreement/indicator.ts';
import { CsrfField } from '../../components/csrf-field.tsx';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { EntryPageProps } from './entry-state.ts';
import { fieldLabel, isStep, shownEntry, type TypedEntry, variableField } from './typed-entry.ts';

/** The fields of one indicator: a figure per variable, the words around it, saved as a draft or sent. */
export function EntryForm({ reading, reader, state }: EntryPageProps) {
  const { indicator, result } = reading;
  const { fiscalYear, organisationId, round, code, rowVersion } = result;
  const errors = state.errors ?? [];
  const shown = shownEntry(indicator, result, state.typed);
  return (
    <form
      method="post"
      action={paths.entry(fiscalYear, organisationId, round, code)}
      data-draft={reader.actor.userId}
      data-confirm-leave=""
      data-live-form=""
      aria-labelledby="values"
    >
      <CsrfField token={reader.csrfToken} />
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <h2 id="values">{reportingText.values}</h2>
      <p class="muted">{reportingText.emptyAllowed}</p>
      {indicator.variables.map((variable) => (
        <VariableField
          key={variable.name}
          variable={variable}
          value={shown.variables[variable.name] ?? ''}
          errors={errors}
        />
      ))}
      <WordsFields shown={shown} errors={errors} />
      <div class="button-row">
        <SubmitButton label={sendLabel(reading)} name="then" value="send" />
        <SubmitButton label={reportingText.saveDraft} kind="secondary" name="then" value="draft" />
      </div>
    </form>
  );
}

/** Whom the result goes to next. */
function sendLabel({ hosts, indicator }: EntryPageProps['reading']): string {
  const supervised = indicator.rule.kind !== 'central' && hosts.some((host) => host.supervised);
  return supervised ? reportingText.saveAndSendToSupervisor : reportingText.saveAndSend;
}

interface VariableFieldProps {
  readonly variable: ReportedVariable;
  readonly value: string;
  readonly errors: readonly FormError[];
}

function VariableField({ variable, value, errors }: VariableFieldProps) {
  const name = variableField(variable.name);
  if (!isStep(variable.name))
    return (
      <DecimalField
        name={name}
        label={variable.label}
        unit={variable.unit}
        value={value}
        error={errorFor(errors, name)}
      />
    );
  return (
    <RadiosField
      name={name}
      label={fieldLabel(variable)}
      inline
      value={value}
      choices={[
        { value: '1', label: reportingText.stepDone },
        { value: '0', label: reportingText.stepNotDone },
      ]}
      error={errorFor(errors, name)}
    />
  );
}

function WordsFields({ shown, errors }: { readonly shown: TypedEntry; readonly errors: readonly FormError[] }) {
  return (
    <>
      {(['narrative', 'obstacles', 'supporting'] as const).map((name) => (
        <TextareaField
          key={name}
          name={name}
          label={reportingText[name]}
          optional
          rows={4}
          value={shown[name]}
          error={errorFor(errors, name)}
        />
      ))}
    </>
  );
}
