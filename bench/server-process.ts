import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

export const checkout = join(import.meta.dirname, '..');

export interface ServerProcess {
  readonly address: string;
  readonly pid: number;
  /** From spawning the process to the first 200 of /healthz. */
  readonly startMs: number;
  stop(): Promise<void>;
}

const longestStart = 180_000;
const longestStop = 20_000;
// Environment variables of the user must not lead the product to the user's own database.
const unset = [
  'DATABASE_URL',
  'SAMRIT_DEMO',
  'SAMRIT_WORKERS',
  'SAMRIT_BEHIND_PROXY',
  'HOST',
  'PGHOST',
  'PGDATABASE',
  'PGUSER',
];
// When the measuring program is killed, its servers end too, where the system supports it.
const leash = spawnSync('setpriv', ['--version']).status === 0 ? ['setpriv', '--pdeathsig', 'TERM'] : [];

/**
 * Starts a program that prints its `http://` address, with its own data folder and no settings of the user's but those
 * given, and waits until it is healthy.
 */
export async function startServer(
  program: string,
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const started = performance.now();
  const env = { ...ownEnvironment(dataFolder), PORT: '0', LOG_LEVEL: 'error', ...settings };
  const [command = process.execPath, ...words] = [...leash, process.execPath, join(checkout, program)];
  const child = spawn(command, words, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const address = await readAddress(child, program);
    while ((await statusOf(`${address}/healthz`)) !== 200) await pause(2);
    const startMs = performance.now() - started;
    return { address, pid: child.pid ?? 0, startMs, stop: () => stop(child, ended) };
  } catch (error) {
    await stop(child, ended);
    throw error;
  }
}

/** The environment of a program of the product that works in this folder. */
export function ownEnvironment(dataFolder: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, SAMRIT_DATA: dataFolder };
  for (const name of unset) delete env[name];
  return env;
}

function readAddress(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => fail('was not ready in time'), longestStart);
    const fail = (why: string) => {
      clearTimeout(late);
      reject(new Error(`${program} ${why}\n${said}`));
    };
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-8000);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => fail('ended before it was ready'));
  });
}

function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', () => resolve(0));
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), longestStop);
  await ended;
  clearTimeout(late);
}

/** Resident memory of one process, in bytes. */
export function residentBytes(pid: number): number {
  return kilobytes(`/proc/${pid}/status`, 'VmRSS');
}

/** Memory of everything this process started (its database), shared pages counted once, in bytes. */
export function descendantBytes(pid: number): number {
  const listed = spawnSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '';
  const pairs = listed.split('\n').flatMap((line) => {
    const [id, parent] = line.trim().split(/\s+/).map(Number);
    return id && parent ? [{ id, parent }] : [];
  });
  const family = [pid];
  for (const parent of family) for (const one of pairs) if (one.parent === parent) family.push(one.id);
  return family.slice(1).reduce((sum, id) => sum + kilobytes(`/proc/${id}/smaps_rollup`, 'Pss'), 0);
}

function kilobytes(file: string, name: string): number {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? Number.NaN) * 1024;
  } catch {
    return Number.NaN;
  }
}
