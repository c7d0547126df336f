import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BackupTable, DatabaseState } from '../../application/maintenance/backup-manifest.ts';
import type { DatabaseTarget } from '../../application/maintenance/backup-ports.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { inTransaction, query, reading } from '../connect.ts';
import { migrate, readMigrations } from '../migrate.ts';
import { refreshStatistics } from '../table-statistics.ts';
import { copiedColumns, quoted, withoutLimits } from './database-moment.ts';
import { historyTable, tablesInOrder } from './table-order.ts';

/** The database of this pool, which a backup is restored into. The account must own its tables. */
export function databaseTarget(pool: Pool): DatabaseTarget {
  return {
    findContents: () => reading(pool, findContents),
    async load(state, rowsOf) {
      const known = await fitsThisProgram(pool, state);
      if (!known.ok) return known;
      const made = await migrate(
        pool,
        undefined,
        state.migrations.map(({ name }) => name),
      );
      if (!made.ok) return made;
      await inTransaction(pool, (client) => loadRows(client, state, rowsOf));
      const current = await migrate(pool);
      if (!current.ok) return current;
      await reading(pool, refreshStatistics);
      return accept(undefined);
    },
  };
}

/** Migrations insert rows into some tables; whoever uses the product writes in these. */
const writtenByAnyUse: readonly string[] = ['organisation', 'app_user', 'framework_version', 'journal'];

/** Tables that were made but never written in are no contents: what a restore that failed leaves. */
async function findContents(client: PoolClient): Promise<string | null> {
  const tables = await tablesInOrder(client);
  const ours = await query<{ found: boolean }>(client, {
    name: 'target-history',
    text: 'SELECT to_regclass($1) IS NOT NULL AS found',
    values: [`public.${historyTable}`],
  });
  if (ours[0]?.found !== true) return tables[0]?.name ?? null;
  for (const { name } of tables.filter((table) => writtenByAnyUse.includes(table.name))) {
    const { rowCount } = await client.query(`SELECT FROM ${quoted(name)} LIMIT 1`);
    if ((rowCount ?? 0) > 0) return name;
  }
  return null;
}

async function fitsThisProgram(
  pool: Pool,
  { migrations }: DatabaseState,
): Promise<Outcome<void, 'migration-unknown' | 'migration-changed' | 'restore-schema-newer'>> {
  const ours = new Map(readMigrations().map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of migrations) {
    if (!ours.has(name)) return refuse('migration-unknown', { name });
    if (ours.get(name) !== checksum) return refuse('migration-changed', { name });
  }
  const theirs = new Set(migrations.map(({ name }) => name));
  const applied = await reading(pool, appliedMigrations);
  const newer = applied.find((name) => !theirs.has(name));
  return newer === undefined ? accept(undefined) : refuse('restore-schema-newer', { name: newer });
}

async function appliedMigrations(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('public.migration') IS NOT NULL AS found`,
  );
  if (rows[0]?.found !== true) return [];
  return (await client.query<{ name: string }>('SELECT name FROM migration ORDER BY name')).rows.map(
    ({ name }) => name,
  );
}

/** Triggers would number, count and chain the rows again; they rest while rows are loaded that have been through them. */
async function loadRows(
  client: PoolClient,
  { tables, sequences }: DatabaseState,
  rowsOf: (table: BackupTable) => AsyncIterable<Uint8Array>,
): Promise<void> {
  await client.query(withoutLimits);
  const triggers = await ownTriggers(client);
  for (const { table } of triggers) await client.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  for (const table of tables) {
    const rows = client.query(copyFrom(`COPY ${copiedColumns(table)} FROM STDIN`));
    await pipeline(Readable.from(rowsOf(table)), rows);
  }
  for (const { name, value } of sequences) await client.query('SELECT setval($1::regclass, $2)', [quoted(name), value]);
  for (const { table, name, enabled } of triggers)
    await client.query(`ALTER TABLE ${quoted(table)} ${wordsOf[enabled]} TRIGGER ${quoted(name)}`);
}

/** How PostgreSQL notes when a trigger fires, and how it is told. */
const wordsOf = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA', D: 'DISABLE' } as const;

interface OwnTrigger {
  readonly table: string;
  readonly name: string;
  readonly enabled: keyof typeof wordsOf;
}

function ownTriggers(client: PoolClient): Promise<readonly OwnTrigger[]> {
  return query<OwnTrigger>(client, {
    name: 'own-triggers',
    text: `SELECT relname AS "table", tgname AS name, tgenabled AS enabled
           FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
           WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace ORDER BY relname, tgname`,
  });
}
