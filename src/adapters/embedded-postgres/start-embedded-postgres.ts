import { join } from 'node:path';
import { Client } from 'pg';
import type { DatabaseRefusalFacts } from '../../domain/refusals/database.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { claimCluster } from './claim-cluster.ts';
import {
  chooseDataFolder,
  databaseOwner,
  initialiseCluster,
  openDataFolder,
  openSocketFolder,
} from './database-folder.ts';
import { prepareBinaries } from './prepare-binaries.ts';
import { type RunningServer, runServer } from './run-server.ts';
import { serverAccount } from './server-account.ts';

export interface EmbeddedPostgresOptions {
  /** The folder that holds node_modules. */
  readonly checkout: string;
  /** The data folder; by default `.samrit` in the checkout, or for root a folder of its own under /var/tmp. */
  readonly dataFolder?: string;
  /** A folder with other PostgreSQL binaries (15 or newer). */
  readonly binaries?: string;
  /** The npm package that holds the binaries. */
  readonly packageName?: string;
  /** Also listen on loopback TCP, with a password. */
  readonly network?: { readonly port: number; readonly password: string };
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres extends RunningServer {
  /** What `pg` needs to connect: the socket folder as host, no password. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** The folder for everything stored on this machine; other parts may create their own folders in it. */
  readonly dataFolder: string;
}

export type EmbeddedPostgresRefusal = Extract<keyof DatabaseRefusalFacts, `database-${string}`>;

/** Opens the machine's own database and creates it the first time. It ends when this process ends, in whatever way. */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<Outcome<EmbeddedPostgres, EmbeddedPostgresRefusal>> {
  const account = serverAccount();
  const binaries = prepareBinaries(options, account);
  if (!binaries.ok) return binaries;
  const dataFolder = openDataFolder(chooseDataFolder(options.checkout, account, options.dataFolder), account);
  if (!dataFolder.ok) return dataFolder;

  const cluster = join(dataFolder.value, 'postgres');
  const socketFolder = openSocketFolder(cluster, account);
  const password = options.network?.password;
  const made = initialiseCluster(cluster, {
    binaries: binaries.value,
    account,
    ...(password === undefined ? {} : { password }),
  });
  if (!made.ok) return made;
  const claimed = await claimCluster(cluster, socketFolder);
  if (!claimed.ok) return claimed;

  const server = await runServer({
    binaries: binaries.value,
    cluster,
    socketFolder,
    logFile: join(dataFolder.value, 'postgres.log'),
    account,
    ...(options.network === undefined ? {} : { port: options.network.port }),
    ...(options.settings === undefined ? {} : { settings: options.settings }),
  });
  if (!server.ok) return server;
  const connection = {
    host: socketFolder,
    port: options.network?.port ?? 5432,
    user: databaseOwner,
    database: 'samrit',
  };
  await createDatabase(connection);
  return accept({ ...server.value, connection, dataFolder: dataFolder.value });
}

async function createDatabase(connection: EmbeddedPostgres['connection']): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' });
  // The server may end at any moment; the query then fails, which is enough.
  client.on('error', () => {});
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [connection.database]);
    if (found.rowCount === 0) await client.query(`create database ${connection.database}`);
  } finally {
    await client.end();
  }
}
