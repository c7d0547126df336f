import type { ProgressReading, ProgressRow } from '../../../application/kpi-template/read-template-progress.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { paths } from '../../paths.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { DueLine } from './template-status.tsx';

/** Every party of the year: how many templates are unsent, in audit, to be corrected, passed, and who has to act. */
export function TemplateProgressPage({ reading }: { readonly reading: ProgressReading }) {
  const { fiscalYear, rows, due, auditDue } = reading;
  const indicators = sumOf(rows, 'indicators');
  return (
    <>
      <h1>
        {templateText.national} {templateText.year} {fiscalYear}
      </h1>
      {due === null ? (
        <p class="muted">{templateText.dueUnstated}</p>
      ) : (
        <DueLine label={templateText.due} due={due} daysLeft={reading.daysLeft} />
      )}
      {auditDue === null ? null : (
        <DueLine label={templateText.auditDue} due={auditDue} daysLeft={reading.auditDaysLeft} />
      )}
      {rows.length === 0 ? (
        <EmptyState title={templateText.nobodyYet} whatWillAppear={templateText.notOpenText} />
      ) : (
        <>
          <ProgressBar
            label={templateText.sentOf}
            done={sumOf(rows, 'submitted') + sumOf(rows, 'passed')}
            total={indicators}
            unit={templateText.indicators}
          />
          <ProgressBar
            label={templateText.passedOf}
            done={sumOf(rows, 'passed')}
            total={indicators}
            unit={templateText.indicators}
          />
          <DataTable
            caption={templateText.nationalCaption}
            columns={columnsOf(fiscalYear)}
            rows={rows}
            rowKey={(row) => row.organisationId}
            filterable
          />
        </>
      )}
    </>
  );
}

type Count = 'indicators' | 'unsent' | 'submitted' | 'toFix' | 'passed';

function sumOf(rows: readonly ProgressRow[], key: Count): number {
  return rows.reduce((sum, row) => sum + (row.open ? row[key] : 0), 0);
}

function columnsOf(fiscalYear: number): readonly Column<ProgressRow>[] {
  const count = (key: Count, header: string): Column<ProgressRow> => ({
    key,
    header,
    align: 'number',
    cell: (row) => (row.open ? row[key] : '–'),
  });
  return [
    {
      key: 'party',
      header: templateText.party,
      rowHeader: true,
      cell: (row) => <a href={paths.templates(fiscalYear, row.organisationId)}>{row.name}</a>,
    },
    count('indicators', templateText.indicators),
    count('unsent', templateText.unsent),
    count('submitted', templateText.submitted),
    count('toFix', templateText.toFix),
    count('passed', templateText.passed),
    { key: 'waits', header: templateText.waitsFor, cell: formatWaits },
  ];
}

function formatWaits(row: ProgressRow): string {
  if (!row.open) return templateText.agreementPending;
  const names = row.waitsFor.map((role) => (role === 'opdc-officer' ? templateText.opdc : templateText.province));
  return names.join(' · ') || templateText.nobody;
}
