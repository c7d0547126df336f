import type { Pool } from 'pg';

/** A hash of all rows per table: two are equal if nothing was added, changed or removed in between. */
export async function databaseContents(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const text = `SELECT count(*) || ' ' || coalesce(md5(string_agg(row::text, E'\\n' ORDER BY row::text)), '') AS hash
      FROM "${name}" AS row`;
    const { rows } = await pool.query<{ hash: string }>(text);
    contents[name] = rows[0]?.hash ?? '';
  }
  return contents;
}
