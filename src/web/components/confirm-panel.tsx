import type { ComponentChildren } from 'preact';
import { componentText } from '../text/component-text.ts';
import { Form } from './form.tsx';
import { SubmitButton } from './submit-button.tsx';

export interface ConfirmPanelProps {
  readonly question: string;
  /** The consequences, one line each. */
  readonly consequences: readonly string[];
  readonly action: string;
  readonly confirmLabel: string;
  readonly cancelHref: string;
  readonly rowVersion?: number | string | undefined;
  readonly danger?: boolean;
  /** The same act with another way on: sent as the field `goOn`. */
  readonly alternative?: { readonly label: string; readonly value: string } | undefined;
  /** Hidden inputs or a reason field. */
  readonly children?: ComponentChildren;
}

/** A confirmation: the question, the consequences, and a way back. */
export function ConfirmPanel(props: ConfirmPanelProps) {
  return (
    <Form
      action={props.action}
      rowVersion={props.rowVersion}
      class={`confirm${props.danger ? ' confirm--danger' : ''}`}
    >
      <h2 class="confirm__question">{props.question}</h2>
      <p>{componentText.consequences}</p>
      <ul>
        {props.consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {props.children}
      <div class="button-row">
        <SubmitButton label={props.confirmLabel} kind={props.danger ? 'warning' : 'primary'} />
        {props.alternative === undefined ? null : (
          <SubmitButton label={props.alternative.label} kind="secondary" name="goOn" value={props.alternative.value} />
        )}
        <a href={props.cancelHref}>{componentText.cancel}</a>
      </div>
    </Form>
  );
}
