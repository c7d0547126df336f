import { Form } from './components/form.tsx';
import { SubmitButton } from './components/submit-button.tsx';
import { insideTextarea } from './components/textarea-field.tsx';
import type { FormBody } from './form-body.ts';
import { refusalText } from './text/shell-text.ts';
import { isWritten, typedFields, waitingField } from './waiting-form.ts';

export interface TypedAgainProps {
  readonly action: string;
  readonly typed: FormBody;
  /** True if the form takes a file, which has to be chosen again. */
  readonly file?: boolean;
  /** True if every value is shown, as to somebody who may not have written it. */
  readonly all?: boolean;
}

/** What the page itself puts into its form: which button was pressed, which version or row is meant. */
const ofThePage = /^(then|rowVersion|sure|scope|holiday|act)$|Id$/;

/** What was typed, in a form that can be sent again; nothing if nothing was. */
export function TypedAgain({ action, typed, file = false, all = false }: TypedAgainProps) {
  const fields = typedFields(typed);
  if (fields.length === 0) return null;
  return (
    <Form action={action} file={file}>
      <p>{refusalText.typed}</p>
      {fields.map(([name, value], index) =>
        name !== waitingField && (isWritten(value) || (all && value !== '' && !ofThePage.test(name))) ? (
          <div key={index} class="govuk-form-group">
            <label class="govuk-label" for={`typed-${index}`}>
              {refusalText.typedText} {index + 1}
            </label>
            <textarea id={`typed-${index}`} name={name} rows={value.length > 40 ? 5 : 1} class="govuk-textarea">
              {insideTextarea(value)}
            </textarea>
          </div>
        ) : (
          <input key={index} type="hidden" name={name} value={value} />
        ),
      )}
      <SubmitButton label={refusalText.sendAgain} />
    </Form>
  );
}
