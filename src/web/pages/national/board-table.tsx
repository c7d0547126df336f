import type { BoardRow } from '../../../application/national/board-row.ts';
import type { Board } from '../../../application/national/read-board.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import type { HeatCell } from '../../components/heat-strip.tsx';
import { paths } from '../../paths.ts';
import { boardStageNames, nationalText } from '../../text/national-text.ts';
import { AssessedScore, Reported, SelfScore } from './board-scores.tsx';
import { type BoardState, boardHref, boardPath, type SortKey } from './board-state.ts';
import { stageCells } from './stage-cells.ts';

export interface BoardTableProps {
  readonly board: Board;
  readonly state: BoardState;
  readonly rows: readonly BoardRow[];
  /** Whether the reader may open the report of a row. */
  readonly opens: (row: BoardRow) => boolean;
}

/** One row per province: figures that link to their ledgers, and the strip of stages. */
export function BoardTable(props: BoardTableProps) {
  const { board, state, rows } = props;
  return (
    <div class="board">
      <StageLegend />
      <DataTable
        id="table"
        caption={nationalText.table}
        rows={rows}
        rowKey={(row) => row.organisationId}
        columns={[...figureColumns(props), ...stageColumns(board)]}
        emptyText={nationalText.noneFound}
        csvHref={boardHref(paths.boardFile(board.framework.fiscalYear, 'csv'), state)}
        xlsxHref={boardHref(paths.boardFile(board.framework.fiscalYear, 'xlsx'), state)}
      />
    </div>
  );
}

function StageLegend() {
  const items: readonly HeatCell[] = [
    { tone: 'done', word: nationalText.legendDone },
    { tone: 'active', word: nationalText.legendNow },
    { tone: 'problem', word: nationalText.legendLate },
    { tone: 'quiet', word: nationalText.legendAhead },
  ];
  return (
    <ul class="legend" aria-hidden="true">
      {items.map((item) => (
        <li key={item.word}>
          <span class={`heat__cell heat__cell--${item.tone}`} /> {item.word}
        </li>
      ))}
    </ul>
  );
}

function figureColumns({ board, state, opens }: BoardTableProps): readonly Column<BoardRow>[] {
  const { framework, round } = board;
  const { fiscalYear } = framework;
  const scored = (row: BoardRow) => ({ framework, round, row, opens: opens(row) });
  const sortable = (key: SortKey) => {
    const sorted = state.sort === key ? (state.dir === 'asc' ? 'ascending' : 'descending') : undefined;
    const dir = sorted === 'ascending' ? ('desc' as const) : ('asc' as const);
    return { sortHref: boardPath(fiscalYear, state, { sort: key, dir }), sorted } as const;
  };
  return [
    {
      key: 'name',
      header: nationalText.province,
      rowHeader: true,
      cell: (row) => <a href={paths.province(fiscalYear, row.organisationId)}>{row.name}</a>,
      ...sortable('name'),
    },
    {
      key: 'self',
      header: nationalText.self,
      align: 'number',
      cell: (row) => <SelfScore {...scored(row)} />,
      ...sortable('self'),
    },
    {
      key: 'assessed',
      header: nationalText.assessed,
      align: 'number',
      cell: (row) => <AssessedScore {...scored(row)} />,
      ...sortable('assessed'),
    },
    {
      key: 'reported',
      header: nationalText.reported,
      align: 'number',
      cell: (row) => <Reported {...scored(row)} />,
      ...sortable('reported'),
    },
  ];
}

function stageColumns(board: Board): readonly Column<BoardRow>[] {
  const late = board.due !== null && board.today > board.due;
  return boardStageNames.map((stage, index) => ({
    key: stage,
    header: stage,
    cell: (row) => <StageCell cell={stageCells(row, late)[index]} />,
  }));
}

/** A shape with its word as its name: written once, shown on hover and read aloud after its stage's column. */
function StageCell({ cell }: { readonly cell: HeatCell | undefined }) {
  if (cell === undefined) return null;
  return <span class={`heat__cell heat__cell--${cell.tone} heat__cell--inline`} role="img" title={cell.word} />;
}
