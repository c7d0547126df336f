import type { BoardRow } from '../../../application/national/board-row.ts';
import { DataTable } from '../../components/data-table.tsx';
import { paths } from '../../paths.ts';
import { nationalText } from '../../text/national-text.ts';
import { AssessedScore, Reported, SelfScore } from './board-scores.tsx';
import type { BoardTableProps } from './board-table.tsx';
import { formatStatus } from './stage-cells.ts';

/**
 * The clusters with agreements of the year, separate from the provinces because they are not rows of the same table.
 */
export function ClusterTable({ board, opens }: Pick<BoardTableProps, 'board' | 'opens'>) {
  const { framework, round, clusters } = board;
  if (clusters.length === 0) return null;
  const { fiscalYear } = framework;
  const scored = (row: BoardRow) => ({ framework, round, row, opens: opens(row) });
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
          cell: (row) => <SelfScore {...scored(row)} />,
        },
        {
          key: 'assessed',
          header: nationalText.assessed,
          align: 'number',
          cell: (row) => <AssessedScore {...scored(row)} />,
        },
        {
          key: 'reported',
          header: nationalText.reported,
          align: 'number',
          cell: (row) => <Reported {...scored(row)} />,
        },
      ]}
    />
  );
}
