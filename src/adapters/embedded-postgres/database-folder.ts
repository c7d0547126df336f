import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { isProcessRunning } from './running-processes.ts';
import { asAccount, type ServerAccount } from './server-account.ts';

export const databaseOwner = 'samrit';

/** Where the product stores everything on this machine: chosen by the operator, or by the account that starts it. */
export function chooseDataFolder(checkout: string, account: ServerAccount, chosen?: string): string {
  if (chosen !== undefined) return resolve(chosen);
  if (!account.steppedDown) return join(resolve(checkout), '.samrit');
  return `/var/tmp/samrit-${shortHash(realpathSync(checkout))}`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Creates the folder and makes sure that the account can reach it. */
export function openDataFolder(folder: string, account: ServerAccount): Outcome<string, 'database-folder-unreachable'> {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const real = realpathSync(folder);
  if (!account.steppedDown) return accept(real);
  for (let path = real; path !== dirname(path); path = dirname(path)) {
    const { mode, uid } = statSync(path);
    const enterable = (mode & 0o001) !== 0 || (uid === account.uid && (mode & 0o100) !== 0);
    if (!enterable) return refuse('database-folder-unreachable', { folder: real, blockedAt: path });
  }
  return accept(real);
}

/**
 * A short path (Unix socket names have at most 107 bytes) that only the account can enter. Its name is derived from the
 * data folder, so killed servers leave at most one behind.
 */
export function openSocketFolder(cluster: string, account: ServerAccount): string {
  const path = `/tmp/samrit-${shortHash(cluster)}-${account.uid}`;
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  const present = lstatSync(path);
  const trusted = present.isDirectory() && (present.uid === account.uid || present.uid === process.getuid?.());
  const folder = trusted ? path : mkdtempSync('/tmp/samrit-');
  chmodSync(folder, 0o700);
  chownSync(folder, account.uid, account.gid);
  return folder;
}

export interface InitialiseOptions {
  readonly binaries: string;
  readonly account: ServerAccount;
  /** If given, TCP connections require it; on the Unix socket the folder's permissions decide. */
  readonly password?: string;
  readonly locale?: 'C.UTF-8' | 'C';
}

/** Creates the cluster under a temporary name and renames it, so that an incomplete one is never opened. */
export function initialiseCluster(
  cluster: string,
  options: InitialiseOptions,
): Outcome<void, 'database-did-not-start'> {
  removeUnfinished(cluster);
  if (existsSync(join(cluster, 'PG_VERSION'))) return accept(undefined);
  const unfinished = `${cluster}.unfinished-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  chownSync(unfinished, options.account.uid, options.account.gid);
  if (options.password !== undefined) {
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    chownSync(passwordFile, options.account.uid, options.account.gid);
  }
  const run = runInitdb(unfinished, options, passwordFile);
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const detail = `${run.stderr ?? run.error}`.trim();
    const retry = options.locale === undefined && /locale/i.test(detail);
    if (retry) return initialiseCluster(cluster, { ...options, locale: 'C' });
    return refuse('database-did-not-start', { detail });
  }
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
  return accept(undefined);
}

function runInitdb(folder: string, options: InitialiseOptions, passwordFile: string) {
  const flags = ['-D', folder, '-U', databaseOwner, '-E', 'UTF8', `--locale=${options.locale ?? 'C.UTF-8'}`];
  flags.push('--data-checksums', '--auth-local=trust', '--no-instructions');
  if (options.password === undefined) flags.push('--auth-host=reject');
  else flags.push('--auth-host=scram-sha-256', `--pwfile=${passwordFile}`);
  return spawnSync(join(options.binaries, 'initdb'), flags, {
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: options.locale ?? 'C.UTF-8' },
    ...asAccount(options.account),
  });
}

function removeUnfinished(cluster: string): void {
  const folder = dirname(cluster);
  const prefix = `${cluster}.unfinished-`;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!path.startsWith(prefix)) continue;
    const maker = Number.parseInt(path.slice(prefix.length), 10);
    if (!isProcessRunning(maker)) rmSync(path, { recursive: true, force: true });
  }
}

/** The last lines that a failed server wrote, to explain the failure. */
export function lastLines(file: string, count: number): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
