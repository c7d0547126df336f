import type { Pool, PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackupTable, DatabaseState, JournalHead } from '../../application/maintenance/backup-manifest.ts';
import type { DatabaseMoment, DatabaseSource } from '../../application/maintenance/backup-ports.ts';
import type { NamedFile } from '../../application/maintenance/maintenance-ports.ts';
import { query, reading } from '../connect.ts';
import { tablesWithHiddenRows } from '../row-security.ts';
import { namedFilesIn } from './named-files.ts';
import { tablesInOrder } from './table-order.ts';

/** Work that takes as long as it takes: no limit of time. The session is the transaction's own. */
export const withoutLimits = `SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;

/** The database of this pool, read in one snapshot on one connection: whole, or not at all if a policy hides rows from it. */
export function databaseSource(pool: Pool): DatabaseSource {
  return {
    atOneMoment: (work) =>
      reading(pool, async (client) => {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        await client.query(withoutLimits);
        const hidden = await tablesWithHiddenRows(client);
        if (hidden.length > 0) throw new Error(`policies hide rows of ${hidden.join(', ')} from this account`);
        const value = await work(await momentOf(client));
        await client.query('ROLLBACK');
        return value;
      }),
  };
}

async function momentOf(client: PoolClient): Promise<DatabaseMoment> {
  return { state: await readState(client), files: await readFiles(client), rowsOf: (table) => copyOut(client, table) };
}

/** The statement that names a table's columns in the order of its copied rows. */
export function copiedColumns({ name, columns }: BackupTable): string {
  return `${quoted(name)} (${columns.map(quoted).join(', ')})`;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function* copyOut(client: PoolClient, table: BackupTable): AsyncGenerator<Uint8Array> {
  const rows = client.query(copyTo(`COPY ${copiedColumns(table)} TO STDOUT`));
  yield* rows;
  endWait(rows);
}

/** `pg` ends its wait for an answer when a statement calls back; this stream does not, and the process would not end. */
function endWait(statement: object): void {
  if ('callback' in statement && typeof statement.callback === 'function') statement.callback();
}

async function readState(client: PoolClient): Promise<DatabaseState> {
  const [version] = await query<{ server_version: string }>(client, {
    name: 'moment-version',
    text: 'SHOW server_version',
  });
  return {
    serverVersion: version?.server_version ?? '',
    migrations: await query(client, {
      name: 'moment-migrations',
      text: 'SELECT name, checksum FROM migration ORDER BY name',
    }),
    tables: await tablesInOrder(client),
    sequences: await query(client, {
      name: 'moment-sequences',
      text: `SELECT sequencename AS name, last_value::text AS value FROM pg_sequences
             WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1`,
    }),
    journalHeads: await query<JournalHead>(client, {
      name: 'moment-heads',
      text: `SELECT organisation_id AS "organisationId", seq::text AS seq, encode(hash, 'hex') AS hash
             FROM journal_head ORDER BY 1`,
    }),
  };
}

async function readFiles(client: PoolClient): Promise<readonly NamedFile[]> {
  const named = namedFilesIn(client);
  const all: NamedFile[] = [];
  for (let after = ''; ; ) {
    const page = await named.page(after);
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined) return all;
    after = last.sha256;
  }
}
