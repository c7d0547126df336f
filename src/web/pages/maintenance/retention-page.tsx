import type { RetentionOverview } from '../../../application/maintenance/read-retention.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PeopleTabs } from '../../people-tabs.tsx';
import { retentionText } from '../../text/retention-text.ts';

type Row = RetentionOverview['tables'][number];

/** How long data is stored and why, and what the last night removed. */
export function RetentionPage({ overview: { tables, last } }: { readonly overview: RetentionOverview }) {
  const count = ({ table }: Row) => last?.removed[table];
  return (
    <>
      <h1>{retentionText.title}</h1>
      <PeopleTabs current="retention" mayManage />
      <p>{retentionText.lead}</p>
      <p>{last === null ? retentionText.noRun : `${retentionText.lastRun}: ${formatThaiDate(last.day)}`}</p>
      <DataTable
        caption={retentionText.title}
        captionHidden
        phone="cards"
        rows={tables}
        rowKey={({ table }) => table}
        columns={[
          { key: 'what', header: retentionText.what, rowHeader: true, cell: ({ what }) => what },
          { key: 'period', header: retentionText.period, cell: periodOf },
          { key: 'source', header: retentionText.source, cell: (row) => <Reason row={row} /> },
          {
            key: 'removed',
            header: retentionText.removed,
            cell: (row) => (count(row) === undefined ? '' : retentionText.rows(count(row) ?? 0)),
          },
        ]}
      />
    </>
  );
}

function periodOf(row: Row): string {
  if (row.for === 'days') return retentionText.days(row.days, row.after);
  return row.for === 'ever' ? retentionText.forEver : retentionText.bounded;
}

function Reason({ row }: { readonly row: Row }) {
  if (row.for === 'bounded') return <span>{row.by}</span>;
  if ('clause' in row.source) return <span class="source">{row.source.clause}</span>;
  return <AssumptionMark reason={row.source.assumption} />;
}
