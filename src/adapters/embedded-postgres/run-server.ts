import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ownerTag } from './claim-cluster.ts';
import { lastLines } from './database-folder.ts';
import { asAccount, type ServerAccount } from './server-account.ts';

export interface ServerOptions {
  readonly binaries: string;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly logFile: string;
  readonly account: ServerAccount;
  /** A loopback TCP port; without it the server has no network address at all. */
  readonly port?: number;
  /** Further server settings, by PostgreSQL's names. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly pid: number;
  /** Resolves when the server has ended, for any reason. */
  readonly ended: Promise<void>;
  /** Ends sessions, writes everything to disk, and returns when the server has stopped. */
  stop(): Promise<void>;
}

const waits = { step: 5, toStart: 60_000, toStop: 20_000 };

/** Starts the server as our child and waits until it accepts connections. */
export async function runServer(
  options: ServerOptions,
): Promise<Outcome<RunningServer, 'database-folder-in-use' | 'database-did-not-start'>> {
  const child = spawnServer(options);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  if (!(await becomesReady(child, options.cluster))) {
    child.kill('SIGQUIT');
    const detail = lastLines(options.logFile, 8);
    if (/lock file ".*" already exists/.test(detail)) {
      return refuse('database-folder-in-use', { folder: options.cluster, process: 0 });
    }
    return refuse('database-did-not-start', { detail });
  }
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  const stop = async () => {
    child.kill('SIGINT');
    const late = setTimeout(() => child.kill('SIGQUIT'), waits.toStop);
    await ended;
    clearTimeout(late);
  };
  return accept({ pid: child.pid ?? 0, ended, stop });
}

function spawnServer(options: ServerOptions): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: options.port === undefined ? '' : '127.0.0.1',
    port: String(options.port ?? 5432),
    unix_socket_directories: options.socketFolder,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    jit: 'off',
    // After a crash: one call for the file system instead of one for each of two thousand files, which takes seconds.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    ...options.settings,
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const program = join(options.binaries, 'postgres');
  const server = [program, '-D', options.cluster, '-c', ownerTag(), ...words];
  const [command = program, ...rest] = diesWithParent() ? ['setpriv', '--pdeathsig', 'INT', ...server] : server;
  // What the server said before it ended tells why it did.
  if (existsSync(options.logFile)) renameSync(options.logFile, `${options.logFile}.before`);
  const log = openSync(options.logFile, 'w', 0o640);
  try {
    // Its own session: Ctrl-C in a terminal reaches only this process, which stops the server when its work is written.
    return spawn(command, rest, {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      ...asAccount(options.account),
    });
  } finally {
    closeSync(log);
  }
}

/**
 * setpriv (util-linux) makes the kernel end the server when this process is killed; without it the next start ends it.
 */
function diesWithParent(): boolean {
  return spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;
}

/** The server writes its process number and then "ready" into its lock file. */
async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const lock = join(cluster, 'postmaster.pid');
  for (let waited = 0; waited < waits.toStart; waited += waits.step) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false;
    const lines = existsSync(lock) ? readFileSync(lock, 'utf8').split('\n') : [];
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    await pause(waits.step);
  }
  return false;
}
