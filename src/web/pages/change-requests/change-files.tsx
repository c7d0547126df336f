import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { type EvidenceNeed, evidenceAssumption } from '../../../domain/change-requests/change-evidence.data.ts';
import { countsFor, needNamed, needsOf, wasSent } from '../../../domain/change-requests/change-grounds.ts';
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
const limits = `${Object.values(evidenceLimits.types).join(', ')} ไม่เกิน ${megabytes} เมกะไบต์ ${changeText.filesAtMost(evidenceLimits.mostFiles)}`;

type File = ChangePageProps['reading']['request']['files'][number];
const tooLarge = {
  bytes: evidenceLimits.largestBytes,
  sentence: refusalSentence({ code: 'file-too-large', facts: { file: '{file}', largest: `${megabytes} เมกะไบต์` } }),
};

/** What the ground asks to be shown, each with its files, and while the request is written the forms that add and take off. */
export function ChangeEvidence(props: ChangePageProps) {
  const { request } = props.reading;
  const former = request.files.filter((one) => !countsFor(request, one));
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{changeText.evidence}</h2>
      <p class="hint">
        {changeText.assumption}: {evidenceAssumption}
      </p>
      {needsOf(request).map((need) => (
        <NeedFiles key={need.code} {...props} need={need} />
      ))}
      {former.length === 0 ? null : (
        <div>
          <h3>{changeText.former}</h3>
          <p class="hint">{changeText.formerHint}</p>
          <ul>
            {former.map((one) => (
              <FileLine key={`${one.need} ${one.sha256}`} {...props} file={one} named />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const isWritten = ({ request, mayEdit }: ChangePageProps['reading']) => isWritable(request.status) && mayEdit;

function NeedFiles({ need, ...props }: ChangePageProps & { readonly need: EvidenceNeed }) {
  const { reading, state } = props;
  const { fiscalYear, organisationId, number, files } = reading.request;
  const own = state.form === need.code ? state.errors : [];
  const shown = files.filter((one) => one.need === need.code);
  return (
    <div>
      <h3>{need.name}</h3>
      <ul>
        {shown.map((one) => (
          <FileLine key={one.sha256} {...props} file={one} />
        ))}
        {shown.length === 0 ? <li class="muted">{changeText.nothingShown}</li> : null}
      </ul>
      {isWritten(reading) ? (
        <Form
          action={paths.changeFiles(fiscalYear, organisationId, number, need.code)}
          file
          errors={own.length > 0 ? own : undefined}
        >
          <FileField
            name="evidence"
            id={`evidence.${need.code}`}
            label={changeText.file}
            limits={limits}
            limitsAssumed={evidenceAssumption}
            accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
            tooLarge={tooLarge}
            error={errorFor(own, `evidence.${need.code}`)}
          />
          <SubmitButton label={changeText.attach} kind="secondary" />
        </Form>
      ) : null}
    </div>
  );
}

type FileLineProps = ChangePageProps & { readonly file: File; readonly named?: boolean };

/** A file to open; one that was never sent may be taken off. `named`: with what it was attached to show. */
function FileLine({ reading, file: { need, sha256, fileName }, named = false }: FileLineProps) {
  const { fiscalYear, organisationId, number } = reading.request;
  return (
    <li>
      <a href={paths.changeFile(fiscalYear, organisationId, number, need, sha256)} download>
        <span data-arabic="">{fileName}</span>
      </a>
      {named ? <span class="small muted"> {needNamed(need)?.name}</span> : null}
      {isWritten(reading) && !wasSent(reading.request, { need, sha256 }) ? (
        <Form action={paths.changeFileRemove(fiscalYear, organisationId, number, need, sha256)}>
          <button type="submit" class="link-button">
            {changeText.detach}
            <span class="govuk-visually-hidden" data-arabic="">
              {' '}
              {fileName}
            </span>
          </button>
        </Form>
      ) : null}
    </li>
  );
}
