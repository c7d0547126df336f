import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isProcessRunning } from '../adapters/embedded-postgres/running-processes.ts';
import {
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../adapters/embedded-postgres/start-embedded-postgres.ts';
import { applicationAccount, createApplicationAccount, grantToApplication } from '../store/application-account.ts';
import { connect } from '../store/connect.ts';
import { migrate } from '../store/migrate.ts';
import type { DatabaseTarget } from './database-targets.ts';

const checkout = join(import.meta.dirname, '..', '..');
const folderPrefix = 'samrit-tests-';
const newerPackage = `postgres-18-linux-${process.arch}`;
const template = `samrit_template_${process.pid}`;
/** Tests need not survive a power failure, so neither do their servers. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

interface RunningTarget {
  readonly target: DatabaseTarget;
  readonly stop: () => Promise<void>;
}

/** Both test projects use this set-up in one run; the servers are started once and stopped after the last. */
const shared: { users: number; running: Promise<readonly RunningTarget[]> | null } = { users: 0, running: null };

/** Global setup of vitest: one server of each kind, each with a migrated template database. */
export async function setup(project: TestProject): Promise<void> {
  shared.users += 1;
  shared.running ??= startAll();
  project.provide(
    'databaseTargets',
    (await shared.running).map(({ target }) => target),
  );
}

export async function teardown(): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0) return;
  const running = (await shared.running) ?? [];
  shared.running = null;
  await Promise.all(running.map(({ stop }) => stop()));
}

async function startAll(): Promise<readonly RunningTarget[]> {
  removeAbandonedFolders();
  const second = process.env.DATABASE_URL ? useGiven(process.env.DATABASE_URL) : startNewer();
  return Promise.all([startEmbedded(), second]);
}

/** The product's own database, exactly as an installation runs it: on a Unix socket only. */
async function startEmbedded(): Promise<RunningTarget> {
  const { server, stop } = await startServer('embedded', {});
  const { host, port, user } = server.connection;
  const url = `postgresql://${user}@localhost:${port}/{database}?host=${encodeURIComponent(host)}`;
  return prepare({ name: 'PostgreSQL 15 (embedded)', url, password: '', stop });
}

/** A newer server reached as an operator's would be: TCP, a password, a DATABASE_URL. */
async function startNewer(): Promise<RunningTarget> {
  const name = 'PostgreSQL 18 (DATABASE_URL)';
  if (!existsSync(join(checkout, 'node_modules', newerPackage))) {
    const missing = `no package ${newerPackage} for this processor: set DATABASE_URL to test on a second server`;
    return {
      target: { name, missing, maintenance: null, url: '', applicationUrl: '', template },
      stop: async () => {},
    };
  }
  const network = { port: await freePort(), password: randomBytes(18).toString('hex') };
  const { server, stop } = await startServer('newer', { packageName: newerPackage, network });
  const url = `postgresql://${server.connection.user}:${network.password}@127.0.0.1:${network.port}/{database}`;
  return prepare({ name, url, password: network.password, stop });
}

function useGiven(given: string): Promise<RunningTarget> {
  const url = new URL(given);
  url.pathname = '/{database}';
  const maintenance = { connectionString: given };
  const pattern = url.href.replace('%7Bdatabase%7D', '{database}');
  const password = randomBytes(18).toString('hex');
  return prepare({ name: `DATABASE_URL (${url.host})`, url: pattern, password, stop: async () => {} }, maintenance);
}

async function startServer(kind: string, options: Partial<EmbeddedPostgresOptions>) {
  const dataFolder = `/var/tmp/${folderPrefix}${process.pid}-${kind}`;
  const started = await startEmbeddedPostgres({ checkout, dataFolder, settings, ...options });
  if (!started.ok) throw new Error(`the test database did not start: ${JSON.stringify(started.refusals)}`);
  const server = started.value;
  const stop = async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
    rmSync(server.connection.host, { recursive: true, force: true });
  };
  return { server, stop };
}

async function prepare(
  server: { name: string; url: string; password: string; stop: () => Promise<void> },
  given?: { connectionString: string },
): Promise<RunningTarget> {
  const maintenance = given ?? { connectionString: server.url.replace('{database}', 'samrit') };
  await runAlone(maintenance, `CREATE DATABASE ${template}`);
  const pool = connect({ connectionString: server.url.replace('{database}', template) });
  const migrated = await migrate(pool);
  await createApplicationAccount(pool, applicationAccount, server.password === '' ? undefined : server.password);
  await grantToApplication(pool, applicationAccount);
  await pool.end();
  if (!migrated.ok) throw new Error(`the test database did not migrate: ${JSON.stringify(migrated.refusals)}`);
  return {
    target: { name: server.name, maintenance, url: server.url, applicationUrl: asApplication(server), template },
    stop: async () => {
      await runAlone(maintenance, `DROP DATABASE ${template} WITH (FORCE)`);
      await server.stop();
    },
  };
}

function asApplication({ url, password }: { url: string; password: string }): string {
  return url.replace(/\/\/[^@/]*@/, `//${applicationAccount}${password === '' ? '' : `:${password}`}@`);
}

async function runAlone(address: { connectionString: string }, sql: string): Promise<void> {
  const pool = connect(address, { max: 1 });
  await pool.query(sql);
  await pool.end();
}

/** A killed test run leaves its folders behind; the next one removes them. */
function removeAbandonedFolders(): void {
  for (const name of readdirSync('/var/tmp')) {
    const pid = Number.parseInt(name.slice(folderPrefix.length), 10);
    if (!name.startsWith(folderPrefix) || isProcessRunning(pid)) continue;
    rmSync(join('/var/tmp', name), { recursive: true, force: true });
  }
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
