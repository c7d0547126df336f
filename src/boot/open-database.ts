import { join } from 'node:path';
import type { Pool } from 'pg';
import { restartEmbeddedPostgres } from '../adapters/embedded-postgres/restart-embedded-postgres.ts';
import { runningConnection } from '../adapters/embedded-postgres/running-connection.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { Refusal } from '../domain/values/result.ts';
import { connect, type DatabaseAddress, longPatience } from '../store/connect.ts';
import { migrate } from '../store/migrate.ts';
import { type SlowQuery, watchSlowQueries } from '../store/slow-queries.ts';
import type { Config } from './config.ts';

export interface OpenDatabase {
  readonly pool: Pool;
  /** Connections for what only reads, and for health: writers that wait for each other leave them free. */
  readonly readers: Pool;
  /** Where evidence and other local files are stored. */
  readonly dataFolder: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Uses an embedded server that is already running. */
  readonly joinRunning?: boolean;
  readonly migrates?: boolean;
  /** For a command, which may read or write a great deal: statements may take long. */
  readonly patient?: boolean;
  /** Told of each statement that took long. */
  readonly reportSlow?: (slow: SlowQuery) => void;
  /** Told in Thai and English when the embedded server ended and when it runs again. */
  readonly complain?: (line: string) => void;
}

interface OpenServer {
  readonly address: DatabaseAddress;
  readonly dataFolder: string;
  readonly stop?: () => Promise<void>;
}

/**
 * Opens the database that the configuration names (by default the embedded one) and migrates it to the current schema;
 * with `migrates` false it is left as it is.
 */
export async function openDatabase(config: Config, checkout: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  const server: OpenServer = config.databaseUrl
    ? {
        address: { connectionString: config.databaseUrl },
        dataFolder: config.dataFolder ?? join(checkout, '.samrit'),
      }
    : await openEmbedded(config, checkout, options);
  if (options.migrates ?? true) await migrateNow(server.address);
  const { writers, readers, patience, slowQuery } = config.connections;
  const limits = { patience: options.patient ? longPatience : patience };
  const pool = connect(server.address, { ...limits, max: writers, mostOfOneParty: Math.ceil(writers / 2) });
  const readerPool = connect(server.address, { ...limits, max: readers });
  if (slowQuery > 0 && !options.patient)
    for (const one of [pool, readerPool]) watchSlowQueries(one, slowQuery, options.reportSlow ?? (() => {}));
  return {
    pool,
    readers: readerPool,
    dataFolder: server.dataFolder,
    async close() {
      await Promise.all([pool.end(), readerPool.end()]);
      await server.stop?.();
    },
  };
}

/** With a connection of its own: a migration may take longer than any request. */
async function migrateNow(address: DatabaseAddress): Promise<void> {
  const pool = connect(address, { max: 1, patience: longPatience });
  try {
    const migrated = await migrate(pool);
    if (!migrated.ok) throw refusalError(migrated.refusals);
  } finally {
    await pool.end();
  }
}

async function openEmbedded(config: Config, checkout: string, options: OpenOptions): Promise<OpenServer> {
  const { joinRunning = false, complain = () => {} } = options;
  const started = await restartEmbeddedPostgres(
    {
      checkout,
      ...(config.dataFolder === undefined ? {} : { dataFolder: config.dataFolder }),
      ...(config.postgresBinaries === undefined ? {} : { binaries: config.postgresBinaries }),
    },
    {
      onEnded: () => complain('ฐานข้อมูลหยุดเอง กำลังเปิดใหม่ (the database server ended by itself; starting it again)'),
      onRestarted: () => complain('เปิดฐานข้อมูลใหม่แล้ว (the database server runs again)'),
      onFailure: (refused) => complain(refused.ok ? '' : refused.refusals.map(refusalSentence).join('\n')),
    },
  );
  if (!started.ok) {
    const inUse = started.refusals.some((one) => one.code === 'database-folder-in-use');
    const running = joinRunning && inUse ? runningConnection(checkout, config.dataFolder) : null;
    if (running === null) throw refusalError(started.refusals);
    return { address: running, dataFolder: config.dataFolder ?? join(checkout, '.samrit') };
  }
  const { connection, dataFolder, stop } = started.value;
  return { address: connection, dataFolder, stop };
}

function refusalError(refusals: readonly Refusal[]): Error {
  return new Error(refusals.map(refusalSentence).join('\n'));
}
