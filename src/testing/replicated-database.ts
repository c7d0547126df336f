import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../adapters/embedded-postgres/start-embedded-postgres.ts';
import { askAlone, killPostmaster } from './kill-database.ts';

const checkout = join(import.meta.dirname, '..', '..');
const replicaName = 'samrit_replica';

/** A primary and its synchronous streaming replica, as separate PostgreSQL servers. */
export interface ReplicatedDatabase {
  /** Names both, the primary first. */
  readonly url: string;
  killPrimary(): void;
  /** Makes the replica the primary, and returns when it is. */
  promote(): Promise<void>;
  /** After a takeover: a new replica in the place of the killed server, which follows the one that took over. */
  renew(): Promise<void>;
  stop(): Promise<void>;
}

interface Server {
  readonly server: EmbeddedPostgres;
  readonly dataFolder: string;
  readonly port: number;
}

/**
 * Starts both servers. The base copy is made by hand (backup mode and a copy of the files), so that no tool besides the
 * server itself is needed.
 */
export async function startReplicatedDatabase(): Promise<ReplicatedDatabase> {
  const password = randomBytes(12).toString('hex');
  let primary = await startServer(password, newFolder());
  let replica = await followerOf(primary, password, await freePort());
  return {
    url: `postgresql://samrit:${password}@127.0.0.1:${primary.port},127.0.0.1:${replica.port}/samrit`,
    killPrimary: () => killPostmaster(primary.dataFolder),
    async promote() {
      await askAlone(at(replica, password), 'SELECT pg_promote(true, 60)');
    },
    async renew() {
      const killed = primary;
      await remove(killed);
      primary = replica;
      replica = await followerOf(primary, password, killed.port);
    },
    async stop() {
      for (const server of [replica, primary]) await remove(server);
    },
  };
}

async function remove({ server, dataFolder }: Server): Promise<void> {
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  rmSync(server.connection.host, { recursive: true, force: true });
}

/** A synchronous replica of a running server. */
async function followerOf(primary: Server, password: string, port: number): Promise<Server> {
  const replica = await startServer(password, await copyOf(primary), port);
  await askAlone(at(primary, password), `ALTER SYSTEM SET synchronous_standby_names = '${replicaName}'`);
  await askAlone(at(primary, password), 'SELECT pg_reload_conf()');
  await replicates(primary, password);
  return replica;
}

function newFolder(): string {
  const folder = mkdtempSync('/var/tmp/samrit-replicated-');
  chmodSync(folder, 0o711);
  return folder;
}

async function startServer(password: string, dataFolder: string, chosenPort?: number): Promise<Server> {
  const port = chosenPort ?? (await freePort());
  const options: EmbeddedPostgresOptions = {
    checkout,
    dataFolder,
    network: { port, password },
    settings: { wal_keep_size: '512MB', max_wal_senders: '4' },
  };
  const started = await startEmbeddedPostgres(options);
  if (!started.ok) throw new Error(`the server did not start: ${JSON.stringify(started.refusals)}`);
  return { server: started.value, dataFolder, port };
}

const at = ({ port }: Server, password: string) => ({
  host: '127.0.0.1',
  port,
  user: 'samrit',
  database: 'samrit',
  password,
});

/** A copy of the running primary that follows it when it is started. */
async function copyOf(primary: Server): Promise<string> {
  const dataFolder = newFolder();
  const cluster = join(dataFolder, 'postgres');
  const client = new Client(primary.server.connection);
  await client.connect();
  try {
    await client.query(`SELECT pg_backup_start('replica', true)`);
    const copied = spawnSync('cp', ['-a', join(primary.dataFolder, 'postgres'), cluster], { encoding: 'utf8' });
    // A file that the running server removes meanwhile is not needed.
    if (copied.status !== 0 && !/No such file/.test(copied.stderr)) throw new Error(copied.stderr);
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    writeFileSync(join(cluster, 'backup_label'), rows[0]?.labelfile ?? '');
  } finally {
    await client.end();
  }
  for (const name of ['postmaster.pid', 'postmaster.opts']) rmSync(join(cluster, name), { force: true });
  writeFileSync(join(cluster, 'standby.signal'), '');
  const { host, port, user } = primary.server.connection;
  const follows = `host=${host} port=${port} user=${user} application_name=${replicaName}`;
  // Once it has taken over, it waits for no replica until it has one.
  const settings = `primary_conninfo = '${follows}'\nsynchronous_standby_names = ''\n`;
  appendFileSync(join(cluster, 'postgresql.auto.conf'), settings);
  spawnSync('chown', ['-R', '--reference', join(primary.dataFolder, 'postgres'), cluster]);
  return dataFolder;
}

async function replicates(primary: Server, password: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const found = await askAlone(
      at(primary, password),
      `SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync' AND state = 'streaming'`,
    );
    if (found.length > 0) return;
    await pause(50);
  }
  throw new Error('the replica does not follow');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
