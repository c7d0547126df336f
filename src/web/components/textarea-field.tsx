import { FieldFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface TextareaFieldProps extends FieldBasics {
  readonly value?: string | undefined;
  readonly rows?: number;
}

export function TextareaField({ value, rows = 5, ...field }: TextareaFieldProps) {
  return (
    <FieldFrame
      field={field}
      control={({ id, describedBy }) => (
        <textarea
          class={`govuk-textarea${field.error ? ' govuk-textarea--error' : ''}`}
          id={id}
          name={field.name}
          rows={rows}
          aria-describedby={describedBy}
          aria-invalid={field.error ? true : undefined}
        >
          {value}
        </textarea>
      )}
    />
  );
}
