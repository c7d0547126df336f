import type { YearPapers, YearPapersRow } from '../../../application/papers/read-papers-of-year.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { papersText } from '../../text/papers-text.ts';
import { PaperLinks } from './paper-links.tsx';

export interface YearPapersPageProps {
  readonly reading: YearPapers;
  /** Of the form that issues the papers. */
  readonly errors: readonly FormError[];
}

/** Every signed agreement of the year with its papers, and the progress of issuing them. Public. */
export function YearPapersPage({ reading, errors }: YearPapersPageProps) {
  const { fiscalYear, rows } = reading;
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>
        {papersText.yearTitle} {papersText.year} {fiscalYear}
      </h1>
      <p class="lead">{papersText.yearLead}</p>
      <p>
        <a href={paths.verify()}>{papersText.verifyTitle}</a>
      </p>
      {reading.mayIssue ? <Issuing reading={reading} errors={errors} /> : null}
      {rows.length === 0 ? (
        <EmptyState title={papersText.none} whatWillAppear={papersText.noneText} />
      ) : (
        <DataTable
          caption={papersText.yearTitle}
          captionHidden
          columns={columnsOf(fiscalYear)}
          rows={rows}
          rowKey={(row) => row.organisationId}
          phone="cards"
          filterable
        />
      )}
    </>
  );
}

function columnsOf(fiscalYear: number): Column<YearPapersRow>[] {
  return [
    {
      key: 'name',
      header: papersText.province,
      rowHeader: true,
      cell: (row) => <a href={paths.agreement(fiscalYear, row.organisationId)}>{row.name}</a>,
    },
    { key: 'version', header: papersText.version, align: 'number', cell: (row) => row.version },
    {
      key: 'code',
      header: papersText.code,
      cell: (row) => (
        <a href={paths.verifyCode(row.code)}>
          <code>{row.code}</code>
        </a>
      ),
    },
    {
      key: 'papers',
      header: papersText.papers,
      cell: (row) => <PaperLinks fiscalYear={fiscalYear} organisationId={row.organisationId} name={row.name} />,
    },
    {
      key: 'issued',
      header: papersText.issued,
      cell: (row) => (row.papers[0] ? formatThaiInstant(row.papers[0].issuedAt) : papersText.notIssued),
    },
  ];
}

function Issuing({ reading: { fiscalYear, job, rows }, errors }: YearPapersPageProps) {
  return (
    <section aria-label={papersText.issueAll} data-follow-progress={job?.isRunning ? '' : undefined}>
      {job === null ? null : <JobState job={job} rows={rows} />}
      {job?.isRunning || rows.length === 0 ? null : (
        <Form action={paths.yearPapers(fiscalYear)}>
          <p class="hint">{papersText.issueHint}</p>
          <BindingProof act="papers.issue-year" errors={errors} />
          <SubmitButton label={papersText.issueAll} />
        </Form>
      )}
    </section>
  );
}

function JobState({ job, rows }: { readonly job: NonNullable<YearPapers['job']>; readonly rows: YearPapers['rows'] }) {
  const nameOf = (id: string) => rows.find((row) => row.organisationId === id)?.name ?? id;
  return (
    <>
      <ProgressBar label={papersText.progress} done={job.done} total={job.total} unit={papersText.province} />
      <p class="small muted">
        {papersText.by} {job.startedName} {formatThaiInstant(job.startedAt)}
        {job.finishedAt === null ? '' : ` · ${papersText.finished} ${formatThaiInstant(job.finishedAt)}`}
      </p>
      {job.isRunning ? (
        <noscript>
          <meta http-equiv="refresh" content="5" />
          <p class="hint">{papersText.refreshing}</p>
        </noscript>
      ) : null}
      {job.isRunning || job.finishedAt !== null ? null : <Notice tone="attention" title={papersText.stalled} />}
      {job.failures.length === 0 ? null : (
        <Notice tone="problem" title={`${papersText.failed} ${job.failed}`}>
          <ul>
            {job.failures.map((failure) => (
              <li key={failure.organisationId}>
                {nameOf(failure.organisationId)}: {refusalInWords(failure)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
