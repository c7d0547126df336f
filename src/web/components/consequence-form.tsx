import type { ComponentChildren } from 'preact';
import type { BindingActName } from '../../domain/people/binding-acts.data.ts';
import { BindingProof } from '../binding-proof.tsx';
import { roundsText } from '../text/rounds-text.ts';
import type { FormError } from './error-summary.tsx';
import { Form } from './form.tsx';
import { SubmitButton } from './submit-button.tsx';

interface ConsequenceFormProps {
  /** Whether what was refused or foreseen last is of this form. */
  readonly isOpen: boolean;
  readonly title: string;
  readonly button: string;
  readonly action: string;
  /** Where the answer is shown. */
  readonly answeredAt: string;
  readonly binding: BindingActName;
  /** Of the fields of the proof. */
  readonly prefix: string;
  readonly errors: readonly FormError[];
  /** What stands for what was foreseen, so that it is done as it was read; null until it has been. */
  readonly sure: string | null;
  /** What the act would do; null until it is asked. */
  readonly consequence: ComponentChildren;
  readonly children: ComponentChildren;
}

/** An act on days: the first press tells what would happen; the second, with a proof, makes it happen. */
export function ConsequenceForm(props: ConsequenceFormProps) {
  const { isOpen, title, button, action, answeredAt, binding, prefix, errors, sure, consequence, children } = props;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <Form action={action}>
        {children}
        {sure === null ? <SubmitButton label={roundsText.foresee} kind="secondary" formAction={answeredAt} /> : null}
        {consequence}
        {sure === null ? null : (
          <>
            <input type="hidden" name="sure" value={sure} />
            <BindingProof act={binding} prefix={prefix} errors={errors} />
            <SubmitButton label={button} formAction={answeredAt} />
          </>
        )}
      </Form>
    </details>
  );
}
