import type { YearIncentives } from '../../../application/incentives/read-allocations.ts';
import {
  type IncentiveLevel,
  incentiveUnits,
  levelField,
  longestIncentiveName,
  mostLevels,
} from '../../../domain/incentives/incentive-rules.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { incentiveText, unitNames } from '../../text/incentive-text.ts';
import type { IncentivesState } from './incentives-state.ts';

export interface SimulateFormProps {
  readonly reading: YearIncentives;
  readonly state: IncentivesState | null;
}

type FieldOf = (
  name: string,
  stored?: string,
) => { readonly name: string; readonly value: string; readonly error: string | undefined };

/** As many levels are shown at once; the others are opened where they are used. */
const SHOWN_LEVELS = 3;

/** A budget and its rules to be simulated: levels that the framework states are filled in, others are OPDC's to type. */
export function SimulateForm({ reading, state }: SimulateFormProps) {
  const { fiscalYear, rule } = reading;
  const field: FieldOf = (name, stored = '') => ({
    name,
    value: state === null ? stored : textOf(state.typed, name),
    error: errorFor(state?.errors ?? [], name),
  });
  const unit = field('unit', 'baht');
  const levels = Array.from({ length: mostLevels }, (_, index) => (
    <LevelFields key={index} index={index} field={field} stored={rule.levels.value?.[index]} />
  ));
  const isMoreTyped = Array.from({ length: mostLevels }, (_, index) => index)
    .slice(SHOWN_LEVELS)
    .some((index) => (['name', 'from', 'share'] as const).some((part) => field(levelField(index, part)).value !== ''));
  return (
    <section aria-labelledby="simulate-title">
      <h2 id="simulate-title">{incentiveText.simulate}</h2>
      <p>{incentiveText.simulateLead}</p>
      <Form action={paths.incentives(fiscalYear)}>
        <TextField
          {...field('name')}
          label={incentiveText.name}
          hint={incentiveText.nameHint}
          longest={longestIncentiveName}
        />
        <DecimalField {...field('budget')} label={incentiveText.budget} unit={incentiveText.baht} />
        <RadiosField
          {...unit}
          label={incentiveText.unit}
          choices={incentiveUnits.map((value) => ({ value, label: unitNames[value] }))}
          inline
        />
        <p class="govuk-hint">{incentiveText.levelsHint}</p>
        {levels.slice(0, SHOWN_LEVELS)}
        <details open={isMoreTyped}>
          <summary>{incentiveText.moreLevels}</summary>
          {levels.slice(SHOWN_LEVELS)}
        </details>
        <TextareaField {...field('reason')} label={incentiveText.reason} rows={3} />
        <SubmitButton label={incentiveText.keep} />
      </Form>
    </section>
  );
}

/** A level of results: its name, the lowest total and the parts that one province of it receives. */
function LevelFields({
  index,
  field,
  stored,
}: {
  readonly index: number;
  readonly field: FieldOf;
  readonly stored: IncentiveLevel | undefined;
}) {
  const optional = index > 0;
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend field-label">
        {incentiveText.level} {index + 1}
      </legend>
      <TextField
        {...field(levelField(index, 'name'), stored?.name)}
        label={incentiveText.levelName}
        longest={longestIncentiveName}
        width="half"
        optional={optional}
      />
      <DecimalField
        {...field(levelField(index, 'from'), stored?.from)}
        label={incentiveText.levelFrom}
        optional={optional}
      />
      <DecimalField
        {...field(levelField(index, 'share'), stored?.share)}
        label={incentiveText.levelShare}
        optional={optional}
      />
    </fieldset>
  );
}
