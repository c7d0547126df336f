import type { DatabaseReading, DatabaseRow } from '../../../application/development-indicators/read-database.ts';
import { isOneOf } from '../../../domain/values/known-names.ts';
import { normaliseThai } from '../../../domain/values/thai-text.ts';
import { oneOfWords } from '../../asked-values.ts';

export const databaseStates = ['incomplete', 'waiting', 'closed'] as const;
type DatabaseState = (typeof databaseStates)[number];

/** How the words of its address are read. */
export const databaseAsks = { state: oneOfWords(...databaseStates) };

/** What the reader chose, as in the address. */
export interface DatabaseFilter {
  readonly q: string;
  readonly owner: string;
  /** Null shows all. */
  readonly state: DatabaseState | null;
  /** From 1. */
  readonly page: number;
}

/** So many indicators stand on one page. */
const PAGE = 50;

export function filterOf(asked: (name: string) => string): DatabaseFilter {
  const state = asked('state');
  return {
    q: asked('q').slice(0, 200),
    owner: asked('owner').slice(0, 60),
    state: isOneOf(databaseStates, state) ? state : null,
    page: Number(asked('page') || '1'),
  };
}

interface FoundRows {
  readonly rows: readonly DatabaseRow[];
  readonly count: number;
  readonly page: number;
  readonly pageCount: number;
}

const fits: Readonly<Record<DatabaseState, (row: DatabaseRow) => boolean>> = {
  incomplete: ({ figure }) => figure.entered < figure.expected,
  waiting: ({ waiting }) => waiting > 0,
  closed: ({ indicator }) => indicator.lastYear !== null,
};

/** The indicators that were asked for, of one page; a page beyond the last is the last. */
export function foundIn({ rows }: DatabaseReading, { q, owner, state, page }: DatabaseFilter): FoundRows {
  const wanted = normaliseThai(q.trim()).toLowerCase();
  const found = rows.filter((row) => {
    const text = normaliseThai(`${row.indicator.code} ${row.indicator.name}`).toLowerCase();
    return (
      text.includes(wanted) && (owner === '' || row.indicator.ownerId === owner) && (state === null || fits[state](row))
    );
  });
  const pageCount = Math.max(1, Math.ceil(found.length / PAGE));
  const shown = Math.min(page, pageCount);
  return { rows: found.slice((shown - 1) * PAGE, shown * PAGE), count: found.length, page: shown, pageCount };
}
