import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { indicatorText } from '../../text/agreement-text.ts';
import { developmentText } from '../../text/development-text.ts';
import { periodChoices, type TypedIndicator } from './typed-indicator.ts';

export interface IndicatorMeasureProps {
  readonly typed: TypedIndicator;
  readonly errors: readonly FormError[];
  /** The development database of the province, where earlier values can be looked up; absent for a cluster. */
  readonly databaseHref?: string | undefined;
}

/** What is reported and how the result is computed from it; earlier results to compare the target with. */
export function IndicatorMeasure({ typed, errors, databaseHref }: IndicatorMeasureProps) {
  return (
    <>
      <TextField
        name="formula"
        label={indicatorText.formula}
        hint={indicatorText.formulaHint}
        value={typed.formula}
        optional
        error={errorFor(errors, 'formula')}
      />
      <VariableRows typed={typed} />
      <BaselineRows typed={typed} errors={errors} databaseHref={databaseHref} />
      <TextField
        name="baselineWhy"
        label={indicatorText.baselineWhy}
        hint={indicatorText.baselineWhyHint}
        value={typed.baselineWhy}
        optional
      />
      <TextareaField
        name="dataSource"
        label={indicatorText.dataSource}
        hint={indicatorText.neededToPropose}
        rows={2}
        value={typed.dataSource}
        error={errorFor(errors, 'dataSource')}
      />
    </>
  );
}

/** The quantities the host reports, one row each. */
export function VariableRows({ typed }: { readonly typed: Pick<TypedIndicator, 'variables'> }) {
  const columns = [
    ['name', indicatorText.variableName],
    ['label', indicatorText.variableLabel],
    ['unit', indicatorText.variableUnit],
  ] as const;
  return (
    <fieldset class="govuk-fieldset field-rows">
      <legend class="govuk-fieldset__legend field-label">{indicatorText.variables}</legend>
      <p class="govuk-hint">{indicatorText.variablesHint}</p>
      {typed.variables.map((variable, index) => (
        <div key={index} class="field-row">
          {columns.map(([key, label]) => (
            <SmallField
              key={key}
              name={`variable-${index}-${key}`}
              label={`${label} ${index + 1}`}
              value={variable[key]}
            />
          ))}
          <PeriodChoice name={`variable-${index}-period`} place={index + 1} value={variable.byPeriod} />
          <p class="field-row__check">
            <input
              type="checkbox"
              id={fieldId(`variable-${index}-negative`)}
              name={`variable-${index}-negative`}
              value="yes"
              checked={variable.mayBeNegative}
            />{' '}
            <label for={fieldId(`variable-${index}-negative`)}>
              {indicatorText.variableNegative} <span class="govuk-visually-hidden">{index + 1}</span>
            </label>
          </p>
        </div>
      ))}
    </fieldset>
  );
}

interface PeriodChoiceProps {
  readonly name: string;
  readonly place: number;
  readonly value: string;
}

/** Once a round, or by month or quarter and how the periods become the round's figure. */
function PeriodChoice({ name, place, value }: PeriodChoiceProps) {
  const id = fieldId(name);
  return (
    <div class="field-row__item">
      <label class="small" for={id}>
        {indicatorText.variablePeriod} {place}
      </label>
      <select class="govuk-select" id={id} name={name}>
        <option value="">{indicatorText.onceARound}</option>
        {[...periodChoices].map(([key, { period, combine }]) => (
          <option key={key} value={key} selected={key === value}>
            {indicatorText.periodNames[period]} {indicatorText.combineNames[combine]}
          </option>
        ))}
      </select>
    </div>
  );
}

function BaselineRows({ typed, errors, databaseHref }: IndicatorMeasureProps) {
  const wrong = errorFor(errors, 'baselines');
  return (
    <fieldset class="govuk-fieldset field-rows" id={fieldId('baselines')} tabIndex={-1}>
      <legend class="govuk-fieldset__legend field-label">{indicatorText.baselines}</legend>
      <p class="govuk-hint">{indicatorText.baselinesHint}</p>
      {databaseHref === undefined ? null : (
        <p class="no-print">
          <a href={databaseHref}>{developmentText.baselineLink}</a>
        </p>
      )}
      {wrong === undefined ? null : <p class="govuk-error-message">{wrong}</p>}
      {typed.baselines.map((baseline, index) => (
        <div key={index} class="field-row">
          <SmallField
            name={`baseline-${index}-year`}
            label={`${indicatorText.baselineYear} (${index + 1})`}
            value={baseline.year}
            error={errorFor(errors, `baseline-${index}-year`)}
            numeric
          />
          <SmallField
            name={`baseline-${index}-value`}
            label={`${indicatorText.baselineValue} (${index + 1})`}
            value={baseline.value}
            error={errorFor(errors, `baseline-${index}-value`)}
            numeric
          />
        </div>
      ))}
    </fieldset>
  );
}

interface SmallFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly numeric?: boolean;
}

/** One field of a row of fields: label above, error under it. */
function SmallField({ name, label, value, error, numeric }: SmallFieldProps) {
  const id = fieldId(name);
  return (
    <div class={`field-row__item${error ? ' govuk-form-group--error' : ''}`}>
      <label class="small" for={id}>
        {label}
      </label>
      <input
        class="govuk-input"
        id={id}
        name={name}
        type="text"
        inputMode={numeric ? 'decimal' : undefined}
        autocomplete="off"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      {error ? (
        <p class="govuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
