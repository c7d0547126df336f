import type { Evidence } from '../../../application/year/year-ports.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { CsrfField } from '../../components/csrf-field.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { EntryPageProps } from './entry-state.ts';

/** The files behind a result; added and taken off while it is open. */
export function EntryEvidence({ reading, reader, state, editable }: EntryPageProps & { readonly editable: boolean }) {
  const { evidence, result } = reading;
  const { fiscalYear, organisationId, round, code } = result;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{reportingText.evidence}</h2>
      {evidence.length === 0 ? (
        <p class="muted">{reportingText.noEvidence}</p>
      ) : (
        <DataTable
          caption={reportingText.filesAttached}
          captionHidden
          rows={evidence}
          rowKey={(one) => one.sha256}
          columns={columnsOf(reader, editable)}
          phone="cards"
        />
      )}
      {editable ? (
        <form
          method="post"
          encType="multipart/form-data"
          action={paths.evidence(fiscalYear, organisationId, round, code)}
        >
          <CsrfField token={reader.csrfToken} />
          <p class="muted">{reportingText.saveFirst}</p>
          <FileField
            name="evidence"
            label={reportingText.addEvidence}
            limits={limits}
            accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
            tooLarge={tooLarge}
            error={errorFor(state.errors ?? [], 'evidence')}
          />
          <p>
            <SourceMark source={{ assumption: evidenceLimits.assumption }} />
          </p>
          <SubmitButton label={reportingText.attach} kind="secondary" />
        </form>
      ) : null}
    </section>
  );
}

const megabytes = evidenceLimits.largestBytes / 1024 / 1024;
const limits = `${Object.values(evidenceLimits.types).join(', ')} ไม่เกินไฟล์ละ ${megabytes} เมกะไบต์ ไม่เกิน ${evidenceLimits.mostFiles} ไฟล์`;

const tooLarge = {
  bytes: evidenceLimits.largestBytes,
  sentence: refusalSentence({ code: 'file-too-large', facts: { file: '{file}', largest: `${megabytes} เมกะไบต์` } }),
};

function columnsOf(reader: Reader, editable: boolean): Column<Evidence>[] {
  const columns: Column<Evidence>[] = [
    {
      key: 'file',
      header: 'ไฟล์',
      rowHeader: true,
      cell: (one) => (
        <a href={paths.evidenceFile(one.fiscalYear, one.organisationId, one.round, one.code, one.sha256)}>
          {one.fileName}
        </a>
      ),
    },
    { key: 'size', header: 'ขนาด', align: 'number', cell: (one) => saySize(one.sizeBytes) },
    {
      key: 'added',
      header: 'แนบเมื่อ',
      cell: (one) => `${formatThaiInstant(one.addedAt)} ${reportingText.by} ${one.addedName}`,
    },
  ];
  if (!editable) return columns;
  return [
    ...columns,
    { key: 'remove', header: reportingText.manage, cell: (one) => <RemoveForm evidence={one} reader={reader} /> },
  ];
}

function RemoveForm({ evidence, reader }: { readonly evidence: Evidence; readonly reader: Reader }) {
  const { fiscalYear, organisationId, round, code, sha256, fileName } = evidence;
  return (
    <form method="post" action={paths.evidenceRemove(fiscalYear, organisationId, round, code, sha256)}>
      <CsrfField token={reader.csrfToken} />
      <button type="submit" class="link-button">
        {reportingText.remove}
        <span class="govuk-visually-hidden"> {fileName}</span>
      </button>
    </form>
  );
}

/** `1.4 เมกะไบต์`, `83 กิโลไบต์`; at least one kilobyte. */
export function saySize(bytes: string): string {
  const kilobytes = Math.max(1, Math.round(Number(bytes) / 1024));
  return kilobytes < 1024 ? `${kilobytes} กิโลไบต์` : `${Math.round(kilobytes / 102.4) / 10} เมกะไบต์`;
}
