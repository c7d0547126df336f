import type { BoardRow } from '../../../application/national/board-row.ts';
import type { Board } from '../../../application/national/read-board.ts';
import { compareThai } from '../../../domain/values/thai-text.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { nationalText } from '../../text/national-text.ts';
import { type BoardState, boardPath, compareDecimals, rankedScore } from './board-state.ts';

export interface BoardGroup {
  readonly name: string;
  readonly provinces: number;
  readonly sent: number;
  readonly received: number;
  readonly announced: number;
  readonly scored: number;
  readonly lowest: string | null;
  readonly highest: string | null;
}

/** Provinces grouped by zone or cluster: counts and range, never a mean of scores. */
function groupRows(rows: readonly BoardRow[], fold: 'zone' | 'cluster'): readonly BoardGroup[] {
  const nameOf = (row: BoardRow) => (fold === 'zone' ? row.inspectionZone : row.clusterName) ?? '';
  const names = [...new Set(rows.map(nameOf))].sort(compareThai);
  return names.map((name) =>
    summarise(
      name,
      rows.filter((row) => nameOf(row) === name),
    ),
  );
}

/** The progress of a set of provinces. */
export function summarise(name: string, rows: readonly BoardRow[]): BoardGroup {
  const scores = rows.flatMap((row) => rankedScore(row)?.total ?? []).sort(compareDecimals);
  const past = (...statuses: readonly string[]) =>
    rows.filter((row) => statuses.includes(row.reportStatus ?? '')).length;
  return {
    name,
    provinces: rows.length,
    sent: past('submitted', 'received', 'assessed', 'final'),
    received: past('received', 'assessed', 'final'),
    announced: past('final'),
    scored: scores.length,
    lowest: scores[0] ?? null,
    highest: scores.at(-1) ?? null,
  };
}

export interface GroupTableProps {
  readonly board: Board;
  readonly state: BoardState;
  readonly rows: readonly BoardRow[];
  readonly fold: 'zone' | 'cluster';
}

/** One row per group, with a link to its provinces. */
export function GroupTable({ board, state, rows, fold }: GroupTableProps) {
  const open = (group: BoardGroup) => boardPath(board.framework.fiscalYear, state, { fold: '', [fold]: group.name });
  const label = (group: BoardGroup) =>
    group.name === '' ? nationalText.ungrouped : fold === 'zone' ? `เขต ${group.name}` : group.name;
  const score = (value: string | null) => (value === null ? '—' : <DecimalNumber value={value} />);
  return (
    <DataTable
      id="table"
      caption={nationalText.groupTable}
      phone="cards"
      rows={groupRows(rows, fold)}
      rowKey={(group) => group.name}
      columns={[
        {
          key: 'name',
          header: nationalText.group,
          rowHeader: true,
          cell: (group) => (
            <span class={fold === 'zone' ? 'nowrap' : undefined}>
              {group.name === '' ? label(group) : <a href={open(group)}>{label(group)}</a>}
            </span>
          ),
        },
        { key: 'provinces', header: nationalText.provinces, align: 'number', cell: (group) => group.provinces },
        { key: 'sent', header: nationalText.sent, align: 'number', cell: (group) => group.sent },
        { key: 'received', header: nationalText.received, align: 'number', cell: (group) => group.received },
        { key: 'announced', header: nationalText.announced, align: 'number', cell: (group) => group.announced },
        { key: 'scored', header: nationalText.scored, align: 'number', cell: (group) => group.scored },
        { key: 'lowest', header: nationalText.lowest, align: 'number', cell: (group) => score(group.lowest) },
        { key: 'highest', header: nationalText.highest, align: 'number', cell: (group) => score(group.highest) },
      ]}
    />
  );
}
