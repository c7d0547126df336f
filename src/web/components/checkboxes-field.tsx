import type { Choice } from './choice.ts';
import { FieldsetFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface CheckboxesFieldProps extends FieldBasics {
  readonly choices: readonly Choice[];
  /** The values that are ticked. */
  readonly values: readonly string[];
  readonly small?: boolean;
  /** Beside each other where there is room: for many choices with short names. */
  readonly inColumns?: boolean;
}

/** Any number of choices under one name; the first checkbox has the field's id, so that an error links to it. */
export function CheckboxesField({ choices, values, small, inColumns, ...field }: CheckboxesFieldProps) {
  return (
    <FieldsetFrame
      field={field}
      control={({ id }) => (
        <div
          class={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}${inColumns ? ' checkboxes-in-columns' : ''}`}
        >
          {choices.map((choice, index) => {
            const own = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div class="govuk-checkboxes__item" key={choice.value}>
                <input
                  class="govuk-checkboxes__input"
                  id={own}
                  name={field.name}
                  type="checkbox"
                  value={choice.value}
                  checked={values.includes(choice.value)}
                />
                <label class="govuk-label govuk-checkboxes__label" for={own}>
                  {choice.label}
                </label>
              </div>
            );
          })}
        </div>
      )}
    />
  );
}
