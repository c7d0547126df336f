import { insideTextarea } from './components/textarea-field.tsx';
import type { FormBody } from './form-body.ts';
import { refusalText } from './text/shell-text.ts';
import { isWritten, typedFields } from './waiting-form.ts';

/** What somebody wrote, to be read and copied. */
export function WrittenTexts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section class="panel">
      <h2 class="panel__title">{refusalText.typedTitle}</h2>
      {texts.map((text, index) => (
        <textarea
          key={index}
          class="govuk-textarea"
          rows={text.length > 200 ? 6 : 2}
          readOnly
          aria-label={refusalText.typedText}
        >
          {insideTextarea(text)}
        </textarea>
      ))}
    </section>
  );
}

/** The texts among what was typed: no code, number or choice. */
export function writtenIn(fields: readonly (readonly [string, string])[]): string[] {
  return fields.flatMap(([, value]) => (isWritten(value) ? [value] : []));
}

/**
 * What was written in a form and does not stand on the page that answers it, because what the form was about has meanwhile
 * gone on and the page has the form no more.
 */
export function writtenNotOn(html: string, typed: FormBody): string[] {
  const stands = (line: string) => html.includes(asInHtml(line.trim()));
  return [...new Set(writtenIn(typedFields(typed)))].filter((text) => !text.split('\n').every(stands));
}

function asInHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
