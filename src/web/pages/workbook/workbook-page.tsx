import type { WorkbookReading } from '../../../application/workbook/read-uploads.ts';
import type { WorkbookUpload } from '../../../application/workbook/workbook-ports.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { workbookText } from '../../text/workbook-text.ts';
import { WorkbookCheckResult } from './workbook-check-result.tsx';
import type { WorkbookPageProps } from './workbook-page-props.ts';

const LARGEST_BYTES = 5 * 1024 * 1024;

/** A round's workbook: download, upload, review every cell that changes, and then save all of it or nothing. */
export function WorkbookPage({ reading, errors, check }: WorkbookPageProps) {
  const { fiscalYear, organisationId, round, partyName, roundName } = reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: `${partyName} ${fiscalYear}`, href: paths.province(fiscalYear, organisationId) },
          {
            label: roundName,
            href: reading.mayReadRound ? paths.report(fiscalYear, organisationId, round) : undefined,
          },
          { label: workbookText.title },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1>
        {workbookText.title} {roundName} {partyName} {fiscalYear}
      </h1>
      {check === null ? (
        <p class="lead">{workbookText.lead}</p>
      ) : (
        <WorkbookCheckResult reading={reading} check={check} />
      )}
      <DownloadPart reading={reading} />
      <UploadPart reading={reading} errors={errors} />
      <History applied={reading.applied} />
    </>
  );
}

function DownloadPart({ reading }: { readonly reading: WorkbookReading }) {
  const { fiscalYear, organisationId, round, entries } = reading;
  const open = entries.filter((entry) => entry.locked === null).length;
  return (
    <section class="no-print" aria-labelledby="download">
      <h2 id="download">{workbookText.downloadTitle}</h2>
      <p>
        {workbookText.contains} {entries.length} {workbookText.indicators} · {workbookText.openNow} {open} ·{' '}
        {workbookText.lockedNow} {entries.length - open}
      </p>
      <p>{workbookText.fillHint}</p>
      <p>
        <LinkButton
          label={workbookText.download}
          href={paths.workbookFile(fiscalYear, organisationId, round)}
          kind="secondary"
        />
      </p>
    </section>
  );
}

interface UploadPartProps {
  readonly reading: WorkbookReading;
  readonly errors: readonly FormError[];
}

function UploadPart({ reading, errors }: UploadPartProps) {
  const { fiscalYear, organisationId, round } = reading;
  return (
    <section class="no-print" aria-labelledby="upload">
      <h2 id="upload">{workbookText.uploadTitle}</h2>
      <Form action={paths.workbook(fiscalYear, organisationId, round)} file>
        <FileField
          name="evidence"
          label={workbookText.file}
          limits={workbookText.limits}
          limitsAssumed={workbookText.limitsAssumed}
          accept=".xlsx"
          error={errorFor(errors, 'evidence')}
          tooLarge={{ bytes: LARGEST_BYTES, sentence: workbookText.tooLarge }}
        />
        <SubmitButton label={workbookText.check} />
        <p class="muted">{workbookText.checkHint}</p>
      </Form>
    </section>
  );
}

const historyColumns: Column<WorkbookUpload>[] = [
  {
    key: 'file',
    header: workbookText.historyFile,
    rowHeader: true,
    cell: (row) => <span data-arabic="">{row.fileName}</span>,
  },
  { key: 'when', header: workbookText.historyWhen, cell: (row) => formatThaiInstant(row.appliedAt ?? row.uploadedAt) },
  { key: 'who', header: workbookText.historyWho, cell: (row) => row.appliedBy },
  { key: 'cells', header: workbookText.historyCells, align: 'number', cell: (row) => row.changedCells },
];

function History({ applied }: { readonly applied: readonly WorkbookUpload[] }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{workbookText.history}</h2>
      {applied.length === 0 ? (
        <p class="muted">{workbookText.historyEmpty}</p>
      ) : (
        <DataTable
          caption={workbookText.history}
          captionHidden
          columns={historyColumns}
          rows={applied}
          rowKey={(row) => row.sha256}
          phone="cards"
        />
      )}
    </section>
  );
}
