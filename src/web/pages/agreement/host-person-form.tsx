import { hostDutyNames, LONGEST_ABOUT_PERSON } from '../../../domain/agreement/host-person.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import { hostsText } from '../../text/hosts-text.ts';
import { type HostedProps, type PersonField, personField } from './hosts-state.ts';

/** Names the person in charge of one indicator in one of its agencies from a given day. */
export function HostPersonForm({ indicator, reading, state }: HostedProps) {
  const { code, mayName } = indicator;
  const typed = state.typed?.code === code ? state.typed : undefined;
  const field = (name: PersonField) => ({
    name: personField(code, name),
    error: errorFor(state.errors ?? [], personField(code, name)),
  });
  const text = (name: PersonField) => ({ ...field(name), longest: LONGEST_ABOUT_PERSON });
  return (
    <details open={typed !== undefined} class="no-print">
      <summary>
        {hostsText.nameTitle}
        <span class="govuk-visually-hidden"> {code}</span>
      </summary>
      <Form action={paths.hostPeople(reading.fiscalYear, reading.organisation.id, code)}>
        <SelectField
          {...field('place')}
          label={hostsText.place}
          choices={mayName.map(({ agencyId, agencyName, duty }) => ({
            value: `${agencyId}|${duty}`,
            label: `${hostDutyNames[duty]} · ${agencyName}`,
          }))}
          value={typed?.place}
        />
        <TextField {...text('name')} label={hostsText.name} value={typed?.name} />
        <TextField {...text('position')} label={hostsText.position} optional value={typed?.position} />
        <TextField {...text('phone')} label={hostsText.phone} type="tel" width="half" value={typed?.phone} />
        <TextField
          {...text('email')}
          label={hostsText.email}
          hint={hostsText.emailHint}
          type="email"
          width="half"
          value={typed?.email}
        />
        <ThaiDateField
          {...field('validFrom')}
          label={hostsText.from}
          hint={hostsText.fromHint}
          value={typed?.validFrom ?? toThaiDateFields(reading.today)}
        />
        <SubmitButton label={hostsText.saveName} kind="secondary" />
      </Form>
    </details>
  );
}
