import { longestOf } from '../../domain/values/text-limits.data.ts';
import { componentText } from '../text/component-text.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface TextareaFieldProps extends FieldBasics {
  readonly value?: string | undefined;
  readonly rows?: number;
  /** The most characters it takes, if its name does not say so; said below it, and counted down while typing. */
  readonly longest?: number;
}

/** What stands in a textarea: a browser leaves out a line end right after the tag, so a text that begins with one has another before it. */
export function insideTextarea(text: string): string {
  return /^[\r\n]/.test(text) ? `\n${text}` : text;
}

export function TextareaField({ value, rows = 5, longest: own, ...field }: TextareaFieldProps) {
  const longest = own ?? longestOf(field.name);
  return (
    <FieldFrame
      field={field}
      control={({ id, describedBy }) => (
        <>
          <textarea
            class={`govuk-textarea${field.error ? ' govuk-textarea--error' : ''}`}
            id={id}
            name={field.name}
            rows={rows}
            data-longest={longest}
            aria-describedby={longest === undefined ? describedBy : [describedBy, `${id}-limit`].join(' ').trim()}
            aria-invalid={field.error ? true : undefined}
          >
            {insideTextarea(value ?? '')}
          </textarea>
          {longest === undefined ? null : (
            <p id={`${id}-limit`} class="govuk-hint no-print">
              {`${componentText.longest} ${longest.toLocaleString('en')} ${componentText.letters}`}
            </p>
          )}
        </>
      )}
    />
  );
}
