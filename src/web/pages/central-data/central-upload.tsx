import { errorFor } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { centralText } from '../../text/central-text.ts';
import type { CentralPageProps } from './central-state.ts';

/** The most of a table's file that is received; an assumption. */
export const LARGEST_TABLE_FILE = 2 * 1024 * 1024;

/** The same table as a file: downloaded, filled in and sent back, and tried before anything is saved. */
export function CentralUpload({ reading: { measure }, state }: CentralPageProps) {
  const { fiscalYear, round, code } = measure;
  const errors = state.form === 'upload' ? state.errors : [];
  return (
    <section aria-labelledby="upload" class="no-print">
      <h2 id="upload">{centralText.upload}</h2>
      <p>{centralText.uploadText}</p>
      <Form
        action={paths.centralTableUpload(fiscalYear, round, code)}
        file
        errors={state.form === 'upload' ? errors : undefined}
      >
        <FileField
          name="evidence"
          label={centralText.file}
          limits={centralText.fileLimits}
          limitsAssumed={centralText.fileLimitsAssumed}
          accept=".xlsx,.csv"
          tooLarge={{ bytes: LARGEST_TABLE_FILE, sentence: centralText.tooLarge }}
          error={errorFor(errors, 'evidence')}
        />
        <SubmitButton label={centralText.sendFile} kind="secondary" />
      </Form>
    </section>
  );
}
