import type { ComponentChildren } from 'preact';
import { componentText } from '../text/component-text.ts';
import { AsTyped } from './as-typed.tsx';
import { fieldId } from './field-id.ts';

export interface FormError {
  /** The name of the wrong field; absent if there is no single one. */
  readonly field?: string | undefined;
  /** Where it is mended, if that is another page. */
  readonly href?: string | undefined;
  /** A Thai sentence that says what to do. */
  readonly sentence: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** What could not be done, if it is not saving. */
  readonly title?: string | undefined;
}

/** Every error of the form at its top, each linking to its field. Nothing if there are none. */
export function ErrorSummary({ errors, title = componentText.errorSummaryTitle }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-error-summary="" tabIndex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.field ?? ''}${error.sentence}`}>
                <Linked href={error.href ?? (error.field === undefined ? undefined : `#${fieldId(error.field)}`)}>
                  <AsTyped sentence={error.sentence} />
                </Linked>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function Linked({ href, children }: { readonly href: string | undefined; readonly children: ComponentChildren }) {
  return href === undefined ? children : <a href={href}>{children}</a>;
}

/** The sentence for one field, for its component. */
export function errorFor(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.sentence;
}
