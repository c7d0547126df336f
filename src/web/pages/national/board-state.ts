import type { BoardRow } from '../../../application/national/board-row.ts';
import { agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import type { ScoreKind } from '../../../domain/reporting/party-score.ts';
import { reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { isWhole } from '../../../domain/reporting/shown-total.ts';
import { parseDecimal } from '../../../domain/values/decimal.ts';
import { compare } from '../../../domain/values/fraction.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import { compareThai, normaliseThai } from '../../../domain/values/thai-text.ts';
import { oneOfWords } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { nationalText } from '../../text/national-text.ts';
import { say } from '../../text/year-words.ts';

const sortKeys = ['name', 'self', 'assessed', 'reported', 'status'] as const;
export type SortKey = (typeof sortKeys)[number];

/** How the words of its address are read. */
export const boardAsks = {
  sort: oneOfWords(...sortKeys),
  dir: oneOfWords('asc', 'desc'),
  fold: oneOfWords('zone', 'cluster'),
};

/** Everything that the reader chose, as in the address bar. */
export interface BoardState {
  readonly round: string;
  readonly sort: SortKey;
  readonly dir: 'asc' | 'desc';
  /** Empty shows all. */
  readonly zone: string;
  readonly cluster: string;
  /** A stage of `stageOf`; empty shows all. */
  readonly stage: string;
  readonly q: string;
  readonly fold: '' | 'zone' | 'cluster';
}

/** The stages by which the board can be narrowed, in the order of the lifecycles. */
const stageNames: Readonly<Record<string, string>> = {
  none: nationalText.notStarted,
  ...agreementStatusNames,
  ...reportStatusNames,
};

/** Where a province is: its report's status, or before that its agreement's. */
function stageOf({ reportStatus, agreementStatus }: BoardRow): string {
  return reportStatus ?? agreementStatus ?? 'none';
}

/** The stages in which these provinces are, with how many are in each. */
export function stagesOf(rows: readonly BoardRow[]): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(stageNames).flatMap(([value, name]) => {
    const count = rows.filter((row) => stageOf(row) === value).length;
    return count === 0 ? [] : [{ value, label: `${say(name)} (${count})` }];
  });
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
    stage: text('stage'),
    q: text('q'),
    fold: fold === 'zone' || fold === 'cluster' ? fold : '',
  };
}

/** The address of the board in this state; defaults are left out. */
export function boardHref(base: string, state: BoardState): string {
  const plain: Readonly<Partial<BoardState>> = {
    sort: 'name',
    dir: 'asc',
    zone: '',
    cluster: '',
    stage: '',
    q: '',
    fold: '',
  };
  const chosen = namesOf(state).flatMap((key) => (plain[key] === state[key] ? [] : [[key, state[key]]]));
  return chosen.length === 0 ? base : `${base}?${new URLSearchParams(chosen)}`;
}

/** The board's own address of a year, in this state. */
export function boardPath(fiscalYear: number, state: BoardState, changes: Partial<BoardState> = {}): string {
  return boardHref(paths.board(fiscalYear), { ...state, ...changes });
}

/**
 * The rows of the view, in the chosen order. A province without a value comes last in both directions, and before them
 * one whose value cannot be compared with the others: a self score that does not count all the weight.
 */
export function rowsShown(rows: readonly BoardRow[], state: BoardState): readonly BoardRow[] {
  const wanted = normaliseThai(state.q).trim();
  const kept = rows.filter(
    (row) =>
      (state.zone === '' || row.inspectionZone === state.zone) &&
      (state.cluster === '' || row.clusterName === state.cluster) &&
      (state.stage === '' || stageOf(row) === state.stage) &&
      (wanted === '' || normaliseThai(row.name).includes(wanted)),
  );
  const order = orders[state.sort];
  return kept.sort((a, b) => {
    const apart = order.place(a) - order.place(b);
    if (apart !== 0) return apart;
    const found = order.compare(a, b);
    return (state.dir === 'asc' ? found : -found) || compareThai(a.name, b.name);
  });
}

/** A score that can be compared with another province's of the same kind. */
export interface RankedScore {
  readonly kind: ScoreKind;
  readonly total: string;
  readonly grade: string | null;
}

/**
 * The score that counts of a province: the assessed one once the assessment is concluded, before that its own if it
 * counts all the weight; null while neither is whole.
 */
export function rankedScore(row: BoardRow): RankedScore | null {
  if (row.assessed !== null) return { kind: 'assessed', total: row.assessed, grade: row.grade };
  return row.self !== null && countsAll(row) ? { kind: 'self', total: row.self, grade: row.selfGrade } : null;
}

/** True if the province's own score counts all the weight of the round. */
export function countsAll(row: Pick<BoardRow, 'self' | 'weight' | 'reportStatus' | 'reported' | 'expected'>): boolean {
  const { self, weight, reportStatus, reported, expected } = row;
  // After the close of a round missing results are counted; a report that was not sent stays incomplete all the same.
  const stillOwn = reportStatus === 'open' || reportStatus === 'with-governor';
  return weight !== null && isWhole({ total: self, weight }) && (!stillOwn || reported >= expected);
}

interface Order {
  /** Rows of a lower place come first in both directions; only those of one place are compared. */
  readonly place: (row: BoardRow) => number;
  readonly compare: (a: BoardRow, b: BoardRow) => number;
}

const everywhere = () => 0;

const orders: Readonly<Record<SortKey, Order>> = {
  name: { place: everywhere, compare: (a, b) => compareThai(a.name, b.name) },
  self: {
    place: (row) => (row.self === null ? 2 : Number(!countsAll(row))),
    compare: (a, b) => compareDecimals(a.self, b.self),
  },
  assessed: {
    place: (row) => Number(row.assessed === null),
    compare: (a, b) => compareDecimals(a.assessed, b.assessed),
  },
  reported: {
    place: (row) => Number(row.expected === 0),
    compare: (a, b) => a.reported * b.expected - b.reported * a.expected,
  },
  status: { place: everywhere, compare: (a, b) => statusRank(a) - statusRank(b) },
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
