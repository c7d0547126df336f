import type { BoardRow } from '../../../application/national/board-row.ts';
import type { Board } from '../../../application/national/read-board.ts';
import { DataTable } from '../../components/data-table.tsx';
import { paths } from '../../paths.ts';
import { nationalText } from '../../text/national-text.ts';
import { AssessedScore, SelfScore } from './board-scores.tsx';
import { formatStatus } from './stage-cells.ts';

/**
 * The clusters with agreements of the year, separate from the provinces because they are not rows of the same table.
 */
export function ClusterTable({ board }: { readonly board: Board }) {
  const { framework, round, clusters } = board;
  if (clusters.length === 0) return null;
  const { fiscalYear } = framework;
  const reported = (row: BoardRow) =>
    row.reportStatus === null ? (
      '—'
    ) : (
      <a href={paths.report(fiscalYear, row.organisationId, round)}>
        {row.reported}/{row.expected}
        <span class="govuk-visually-hidden"> {row.name}</span>
      </a>
    );
  return (
    <DataTable
      id="clusters"
      caption={nationalText.clusterTable}
      phone="cards"
      rows={clusters}
      rowKey={(row) => row.organisationId}
      columns={[
        {
          key: 'name',
          header: nationalText.cluster,
          rowHeader: true,
          cell: (row) => <a href={paths.province(fiscalYear, row.organisationId)}>{row.name}</a>,
        },
        { key: 'status', header: nationalText.clusterStatus, cell: formatStatus },
        {
          key: 'self',
          header: nationalText.self,
          align: 'number',
          cell: (row) => <SelfScore framework={framework} round={round} row={row} />,
        },
        {
          key: 'assessed',
          header: nationalText.assessed,
          align: 'number',
          cell: (row) => <AssessedScore framework={framework} round={round} row={row} />,
        },
        { key: 'reported', header: nationalText.reported, align: 'number', cell: reported },
      ]}
    />
  );
}
