import type { ComponentChildren } from 'preact';
import type { AttachedRow } from '../../domain/reporting/attached-file.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { attachmentText } from '../text/attachment-text.ts';
import { type TypedState, typedIn } from './attached-table.tsx';
import { errorFor } from './error-summary.tsx';
import { Form } from './form.tsx';
import { SelectField } from './select-field.tsx';
import { SubmitButton } from './submit-button.tsx';
import { TextField } from './text-field.tsx';
import { UploadField } from './upload-field.tsx';

export interface AttachFormProps {
  readonly action: string;
  readonly abouts: readonly { readonly about: string; readonly label: string }[];
  readonly files: readonly AttachedRow[];
  /** What the form begins with: what is asked for in the address. */
  readonly begin: { readonly about: string; readonly replaces: string };
  readonly state: TypedState;
  /** What else is asked. */
  readonly children?: ComponentChildren;
}

/** Attaches one file to what is chosen; what was typed stays when the file is refused. */
export function AttachForm({ action, abouts, files, begin, state, children }: AttachFormProps) {
  const errors = state.form === 'attach' ? state.errors : [];
  return (
    <section class="no-print" aria-labelledby="attach">
      <h2 id="attach">{attachmentText.attach}</h2>
      <Form action={action} file errors={state.form === 'attach' ? errors : undefined}>
        <SelectField
          name="about"
          label={attachmentText.about}
          emptyLabel={null}
          choices={abouts.map(({ about, label }) => ({ value: about, label }))}
          value={typedIn(state, 'about', begin.about)}
          error={errorFor(errors, 'about')}
        />
        <ReplacesField files={files} begin={begin} state={state} />
        <TextField
          name="title"
          longest={evidenceLimits.longestTitle}
          label={attachmentText.name}
          hint={attachmentText.nameHint}
          value={typedIn(state, 'title', '')}
          error={errorFor(errors, 'title')}
          optional
        />
        {children}
        <UploadField
          label={attachmentText.file}
          limitsAssumed={attachmentText.limitsAssumed}
          error={errorFor(errors, 'evidence')}
        />
        <SubmitButton label={attachmentText.attachThis} />
      </Form>
    </section>
  );
}

/** Which of the reader's own papers it is a new version of, if any. */
function ReplacesField({ files, begin, state }: Pick<AttachFormProps, 'files' | 'begin' | 'state'>) {
  const own = files.filter(({ mayReplace }) => mayReplace);
  if (own.length === 0) return null;
  return (
    <SelectField
      name="replaces"
      label={attachmentText.replaces}
      hint={attachmentText.replacesHint}
      emptyLabel={attachmentText.replacesNone}
      choices={own.map(({ number, title, version }) => ({
        value: String(number),
        label: `${title} (${attachmentText.version} ${version})`,
      }))}
      value={typedIn(state, 'replaces', begin.replaces)}
      error={errorFor(state.form === 'attach' ? state.errors : [], 'replaces')}
    />
  );
}
