import { join } from 'node:path';
import type { Pool } from 'pg';
import { runningConnection } from '../adapters/embedded-postgres/running-connection.ts';
import { startEmbeddedPostgres } from '../adapters/embedded-postgres/start-embedded-postgres.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { Refusal } from '../domain/values/result.ts';
import { connect } from '../store/connect.ts';
import { migrate } from '../store/migrate.ts';
import type { Config } from './config.ts';

export interface OpenDatabase {
  readonly pool: Pool;
  /** Where evidence and other local files are stored. */
  readonly dataFolder: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Uses an embedded server that is already running. */
  readonly joinRunning?: boolean;
  readonly migrates?: boolean;
}

/**
 * Opens the database that the configuration names (by default the embedded one) and migrates it to the current schema;
 * with `migrates` false it is left as it is.
 */
export async function openDatabase(config: Config, checkout: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  const opened = config.databaseUrl
    ? {
        pool: connect({ connectionString: config.databaseUrl }, poolOf(config)),
        dataFolder: config.dataFolder ?? join(checkout, '.samrit'),
      }
    : await openEmbedded(config, checkout, options.joinRunning ?? false);
  const migrated = (options.migrates ?? true) ? await migrate(opened.pool) : null;
  if (migrated?.ok === false) throw refusalError(migrated.refusals);
  return {
    pool: opened.pool,
    dataFolder: opened.dataFolder,
    async close() {
      await opened.pool.end();
      if ('stop' in opened) await opened.stop();
    },
  };
}

/** Connections of all processes together stay below what PostgreSQL allows as it comes, which is a hundred. */
function poolOf({ workers }: Config) {
  return { max: Math.min(20, Math.floor(60 / workers)) };
}

/** `joinRunning` lets a command use a server that is already running, through the same socket. */
async function openEmbedded(config: Config, checkout: string, joinRunning: boolean) {
  const server = await startEmbeddedPostgres({
    checkout,
    ...(config.dataFolder === undefined ? {} : { dataFolder: config.dataFolder }),
    ...(config.postgresBinaries === undefined ? {} : { binaries: config.postgresBinaries }),
  });
  if (!server.ok) {
    const inUse = server.refusals.some((one) => one.code === 'database-folder-in-use');
    const running = joinRunning && inUse ? runningConnection(checkout, config.dataFolder) : null;
    if (running === null) throw refusalError(server.refusals);
    return { pool: connect(running, poolOf(config)), dataFolder: config.dataFolder ?? join(checkout, '.samrit') };
  }
  const { connection, dataFolder } = server.value;
  return { pool: connect(connection, poolOf(config)), dataFolder, stop: () => server.value.stop() };
}

function refusalError(refusals: readonly Refusal[]): Error {
  return new Error(refusals.map(refusalSentence).join('\n'));
}
