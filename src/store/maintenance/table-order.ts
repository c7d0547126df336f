import type { BackupTable } from '../../application/maintenance/backup-manifest.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** The table in which migrations record themselves: made by migrating, never copied. */
export const historyTable = 'migration';

/** Every table of the product with its columns; a table comes after those that its rows refer to. */
export async function tablesInOrder(client: Queryable): Promise<readonly BackupTable[]> {
  const tables = await query<BackupTable>(client, {
    name: 'table-columns',
    text: `SELECT class.relname AS name,
             array_agg(attname::text ORDER BY attnum) FILTER (WHERE attgenerated = '') AS columns
           FROM pg_class AS class JOIN pg_attribute ON attrelid = class.oid AND attnum > 0 AND NOT attisdropped
           WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> $1
           GROUP BY class.relname ORDER BY class.relname`,
    values: [historyTable],
  });
  const references = await query<{ from: string; to: string }>(client, {
    name: 'table-references',
    text: `SELECT source.relname AS "from", target.relname AS "to" FROM pg_constraint
           JOIN pg_class AS source ON source.oid = conrelid JOIN pg_class AS target ON target.oid = confrelid
           WHERE contype = 'f' AND conrelid <> confrelid`,
  });
  return inOrder(tables, references);
}

function inOrder(tables: readonly BackupTable[], references: readonly { from: string; to: string }[]): BackupTable[] {
  const placed = new Set<string>();
  const order: BackupTable[] = [];
  const waitsFor = (name: string) => references.filter((one) => one.from === name && !placed.has(one.to));
  while (order.length < tables.length) {
    const next = tables.filter(({ name }) => !placed.has(name) && waitsFor(name).length === 0);
    if (next.length === 0) throw new Error('tables refer to each other in a circle: no order loads them one by one');
    for (const table of next) {
      placed.add(table.name);
      order.push(table);
    }
  }
  return order;
}
