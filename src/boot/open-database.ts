import { join } from 'node:path';
import type { Pool } from 'pg';
import { restartEmbeddedPostgres } from '../adapters/embedded-postgres/restart-embedded-postgres.ts';
import { runningConnection } from '../adapters/embedded-postgres/running-connection.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import { connect, longPatience } from '../store/connect.ts';
import { type SlowQuery, watchSlowQueries } from '../store/slow-queries.ts';
import type { Config } from './config.ts';
import { accountsOf, type DatabaseAccounts, migrateAsOwner, ownAccounts, refusalError } from './database-accounts.ts';

export interface OpenDatabase {
  readonly pool: Pool;
  /** Connections for what only reads, and for health: writers that wait for each other leave them free. */
  readonly readers: Pool;
  /** Where evidence and other local files are stored. */
  readonly dataFolder: string;
  /** True if one account owns the tables and serves: it could switch off what protects the journal. */
  readonly ownerServes: boolean;
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

interface OpenServer extends DatabaseAccounts {
  readonly dataFolder: string;
  readonly stop?: () => Promise<void>;
}

/**
 * Opens the database that the configuration names (by default the embedded one) and migrates it to the current schema as
 * its owner; what it opens is the program's own account. With `migrates` false the database is left as it is and opened
 * as its owner.
 */
export async function openDatabase(config: Config, checkout: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  const server: OpenServer = config.databaseUrl
    ? {
        ...accountsOf(config, config.databaseUrl),
        dataFolder: config.dataFolder ?? join(checkout, '.samrit'),
      }
    : await openEmbedded(config, checkout, options);
  const migrates = options.migrates ?? true;
  if (migrates) await migrateAsOwner(server);
  const address = migrates ? server.application : server.owner;
  const { writers, readers, patience, slowQuery } = config.connections;
  const limits = { patience: options.patient ? longPatience : patience };
  const pool = connect(address, { ...limits, max: writers, mostOfOneParty: Math.ceil(writers / 2) });
  const readerPool = connect(address, { ...limits, max: readers });
  if (slowQuery > 0 && !options.patient)
    for (const one of [pool, readerPool]) watchSlowQueries(one, slowQuery, options.reportSlow ?? (() => {}));
  return {
    pool,
    readers: readerPool,
    dataFolder: server.dataFolder,
    ownerServes: server.owner === server.application,
    async close() {
      await Promise.all([pool.end(), readerPool.end()]);
      await server.stop?.();
    },
  };
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
    return { ...(await ownAccounts(running)), dataFolder: config.dataFolder ?? join(checkout, '.samrit') };
  }
  const { connection, dataFolder, stop } = started.value;
  return { ...(await ownAccounts(connection)), dataFolder, stop };
}
