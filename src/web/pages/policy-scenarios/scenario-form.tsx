import type { ScenarioReading } from '../../../application/policy-scenarios/try-scenario.ts';
import { belowField, changeableValues, yearsField } from '../../../domain/policy-scenarios/policy-change.ts';
import { plainNumber } from '../../../domain/values/decimal.ts';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { policyGroups, policyText, valueName } from '../../text/policy-text.ts';
import { ladderFields, shownLadders } from './typed-scenario.ts';

export interface ScenarioFormProps {
  readonly reading: ScenarioReading;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FormError[];
}

/** The values of a framework that may be tried otherwise; sent by the address, so that nothing is stored. */
export function ScenarioForm({ reading, typed, errors }: ScenarioFormProps) {
  const { framework } = reading;
  const values = changeableValues(framework);
  return (
    <form method="get" action={paths.policyTrial(framework.fiscalYear)} noValidate>
      <p class="govuk-hint">{policyText.formHint}</p>
      {policyGroups.map(({ title, kinds }) => {
        const own = values.filter(({ kind }) => kinds.includes(kind));
        return own.length === 0 ? null : (
          <fieldset key={title} class="govuk-fieldset">
            <legend class="govuk-fieldset__legend field-label">{title}</legend>
            {own.map((value) => (
              <TextField
                key={value.field}
                name={value.field}
                label={valueName(value)}
                hint={`${policyText.inForce} ${value.value === '' ? '–' : plainNumber(value.value)}`}
                value={typed[value.field] ?? ''}
                width="short"
                error={errorFor(errors, value.field)}
              />
            ))}
          </fieldset>
        );
      })}
      <Ladders reading={reading} typed={typed} errors={errors} />
      <RadiosField
        name={yearsField}
        label={policyText.years}
        value={typed[yearsField] === 'all' ? 'all' : 'own'}
        choices={[
          { value: 'own', label: policyText.yearsOwn },
          { value: 'all', label: policyText.yearsAll },
        ]}
      />
      <SubmitButton label={policyText.compute} />
    </form>
  );
}

function Ladders({ reading: { indicators }, typed, errors }: ScenarioFormProps) {
  const choices = indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend field-label">{policyText.ladders}</legend>
      <SelectField
        name={belowField}
        label={policyText.below}
        value={typed[belowField] ?? ''}
        emptyLabel={policyText.belowSame}
        choices={[
          { value: 'zero', label: policyText.belowZero },
          { value: 'clamp', label: policyText.belowClamp },
        ]}
      />
      {choices.length === 0
        ? null
        : shownLadders(typed).map(([code, text], index) => {
            const fields = ladderFields(index);
            return (
              <div key={fields.code}>
                <SelectField
                  name={fields.code}
                  label={`${policyText.ladderCode} (${index + 1})`}
                  value={code}
                  emptyLabel={policyText.ladderNone}
                  choices={choices}
                />
                <TextField
                  name={fields.values}
                  label={`${policyText.ladderValues} (${index + 1})`}
                  value={text}
                  width="half"
                  error={code === '' ? undefined : errorFor(errors, `ladder.${code}`)}
                />
              </div>
            );
          })}
    </fieldset>
  );
}
