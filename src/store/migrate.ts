import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import type { DatabaseRefusalFacts } from '../domain/refusals/database.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import { withClient } from './with-client.ts';

export type MigrateRefusal = Extract<keyof DatabaseRefusalFacts, `migration-${string}`>;

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

const ownFolder = join(import.meta.dirname, 'migrations');
/** Any number, as long as no other part of the product locks it. */
const advisoryLock = 2_510_568;

/**
 * Migrates the database to the current schema: every file of the folder in order of name, each in its own transaction,
 * one migrating process at a time. Refuses a database with another history. `only` names those to apply, for the schema
 * that an older program had.
 */
export async function migrate(
  pool: Pool,
  folder: string = ownFolder,
  only?: readonly string[],
): Promise<Outcome<{ readonly applied: readonly string[] }, MigrateRefusal>> {
  return withClient(pool, async ({ client }) => {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    // If anything fails, the connection is discarded, and its lock with it.
    const outcome = await applyMissing(client, readMigrations(folder), only);
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock]);
    return outcome;
  });
}

/** The migrations of a folder, this program's own by default, in the order in which they are applied. */
export function readMigrations(folder: string = ownFolder): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    });
}

async function applyMissing(client: PoolClient, migrations: readonly Migration[], only?: readonly string[]) {
  // Asked first: an account that may not create tables finds that nothing is missing.
  const { rows: found } = await client.query(`SELECT WHERE to_regclass('public.migration') IS NULL`);
  if (found.length > 0)
    await client.query(`CREATE TABLE migration (
      name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT clock_timestamp())`);
  const { rows } = await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migration');
  const history = new Map(rows.map((row) => [row.name, row.checksum]));
  const stranger = rows.find((row) => !migrations.some((migration) => migration.name === row.name));
  if (stranger) return refuse('migration-unknown', { name: stranger.name });
  const changed = migrations.find(({ name, checksum }) => history.has(name) && history.get(name) !== checksum);
  if (changed) return refuse('migration-changed', { name: changed.name });

  const missing = migrations.filter(({ name }) => !history.has(name) && (only?.includes(name) ?? true));
  for (const migration of missing) await applyOne(client, migration);
  return accept({ applied: missing.map(({ name }) => name) });
}

async function applyOne(client: PoolClient, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.text);
    await client.query('INSERT INTO migration (name, checksum) VALUES ($1, $2)', [migration.name, migration.checksum]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${migration.name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
