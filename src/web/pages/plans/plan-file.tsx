import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { UploadField } from '../../components/upload-field.tsx';
import { paths } from '../../paths.ts';
import { plansText } from '../../text/plans-text.ts';
import type { PlanPageProps } from './plan-state.ts';

const limitsAssumed = 'เอกสารต้นทางไม่ระบุชนิดและขนาดไฟล์ของแผน จึงใช้เกณฑ์เดียวกับไฟล์หลักฐาน';
/** The file of an edition to download, and in a draft the form that gives it one: the page comes anew, with the version that is then sent. What sending it lacks of a file is said here. */
export function PlanFile({ reading, state }: PlanPageProps) {
  const { plan, mayEdit } = reading;
  const { fiscalYear, organisationId, number } = plan;
  return (
    <section aria-labelledby="file">
      <h2 id="file">{plansText.file}</h2>
      <PlanFilePiece reading={reading} />
      {plan.status === 'draft' && mayEdit ? (
        <Form
          action={paths.planFile(fiscalYear, organisationId, number)}
          file
          errors={state.form === 'file' ? state.errors : undefined}
        >
          {plan.file === null ? null : <p class="hint">{plansText.fileReplaces}</p>}
          <UploadField
            label={plansText.file}
            limitsAssumed={limitsAssumed}
            error={errorFor(state.errors, 'evidence')}
          />
          <SubmitButton label={plansText.attach} kind="secondary" />
        </Form>
      ) : null}
    </section>
  );
}

function PlanFilePiece({ reading: { plan } }: Pick<PlanPageProps, 'reading'>) {
  const { file, fiscalYear, organisationId, number } = plan;
  return (
    <div>
      {file === null ? (
        <p class="muted">{plansText.fileNone}</p>
      ) : (
        <p>
          <a href={paths.planFile(fiscalYear, organisationId, number)} download>
            {plansText.download} <span data-arabic="">{file.fileName}</span>
          </a>{' '}
          {groupThousands(file.sizeBytes)} ไบต์
          <br />
          <span class="small muted">
            {plansText.hash} <code>{file.sha256}</code>
          </span>
        </p>
      )}
    </div>
  );
}
