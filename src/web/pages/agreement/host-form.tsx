import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import type { StartedProps } from './agreement-state.ts';

/** The names of this form's fields contain the indicator's code, because there are many such forms on one page. */
export function hostField(code: string, field: 'agencyId' | 'part' | 'validFrom'): string {
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
        <SubmitButton label={agreementText.assign} kind="secondary" />
      </Form>
    </details>
  );
}
