import type { BoardRow } from '../../../application/year/board-ports.ts';
import { agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import { reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { parseDecimal } from '../../../domain/values/decimal.ts';
import { compare } from '../../../domain/values/fraction.ts';
import { compareThai, normaliseThai } from '../../../domain/values/thai-text.ts';
import { paths } from '../../paths.ts';

const sortKeys = ['name', 'score', 'self', 'assessed', 'reported', 'status'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Everything that the reader chose, as in the address bar. */
export interface BoardState {
  readonly round: string;
  readonly sort: SortKey;
  readonly dir: 'asc' | 'desc';
  /** Empty shows all. */
  readonly zone: string;
  readonly cluster: string;
  readonly q: string;
  readonly fold: '' | 'zone' | 'cluster';
}

/** The view of an address; unknown values fall back to the default board. */
export function boardStateOf(query: Readonly<Record<string, unknown>>, round: string): BoardState {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 100) : '');
  const fold = text('fold');
  return {
    round,
    sort: sortKeys.find((key) => key === text('sort')) ?? 'name',
    dir: text('dir') === 'desc' ? 'desc' : 'asc',
    zone: text('zone'),
    cluster: text('cluster'),
    q: text('q'),
    fold: fold === 'zone' || fold === 'cluster' ? fold : '',
  };
}

/** The address of the board in this state; defaults are left out. */
export function boardHref(base: string, state: BoardState): string {
  const plain: Readonly<Partial<BoardState>> = { sort: 'name', dir: 'asc', zone: '', cluster: '', q: '', fold: '' };
  const chosen = Object.entries(state).filter(([key, value]) => plain[key as keyof BoardState] !== value);
  return chosen.length === 0 ? base : `${base}?${new URLSearchParams(chosen)}`;
}

/** The board's own address of a year, in this state. */
export function boardPath(fiscalYear: number, state: BoardState, changes: Partial<BoardState> = {}): string {
  return boardHref(paths.board(fiscalYear), { ...state, ...changes });
}

/** The rows of the view, in the chosen order. A province without a value comes last in both directions. */
export function rowsShown(rows: readonly BoardRow[], state: BoardState): readonly BoardRow[] {
  const wanted = normaliseThai(state.q).trim();
  const kept = rows.filter(
    (row) =>
      (state.zone === '' || row.inspectionZone === state.zone) &&
      (state.cluster === '' || row.clusterName === state.cluster) &&
      (wanted === '' || normaliseThai(row.name).includes(wanted)),
  );
  const order = orders[state.sort];
  return kept.sort((a, b) => {
    const absent = Number(order.absent(a)) - Number(order.absent(b));
    if (absent !== 0) return absent;
    const found = order.compare(a, b);
    return (state.dir === 'asc' ? found : -found) || compareThai(a.name, b.name);
  });
}

/** The score for ranking a province: the assessed one once there is one. */
export function scoreOf(row: BoardRow): string | null {
  return row.assessed ?? row.self;
}

interface Order {
  readonly absent: (row: BoardRow) => boolean;
  readonly compare: (a: BoardRow, b: BoardRow) => number;
}

function byDecimal(value: (row: BoardRow) => string | null): Order {
  return { absent: (row) => value(row) === null, compare: (a, b) => compareDecimals(value(a), value(b)) };
}

const orders: Readonly<Record<SortKey, Order>> = {
  name: { absent: () => false, compare: (a, b) => compareThai(a.name, b.name) },
  score: byDecimal(scoreOf),
  self: byDecimal((row) => row.self),
  assessed: byDecimal((row) => row.assessed),
  reported: {
    absent: (row) => row.expected === 0,
    compare: (a, b) => a.reported * b.expected - b.reported * a.expected,
  },
  status: { absent: () => false, compare: (a, b) => statusRank(a) - statusRank(b) },
};

/** A province's progress: its report's position in the lifecycle, or before that its agreement's. */
function statusRank(row: BoardRow): number {
  const before = Object.keys(agreementStatusNames);
  if (row.reportStatus !== null) return before.length + Object.keys(reportStatusNames).indexOf(row.reportStatus);
  return before.indexOf(row.agreementStatus ?? '');
}

/** Compares two decimal texts exactly; text that is not a number counts as equal. */
export function compareDecimals(a: string | null, b: string | null): number {
  const [one, other] = [parseDecimal(a ?? ''), parseDecimal(b ?? '')];
  return one.ok && other.ok ? compare(one.value, other.value) : 0;
}
