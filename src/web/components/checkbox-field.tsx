import { componentText } from '../text/component-text.ts';
import { wiresOf } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface CheckboxFieldProps extends FieldBasics {
  /** The value that the form sends when ticked. */
  readonly value?: string;
  readonly checked?: boolean | undefined;
}

/** One checkbox: a statement that the reader agrees to. */
export function CheckboxField({ value = 'yes', checked, ...field }: CheckboxFieldProps) {
  const { id, describedBy } = wiresOf(field);
  return (
    <div class={`govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`}>
      {field.error ? (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{componentText.errorPrefix}</span> {field.error}
        </p>
      ) : null}
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name={field.name}
            type="checkbox"
            value={value}
            checked={checked}
            aria-describedby={describedBy}
            aria-invalid={field.error ? true : undefined}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {field.label}
          </label>
          {field.hint ? (
            <div id={`${id}-hint`} class="govuk-hint govuk-checkboxes__hint">
              {field.hint}
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}
