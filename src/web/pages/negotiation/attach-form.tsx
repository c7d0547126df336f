import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UploadField } from '../../components/upload-field.tsx';
import { paths } from '../../paths.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import type { AgreementFilesProps } from './agreement-files-props.ts';
import { typedOr } from './room-state.ts';

/** Attaches one file to what is chosen; what was typed stays when the file is refused. */
export function AttachForm({ reading, begin, state }: AgreementFilesProps) {
  const { organisation, fiscalYear, abouts } = reading;
  const errors = state.form === 'attach' ? state.errors : [];
  return (
    <section class="no-print" aria-labelledby="attach">
      <h2 id="attach">{attachmentText.attach}</h2>
      <Form
        action={paths.agreementFiles(fiscalYear, organisation.id)}
        file
        errors={state.form === 'attach' ? errors : undefined}
      >
        <SelectField
          name="about"
          label={attachmentText.about}
          emptyLabel={null}
          choices={abouts.filter(({ takes }) => takes).map(({ about, label }) => ({ value: about, label }))}
          value={typedOr(state, 'about', begin.about)}
          error={errorFor(errors, 'about')}
        />
        <ReplacesField reading={reading} begin={begin} state={state} />
        <TextField
          name="title"
          longest={evidenceLimits.longestTitle}
          label={attachmentText.name}
          hint={attachmentText.nameHint}
          value={typedOr(state, 'title', '')}
          error={errorFor(errors, 'title')}
          optional
        />
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
function ReplacesField({ reading: { files }, begin, state }: AgreementFilesProps) {
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
      value={typedOr(state, 'replaces', begin.replaces)}
      error={errorFor(state.form === 'attach' ? state.errors : [], 'replaces')}
    />
  );
}
