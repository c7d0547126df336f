import type { ComponentChildren } from 'preact';
import { textOf } from '../form-body.ts';
import type { FormState } from '../form-state.ts';
import { say } from '../text/year-words.ts';
import { errorFor } from './error-summary.tsx';
import { Form } from './form.tsx';
import { SubmitButton } from './submit-button.tsx';
import { TextareaField } from './textarea-field.tsx';

/** What a step's form says, from the row of its move. */
interface Step {
  readonly action: string;
  readonly button: string;
  readonly forward: boolean;
  readonly needsReason: boolean;
  readonly consequences?: readonly string[] | undefined;
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

export interface StepFormProps {
  readonly step: Step;
  /** An address of `paths`. */
  readonly href: string;
  readonly rowVersion: number;
  readonly words: { readonly reason: string; readonly assumption: string };
  /** What a refused form left, with the action that it was of. */
  readonly state: FormState;
  /** Whether its errors stand above its fields too; a page may show them at its own top instead. */
  readonly errorsAbove?: boolean;
  /** Further fields, before the button. */
  readonly children?: ComponentChildren;
}

/** One step that can be taken: what follows from it, what it rests on, and the reason where it asks for one. */
export function StepForm({ step, href, rowVersion, words, state, errorsAbove = false, children }: StepFormProps) {
  const { action, button, forward, needsReason, consequences = [], source } = step;
  const own = state.form === action;
  const reason = `${action}.reason`;
  return (
    <details open={own || forward}>
      <summary>{say(button)}</summary>
      <Form action={href} rowVersion={rowVersion} errors={own && errorsAbove ? state.errors : undefined}>
        {consequences.length === 0 ? null : (
          <ul>
            {consequences.map(say).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {'assumption' in source ? (
          <p class="hint">
            {words.assumption}: {say(source.assumption)}
          </p>
        ) : null}
        {needsReason ? (
          <TextareaField
            name={reason}
            label={words.reason}
            rows={2}
            value={own ? textOf(state.typed, reason) : ''}
            error={own ? errorFor(state.errors, reason) : undefined}
          />
        ) : null}
        {children}
        <SubmitButton label={say(button)} kind={forward ? 'primary' : needsReason ? 'warning' : 'secondary'} />
      </Form>
    </details>
  );
}
