import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { withProductPool } from '../bench/product-pool.ts';
import { checkout, ownEnvironment, type ServerProcess, startServer } from '../bench/server-process.ts';
import { openSocketFolder } from '../src/adapters/embedded-postgres/database-folder.ts';
import { serverAccount } from '../src/adapters/embedded-postgres/server-account.ts';
import { connect, reading } from '../src/store/connect.ts';

/** A temporary installation with the demonstration's year, as `npm start` runs it. */
export interface BrokenProduct {
  readonly address: string;
  readonly dataFolder: string;
  /** The server that the launcher has started; null between two starts. */
  serverPid(): number | null;
  /** Works on its database beside it. */
  withPool<Value>(work: (pool: Pool) => Promise<Value>): Promise<Value>;
  /** `samrit <words>` on its data. */
  cli(...words: readonly string[]): Promise<{ readonly status: number | null; readonly said: string }>;
  stop(): Promise<void>;
}

const launcher = 'scripts/start.mjs';
const running = new Set<BrokenProduct>();

/** Starts one on the embedded database, or on the given PostgreSQL servers. */
export async function startBroken(name: string, databaseUrl?: string): Promise<BrokenProduct> {
  const dataFolder = `/var/tmp/samrit-break-${process.pid}-${name}`;
  mkdirSync(dataFolder);
  // PostgreSQL started by root runs as nobody, who must be able to enter the folder.
  chmodSync(dataFolder, 0o711);
  const database = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const settings = { ...database, SAMRIT_DEMO: '1', SAMRIT_ACCESS_LOG: '0', PORT: String(await freePort()) };
  const server = await startServer(launcher, dataFolder, settings).catch((error: unknown) => {
    removeFolder(dataFolder);
    throw error;
  });
  const product: BrokenProduct = {
    address: server.address,
    dataFolder,
    serverPid: () => childOf(server.pid),
    withPool: (work) => (databaseUrl === undefined ? withProductPool(dataFolder, work) : withUrl(databaseUrl, work)),
    cli: (...words) => runCli({ ...ownEnvironment(dataFolder), ...settings }, words),
    stop: () => stop(product, server),
  };
  running.add(product);
  return product;
}

/** Ends every installation that is still running. */
export async function stopAllBroken(): Promise<void> {
  await Promise.all([...running].map((product) => product.stop()));
}

async function stop(product: BrokenProduct, server: ServerProcess): Promise<void> {
  running.delete(product);
  await server.stop();
  removeFolder(product.dataFolder);
}

function removeFolder(dataFolder: string): void {
  rmSync(openSocketFolder(join(dataFolder, 'postgres'), serverAccount()), { recursive: true, force: true });
  rmSync(dataFolder, { recursive: true, force: true });
}

async function withUrl<Value>(connectionString: string, work: (pool: Pool) => Promise<Value>): Promise<Value> {
  const pool = connect({ connectionString }, { max: 2 });
  try {
    // Of several servers, the one that is the primary now is found by the first reading.
    await patiently(() => reading(pool, (client) => client.query('SELECT 1')));
    return await work(pool);
  } finally {
    await pool.end();
  }
}

function childOf(pid: number): number | null {
  try {
    const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return listed === '' ? null : Number.parseInt(listed, 10);
  } catch {
    return null;
  }
}

function runCli(env: NodeJS.ProcessEnv, words: readonly string[]) {
  const child = spawn(process.execPath, [join(checkout, 'dist', 'boot', 'cli.js'), ...words], { cwd: checkout, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part));
  return new Promise<{ status: number | null; said: string }>((resolve) =>
    child.once('close', (status) => resolve({ status, said: said.trim() })),
  );
}

/** The product keeps its port when it is started again. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Repeats what a database that is just coming back refuses. */
export async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 100) throw error;
      await pause(200);
    }
  }
}
