import { componentText } from '../text/component-text.ts';
import type { Choice } from './choice.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface SelectFieldProps extends FieldBasics {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** The text of the empty first choice; `null` leaves it out. */
  readonly emptyLabel?: string | null;
}

export function SelectField({ choices, value, emptyLabel = componentText.chooseOne, ...field }: SelectFieldProps) {
  return (
    <FieldFrame
      field={field}
      control={({ id, describedBy }) => (
        <select
          class={`govuk-select${field.error ? ' govuk-select--error' : ''}`}
          id={id}
          name={field.name}
          aria-describedby={describedBy}
          aria-invalid={field.error ? true : undefined}
        >
          {emptyLabel === null ? null : <option value="">{emptyLabel}</option>}
          {choices.map((choice) => (
            <option
              key={choice.value}
              value={choice.value}
              selected={choice.value === value}
              disabled={choice.disabled}
            >
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
