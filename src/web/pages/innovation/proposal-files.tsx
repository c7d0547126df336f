import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { AttachedTable } from '../../components/attached-table.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UploadField } from '../../components/upload-field.tsx';
import { errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { innovationText } from '../../text/innovation-text.ts';
import type { ProposalPageProps } from './innovation-props.ts';

/** The files of a proposal, and while its agency writes it the form that attaches one. */
export function ProposalFiles(props: ProposalPageProps) {
  const { proposal, files, mayEdit } = props.reading;
  const rows = files.filter(({ isReplaced }) => !isReplaced);
  return (
    <section aria-labelledby="files">
      <h2 id="files">{innovationText.files}</h2>
      {rows.length === 0 ? (
        <p class="muted">{innovationText.filesNone}</p>
      ) : (
        <AttachedTable
          caption={innovationText.files}
          rows={rows}
          all={files}
          links={{
            file: ({ number, version }) => paths.innovationFile.of({ ...proposal, file: number, version }),
            replace: () => '#attach',
            takeBack: ({ number }) => paths.innovationFileTakeBack.of({ ...proposal, file: number }),
          }}
          state={props.state}
          whom={proposal.agencyName}
        />
      )}
      {mayEdit ? <AttachFile {...props} /> : null}
    </section>
  );
}

function AttachFile({ reading: { proposal }, state }: ProposalPageProps) {
  const errors = errorsIn(state, 'attach');
  return (
    <Form
      action={paths.innovationFiles.of(proposal)}
      file
      errors={state.form === 'attach' ? errors : undefined}
      class="no-print"
      id="attach"
      aria-label={attachmentText.attach}
    >
      <TextField
        name="fileTitle"
        longest={evidenceLimits.longestTitle}
        label={attachmentText.name}
        hint={attachmentText.nameHint}
        value={typedIn(state, 'attach', 'fileTitle', '')}
        error={errorFor(errors, 'fileTitle')}
        optional
      />
      <UploadField
        label={attachmentText.file}
        limitsAssumed={attachmentText.limitsAssumed}
        error={errorFor(errors, 'evidence')}
      />
      <SubmitButton label={attachmentText.attachThis} kind="secondary" />
    </Form>
  );
}
