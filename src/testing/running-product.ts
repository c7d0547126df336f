import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { runningConnection } from '../adapters/embedded-postgres/running-connection.ts';
import { connect } from '../store/connect.ts';

const checkout = join(import.meta.dirname, '..', '..');
const longestStart = 230_000;

/** The product as users and operators see it: a separate process with its own data. */
export interface RunningProduct {
  /** Where it listens, for example `http://127.0.0.1:40123`. */
  readonly baseUrl: string;
  /** The process, for a test that measures its use of resources. */
  readonly pid: number;
  /** Where its database and files are stored. */
  readonly dataFolder: string;
  /** Everything it has written to its log so far. */
  said(): string;
  /** Runs `samrit <words>` on the same data while the product is running. */
  cli(...words: readonly string[]): Promise<CliAnswer>;
  /** The product's own database, for a test that does what no part of the product can do. */
  withDatabase<Value>(work: (pool: Pool) => Promise<Value>): Promise<Value>;
  /** Ends the process as Ctrl-C would and removes its data. */
  stop(): Promise<void>;
}

interface CliAnswer {
  readonly status: number | null;
  readonly output: string;
}

/** `demo: false` starts it as a new installation does: no people, no data, the real date. */
export interface ProductOptions {
  readonly demo?: boolean;
  /** Further settings, as the environment gives them. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The data of a product that was ended, to begin with a copy of it. */
  readonly copyOf?: string;
}

/** Data folders of the products that tests start. */
const dataFolders = '/var/tmp/samrit-journey-';

/** Starts the built product on a free port with a fresh demonstration; throws with its output if it does not start. */
export async function startProduct({
  demo = true,
  settings = {},
  copyOf,
}: ProductOptions = {}): Promise<RunningProduct> {
  const dataFolder = mkdtempSync(dataFolders);
  if (copyOf !== undefined) copyData(copyOf, dataFolder);
  // The database runs under another account, which must be able to enter.
  chmodSync(dataFolder, 0o711);
  const server = start('main.js', [], dataFolder, { ...(demo ? {} : { SAMRIT_DEMO: '0' }), ...settings });
  try {
    const baseUrl = await addressOf(server);
    const health = await fetch(`${baseUrl}/healthz`);
    if (!health.ok) throw new Error(`/healthz answered ${health.status}`);
    return {
      baseUrl,
      pid: server.child.pid ?? 0,
      dataFolder,
      said: server.said,
      cli: (...words) => runCommand(words, dataFolder),
      withDatabase: (work) => withPool(dataFolder, work),
      stop: () => stop(server, dataFolder),
    };
  } catch (error) {
    await stop(server, dataFolder);
    throw error;
  }
}

/** Prepares a demonstration, ends it, and returns the folder of its data, of which a test may take a copy. */
export async function prepareDemonstration(): Promise<string> {
  const dataFolder = mkdtempSync(dataFolders);
  chmodSync(dataFolder, 0o711);
  const server = start('main.js', [], dataFolder);
  try {
    await addressOf(server);
    await end(server, dataFolder);
    return dataFolder;
  } catch (error) {
    await stop(server, dataFolder);
    throw error;
  }
}

/** With owners and rights, which the database's own account needs. */
function copyData(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', `${from}/.`, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the data could not be copied: ${stderr}`);
}

/** A started program and its output so far. */
interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(
  program: 'main.js' | 'cli.js',
  words: readonly string[],
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Started {
  const { DATABASE_URL: _given, SAMRIT_DEMO: _demo, ...inherited } = process.env;
  const env = { ...inherited, PORT: '0', SAMRIT_DATA: dataFolder, LOG_LEVEL: 'warn', ...settings };
  const child = spawn(nodeProgram(), [join(checkout, 'dist', 'boot', program), ...words], { cwd: checkout, env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => text, ended };
}

/** The Node included in the product; if there is none for this machine, the one that runs the tests. */
function nodeProgram(): string {
  const shipped = join(checkout, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return existsSync(shipped) ? shipped : process.execPath;
}

/** Waits until the product prints its address. */
async function addressOf({ child, said, ended }: Started): Promise<string> {
  const spoken = new Promise<string>((resolve) => {
    const look = () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said());
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', look);
  });
  const died = ended.then((status) => {
    throw new Error(`the product ended with ${status} before it listened:\n${said()}`);
  });
  const late = new Promise<never>((_, reject) => {
    const message = () => reject(new Error(`the product did not listen in time:\n${said()}`));
    setTimeout(message, longestStart).unref();
  });
  return Promise.race([spoken, died, late]);
}

/** Runs `samrit <words>` on a data folder, whether a product runs on it or not. */
export async function runCommand(words: readonly string[], dataFolder: string): Promise<CliAnswer> {
  const { ended, said } = start('cli.js', words, dataFolder);
  return { status: await ended, output: said() };
}

async function withPool<Value>(dataFolder: string, work: (pool: Pool) => Promise<Value>): Promise<Value> {
  const connection = runningConnection(checkout, dataFolder);
  if (connection === null) throw new Error(`no database can be reached in ${dataFolder}`);
  const pool = connect(connection, { max: 1 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

async function stop(server: Started, dataFolder: string): Promise<void> {
  await end(server, dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
}

async function end({ child, ended }: Started, dataFolder: string): Promise<void> {
  const socketFolder = runningConnection(checkout, dataFolder)?.host;
  child.kill('SIGTERM');
  await ended;
  if (socketFolder !== undefined) rmSync(socketFolder, { recursive: true, force: true });
}
