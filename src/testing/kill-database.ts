import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '../adapters/embedded-postgres/start-embedded-postgres.ts';

type Connection = Pick<EmbeddedPostgres['connection'], 'host' | 'port' | 'user' | 'database'> & {
  readonly password?: string;
};

/** Asks on a connection of its own, which may end at any moment. */
export async function askAlone<Row extends object>(connection: Connection, sql: string): Promise<Row[]> {
  const client = new Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The process of one connection that is in the middle of work, waiting until there is one. */
async function busyBackend(connection: Connection): Promise<number> {
  for (;;) {
    const [found] = await askAlone<{ pid: number }>(
      connection,
      `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND datname = current_database()
         AND pid <> pg_backend_pid() ORDER BY state = 'idle', random() LIMIT 1`,
    ).catch(() => []);
    if (found !== undefined) return found.pid;
    await pause(10);
  }
}

/** Ends one connection as an administrator would, or a failover. */
export async function terminateBackend(connection: Connection): Promise<void> {
  const pid = await busyBackend(connection);
  await askAlone(connection, `SELECT pg_terminate_backend(${pid})`);
}

/** Kills the process of one connection: the server then ends all others too, and recovers. */
export async function killBackend(connection: Connection): Promise<void> {
  process.kill(await busyBackend(connection), 'SIGKILL');
}

/** Kills the database server as the kernel would when memory is short. */
export function killPostmaster(dataFolder: string): void {
  const lock = readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(lock, 10), 'SIGKILL');
}
