import { componentText } from '../text/component-text.ts';
import { FieldsetFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface ThaiDateFieldProps extends FieldBasics {
  /** The three parts as typed; sent as `<name>.day`, `<name>.month`, `<name>.year` (Buddhist era). */
  readonly value?: { readonly day: string; readonly month: string; readonly year: string } | undefined;
}

const parts = [
  { key: 'day', label: componentText.day, width: 2 },
  { key: 'month', label: componentText.month, width: 2 },
  { key: 'year', label: componentText.yearBe, width: 4 },
] as const;

/** A date as three short fields: day, month number, Buddhist-era year. */
export function ThaiDateField({ value, ...field }: ThaiDateFieldProps) {
  return (
    <FieldsetFrame
      field={{ ...field, hint: field.hint ?? 'เช่น 30 9 2568' }}
      control={({ id }) => (
        <div class="govuk-date-input">
          {parts.map(({ key, label, width }) => {
            const partId = key === 'day' ? id : `${id}-${key}`;
            return (
              <div class="govuk-date-input__item" key={key}>
                <label class="govuk-label govuk-date-input__label" for={partId}>
                  {label}
                </label>
                <input
                  class={`govuk-input govuk-input--width-${width}${field.error ? ' govuk-input--error' : ''}`}
                  id={partId}
                  name={`${field.name}.${key}`}
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  value={value?.[key]}
                  aria-invalid={field.error ? true : undefined}
                />
              </div>
            );
          })}
        </div>
      )}
    />
  );
}
