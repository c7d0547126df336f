import { longestOf } from '../../domain/values/text-limits.data.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface TextFieldProps extends FieldBasics {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  readonly autocomplete?: string;
  readonly width?: 'full' | 'half' | 'short';
  /** The most characters it takes, if its name does not say so; said below it once most of them are used. */
  readonly longest?: number;
}

export function TextField({
  value,
  type = 'text',
  autocomplete,
  width = 'full',
  longest: own,
  ...field
}: TextFieldProps) {
  // What is searched for is kept nowhere, and nobody is told how long a password is.
  const longest = type === 'search' || type === 'password' ? undefined : (own ?? longestOf(field.name));
  return (
    <FieldFrame
      field={field}
      control={({ id, describedBy }) => (
        <>
          <input
            class={`govuk-input field-width--${width}${field.error ? ' govuk-input--error' : ''}`}
            id={id}
            name={field.name}
            {...inputType(type)}
            value={type === 'password' ? undefined : value}
            autocomplete={autocomplete ?? 'off'}
            spellcheck={type === 'text' ? undefined : false}
            data-longest={longest}
            aria-describedby={longest === undefined ? describedBy : [describedBy, `${id}-limit`].join(' ').trim()}
            aria-invalid={field.error ? true : undefined}
          />
          {longest === undefined ? null : <p id={`${id}-limit`} class="govuk-hint no-print" hidden />}
        </>
      )}
    />
  );
}

// Preact's types tie each input type to its own attributes; those used here are valid for all six.
function inputType(type: NonNullable<TextFieldProps['type']>) {
  return { type: type as 'text' };
}
