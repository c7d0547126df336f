import type { LibraryReading } from '../../../application/library/read-library.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import {
  documentAudiences,
  documentKinds,
  longestTitle,
  type YearDocument,
} from '../../../domain/library/year-document.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { textOf } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { documentAudienceNames, documentKindNames, libraryText } from '../../text/library-text.ts';
import { noticesText } from '../../text/notices-text.ts';

interface LibraryPageProps {
  readonly reading: LibraryReading;
  readonly state: FormState;
}

const megabytes = evidenceLimits.largestBytes / 1024 / 1024;
const tooLarge = {
  bytes: evidenceLimits.largestBytes,
  sentence: refusalSentence({ code: 'file-too-large', facts: { file: '{file}', largest: `${megabytes} เมกะไบต์` } }),
};

/** The guidelines, manuals and forms of a year to download; for OPDC also the forms that publish and withdraw them. */
export function LibraryPage({ reading, state }: LibraryPageProps) {
  const { fiscalYear, documents, mayPublish } = reading;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <h1>
        {libraryText.title} ประจำปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p class="lead">{libraryText.lead}</p>
      {documents.length === 0 ? (
        <EmptyState title={libraryText.none} whatWillAppear={libraryText.noneText} />
      ) : (
        <Documents documents={documents} />
      )}
      {mayPublish ? <PublishForm reading={reading} state={state} /> : null}
      {mayPublish
        ? documents
            .filter((one) => one.withdrawn === null)
            .map((one) => <WithdrawForm key={one.number} document={one} state={state} />)
        : null}
      {mayPublish ? (
        <p>
          {libraryText.tell} <a href={paths.notices(fiscalYear)}>{noticesText.link}</a>
        </p>
      ) : null}
    </>
  );
}

function Documents({ documents }: { readonly documents: readonly YearDocument[] }) {
  return (
    <DataTable
      caption={libraryText.title}
      captionHidden
      phone="cards"
      rows={documents}
      rowKey={(row) => String(row.number)}
      columns={[
        { key: 'document', header: libraryText.document, rowHeader: true, cell: (row) => <Title document={row} /> },
        { key: 'kind', header: libraryText.kind, cell: (row) => documentKindNames[row.kind] },
        { key: 'audience', header: libraryText.audience, cell: (row) => documentAudienceNames[row.audience] },
        { key: 'published', header: libraryText.published, cell: (row) => formatThaiInstant(row.publishedAt) },
      ]}
    />
  );
}

function Title({ document }: { readonly document: YearDocument }) {
  const { fiscalYear, number, title, file, withdrawn } = document;
  if (withdrawn !== null)
    return (
      <>
        {title} <span class="small muted">{libraryText.withdrawnBecause(withdrawn.reason)}</span>
      </>
    );
  return (
    <>
      <a href={paths.documentFile(fiscalYear, number)}>{title}</a>{' '}
      <span class="small muted">
        <span data-arabic="">{file.fileName}</span> {groupThousands(file.sizeBytes)} {libraryText.bytes} ·{' '}
        {libraryText.hash} <code>{file.sha256}</code>
      </span>
    </>
  );
}

function PublishForm({ reading: { fiscalYear }, state }: LibraryPageProps) {
  const own = state.form === 'publish';
  const field = (name: string, usual = '') => ({
    name,
    value: own ? textOf(state.typed, name) : usual,
    error: own ? errorFor(state.errors, name) : undefined,
  });
  return (
    <details open={own}>
      <summary>{libraryText.publish}</summary>
      <Form action={paths.library(fiscalYear)} file>
        <TextField
          {...field('title')}
          label={libraryText.documentTitle}
          hint={libraryText.titleHint}
          longest={longestTitle}
        />
        <RadiosField
          {...field('kind', 'guideline')}
          label={libraryText.kind}
          choices={documentKinds.map((value) => ({ value, label: documentKindNames[value] }))}
        />
        <RadiosField
          {...field('audience', 'public')}
          label={libraryText.audience}
          choices={documentAudiences.map((value) => ({ value, label: documentAudienceNames[value] }))}
        />
        <FileField
          name="evidence"
          label={libraryText.file}
          limits={`${Object.values(evidenceLimits.types).join(', ')} ไม่เกิน ${megabytes} เมกะไบต์`}
          limitsAssumed={libraryText.fileAssumed}
          accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
          tooLarge={tooLarge}
          error={own ? errorFor(state.errors, 'evidence') : undefined}
        />
        <SubmitButton label={libraryText.publish} />
      </Form>
    </details>
  );
}

function WithdrawForm({ document, state }: { readonly document: YearDocument; readonly state: FormState }) {
  const { fiscalYear, number, title } = document;
  const own = state.form === String(number);
  const name = `${number}.reason`;
  return (
    <details open={own}>
      <summary>
        {libraryText.withdraw} {title}
      </summary>
      <Form action={paths.documentWithdraw(fiscalYear, number)}>
        <TextField
          name={name}
          value={own ? textOf(state.typed, name) : ''}
          error={own ? errorFor(state.errors, name) : undefined}
          label={libraryText.reason}
          hint={libraryText.reasonHint}
        />
        <SubmitButton label={`${libraryText.withdraw} ${title.slice(0, 60)}`} kind="secondary" />
      </Form>
    </details>
  );
}
