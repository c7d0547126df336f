import { FieldFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface DecimalFieldProps extends FieldBasics {
  /** As it was typed: Thai or Arabic digits, with or without grouping commas. */
  readonly value?: string | undefined;
  /** `ร้อยละ`, `บาท`, `µg/m³`; for screen readers part of the label. */
  readonly unit?: string | undefined;
}

/** A number typed as text (never `type="number"`), with its unit beside it. */
export function DecimalField({ value, unit, ...field }: DecimalFieldProps) {
  return (
    <FieldFrame
      field={field}
      control={({ id, describedBy }) => (
        <div class="govuk-input__wrapper">
          <input
            class={`govuk-input field-width--decimal${field.error ? ' govuk-input--error' : ''}`}
            id={id}
            name={field.name}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            spellcheck={false}
            value={value}
            aria-describedby={[describedBy, unit ? `${id}-unit` : undefined].filter(Boolean).join(' ') || undefined}
            aria-invalid={field.error ? true : undefined}
          />
          {unit ? (
            <div class="govuk-input__suffix" id={`${id}-unit`}>
              {unit}
            </div>
          ) : null}
        </div>
      )}
    />
  );
}
