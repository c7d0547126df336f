import type { Pool, PoolClient } from 'pg';
import { plantedWhereEmpty, readByAll } from './read-by-all.data.ts';

/** Stands in every planted text, followed by where it was planted; in Latin letters, so that no typesetting parts it. */
const sentinel = 'ZQX';
/** Stands for every planted figure: as it is stored, and as it is shown with two decimals. */
const figure = '61.7283';
const shown = /61\.7283|(?<![\d.])61\.73(?!\d)/;

const markOf = (place: string) => `${sentinel}(${place})`;
const isWritten = (text: string) => /[ก-๙]/.test(text);
const isFigure = (text: string) => /^-?\d+\.\d+$/.test(text);

/** The places whose sentinel stands in a text; `figure` for a planted figure. */
export function sentinelsIn(text: string): readonly string[] {
  const places = [...text.matchAll(new RegExp(`${sentinel}\\(([a-z_.]+)`, 'g'))].map(([, place = '']) => place);
  const rest = text.includes(`${sentinel}(`) && places.length === 0 ? ['cut off'] : [];
  return [...new Set([...places, ...rest, ...(shown.test(text) ? ['figure'] : [])])];
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Leads to a row of another table. */
  readonly leads: boolean;
}

const columnsOfAll = `
  SELECT columns.table_name AS table, columns.column_name AS column, columns.data_type AS type,
    EXISTS (SELECT FROM pg_constraint, pg_attribute
      WHERE contype = 'f' AND conrelid = columns.table_name::regclass AND attrelid = conrelid
        AND attnum = ANY (conkey) AND attname = columns.column_name) AS leads
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1, ordinal_position`;

/** A sentinel in place of every written text and every figure with decimals, however deep. */
function marked(value: unknown, place: string): unknown {
  if (typeof value === 'string') return isFigure(value) ? figure : isWritten(value) ? markOf(place) : value;
  if (Array.isArray(value)) return value.map((one) => marked(one, place));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, place)]));
}

function markedText(text: string, place: string): string {
  if (isFigure(text)) return figure;
  if (!/^[{[]/.test(text)) return text === '' || isWritten(text) ? markOf(place) : text;
  try {
    return JSON.stringify(marked(JSON.parse(text), place));
  } catch {
    return markOf(place);
  }
}

/** The rows in which nobody may read a column, as a condition of SQL; null if there are none. */
function hiddenRows({ table, column }: Column, isOwned: boolean, own: string): string | null {
  const open = readByAll[table];
  const isOpen = open !== undefined && (open.columns ?? [column]).includes(column);
  if (isOpen && open.rows === undefined) return null;
  const hidden = isOpen ? `NOT coalesce((${open.rows}), false)` : 'true';
  return isOwned ? `${hidden} AND organisation_id NOT LIKE '${own}%'` : hidden;
}

/**
 * Puts a sentinel into every written text and every figure that `readByAll` does not let anybody read, whatever table holds
 * it, but into no row of the province `own`. Gives the planted places.
 */
export async function plantSentinels(owner: Pool, own: string): Promise<ReadonlySet<string>> {
  const client = await owner.connect();
  const planted = new Set<string>();
  try {
    await client.query('SET session_replication_role = replica');
    const { rows: columns } = await client.query<Column>(columnsOfAll);
    const owned = new Set(columns.flatMap(({ table, column }) => (column === 'organisation_id' ? [table] : [])));
    await client.query('BEGIN');
    for (const column of columns) {
      const hidden = hiddenRows(column, owned.has(column.table), own);
      if (hidden !== null && (await plantColumn(client, column, hidden)))
        planted.add(`${column.table}.${column.column}`);
    }
    await client.query('COMMIT');
  } finally {
    await client.query('RESET session_replication_role');
    client.release();
  }
  return planted;
}

async function plantColumn(client: PoolClient, column: Column, hidden: string): Promise<boolean> {
  await client.query('SAVEPOINT planting');
  try {
    const planted = await plantIn(client, column, hidden);
    await client.query('RELEASE SAVEPOINT planting');
    return planted;
  } catch {
    // A rule of the table wants another text there.
    await client.query('ROLLBACK TO SAVEPOINT planting');
    return false;
  }
}

async function plantIn(client: PoolClient, { table, column, type, leads }: Column, hidden: string): Promise<boolean> {
  if (type === 'numeric') {
    const where = `"${column}" IS NOT NULL AND ${hidden}`;
    const { rowCount } = await client.query(`UPDATE "${table}" SET "${column}" = ${figure} WHERE ${where}`);
    return (rowCount ?? 0) > 0;
  }
  if (leads || !['text', 'jsonb'].includes(type)) return false;
  const some = type === 'text' && plantedWhereEmpty.has(table) ? 'true' : `"${column}"::text <> ''`;
  const { rows } = await client.query<{ at: string; value: string }>(
    `SELECT ctid::text AS at, coalesce("${column}"::text, '') AS value FROM "${table}" WHERE ${some} AND ${hidden}`,
  );
  let planted = 0;
  for (const { at, value } of rows) {
    const put = markedText(value, `${table}.${column}`);
    if (put === value) continue;
    await client.query(`UPDATE "${table}" SET "${column}" = $1 WHERE ctid = $2::tid`, [put, at]);
    planted += 1;
  }
  return planted > 0;
}
