import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { evidenceAssumption } from '../../../domain/change-requests/change-evidence.data.ts';
import { needsOf } from '../../../domain/change-requests/change-grounds.ts';
import { isWritable } from '../../../domain/change-requests/change-moves.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { changeText } from '../../text/change-text.ts';
import type { ChangePageProps } from './change-state.ts';

const megabytes = evidenceLimits.largestBytes / 1024 / 1024;
const limits = `${Object.values(evidenceLimits.types).join(', ')} ไม่เกิน ${megabytes} เมกะไบต์`;
const tooLarge = {
  bytes: evidenceLimits.largestBytes,
  sentence: refusalSentence({ code: 'file-too-large', facts: { file: '{file}', largest: `${megabytes} เมกะไบต์` } }),
};

/** What the ground asks to be shown, each with its files, and while the request is written the form that adds one. */
export function ChangeEvidence({ reading, state }: ChangePageProps) {
  const { request, mayEdit } = reading;
  const { fiscalYear, organisationId, number, files } = request;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{changeText.evidence}</h2>
      <p class="hint">
        {changeText.assumption}: {evidenceAssumption}
      </p>
      {needsOf(request).map((need) => {
        const own = state.form === need.code ? state.errors : [];
        return (
          <div key={need.code}>
            <h3>{need.name}</h3>
            <ul>
              {files
                .filter((one) => one.need === need.code)
                .map((one) => (
                  <li key={one.sha256}>
                    <a href={paths.changeFile(fiscalYear, organisationId, number, need.code, one.sha256)} download>
                      {one.fileName}
                    </a>
                  </li>
                ))}
              {files.some((one) => one.need === need.code) ? null : <li class="muted">{changeText.nothingShown}</li>}
            </ul>
            {isWritable(request.status) && mayEdit ? (
              <Form
                action={paths.changeFiles(fiscalYear, organisationId, number, need.code)}
                file
                errors={own.length > 0 ? own : undefined}
              >
                <FileField
                  name="evidence"
                  label={changeText.file}
                  limits={limits}
                  limitsAssumed={evidenceAssumption}
                  accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
                  tooLarge={tooLarge}
                  error={errorFor(own, 'evidence')}
                />
                <SubmitButton label={changeText.attach} kind="secondary" />
              </Form>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
