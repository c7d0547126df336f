import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import type { AgreementState, StartedProps } from './agreement-state.ts';

type HostFieldName = 'agencyId' | 'part' | 'validFrom' | 'validTo' | 'orderedBy' | 'reason';

/** The names of this form's fields contain the indicator's code, because there are many such forms on one page. */
export function hostField(code: string, field: HostFieldName): string {
  return `${field}-${code}`;
}

/** Assigns a host to one indicator from a given day. */
export function HostForm({ reading, state, indicator }: StartedProps & { readonly indicator: Indicator }) {
  const { code } = indicator;
  const typed = state.typedHost?.code === code ? state.typedHost : undefined;
  const errors = state.errors ?? [];
  return (
    <details open={typed !== undefined}>
      <summary>
        {agreementText.assign}
        <span class="govuk-visually-hidden"> {code}</span>
      </summary>
      <Form action={paths.agreementHosts(reading.framework.fiscalYear, reading.organisation.id, code)}>
        <SelectField
          name={hostField(code, 'agencyId')}
          label={agreementText.agency}
          choices={reading.agencies.map((one) => ({ value: one.id, label: one.name }))}
          value={typed?.agencyId}
          error={errorFor(errors, hostField(code, 'agencyId'))}
        />
        <RadiosField
          name={hostField(code, 'part')}
          label={agreementText.part}
          value={typed?.part ?? 'lead'}
          choices={[
            { value: 'lead', label: agreementText.lead },
            { value: 'support', label: agreementText.support },
          ]}
        />
        <ThaiDateField
          name={hostField(code, 'validFrom')}
          label={agreementText.from}
          hint={agreementText.fromHint}
          value={typed?.validFrom ?? toThaiDateFields(reading.today)}
          error={errorFor(errors, hostField(code, 'validFrom'))}
        />
        <UntilFields {...{ code, typed, errors }} />
        <SubmitButton label={agreementText.assign} kind="secondary" />
      </Form>
    </details>
  );
}

interface UntilProps {
  readonly code: string;
  readonly typed: AgreementState['typedHost'];
  readonly errors: readonly FormError[];
}

/** The last day, if one is known, and why days that have passed are changed. */
function UntilFields({ code, typed, errors }: UntilProps) {
  return (
    <>
      <ThaiDateField
        name={hostField(code, 'validTo')}
        label={agreementText.until}
        hint={agreementText.untilHint}
        value={typed?.validTo}
        error={errorFor(errors, hostField(code, 'validTo'))}
      />
      <TextField
        name={hostField(code, 'orderedBy')}
        label={agreementText.orderedBy}
        hint={agreementText.orderedByHint}
        value={typed?.orderedBy}
        error={errorFor(errors, hostField(code, 'orderedBy'))}
        optional
      />
      <TextareaField
        name={hostField(code, 'reason')}
        label={agreementText.pastReason}
        hint={agreementText.pastReasonHint}
        rows={2}
        value={typed?.reason}
        error={errorFor(errors, hostField(code, 'reason'))}
        optional
      />
    </>
  );
}
