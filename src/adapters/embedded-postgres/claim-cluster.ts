import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { commandLine, isProcessRunning, startedAt, workingFolder } from './running-processes.ts';

const ownerPrefix = 'cluster_name=samrit-';
const patience = { fast: 15_000, immediate: 5_000, step: 20 };

/** A server setting that names the process that owns the server; it exists from the moment the server starts. */
export function ownerTag(): string {
  return `${ownerPrefix}${process.pid}-${startedAt(process.pid) ?? '0'}`;
}

/**
 * Makes sure that no process uses the cluster: refuses while the owner is running, ends a server whose owner was
 * killed, and removes lock files left by a crash if another process now has the server's process number.
 */
export async function claimCluster(
  cluster: string,
  socketFolder: string,
): Promise<Outcome<void, 'database-folder-in-use'>> {
  const lock = join(cluster, 'postmaster.pid');
  const pid = existsSync(lock) ? Number.parseInt(readFileSync(lock, 'utf8'), 10) : Number.NaN;
  if (!isProcessRunning(pid)) return accept(undefined);
  if (workingFolder(pid) !== realpathSync(cluster)) {
    rmSync(lock, { force: true });
    removeSocketLocks(socketFolder);
    return accept(undefined);
  }
  const owner = ownerOf(pid);
  if (owner === undefined || isSameProcess(owner)) {
    return refuse('database-folder-in-use', { folder: cluster, process: owner?.pid ?? pid });
  }
  if (await endOrphan(pid)) return accept(undefined);
  return refuse('database-folder-in-use', { folder: cluster, process: pid });
}

interface Owner {
  readonly pid: number;
  readonly since: string;
}

/** Undefined for a server that this product did not start and must not end. */
function ownerOf(postmaster: number): Owner | undefined {
  const mark = commandLine(postmaster).find((word) => word.startsWith(ownerPrefix));
  const [pid, since] = mark?.slice(ownerPrefix.length).split('-') ?? [];
  return pid === undefined || since === undefined ? undefined : { pid: Number(pid), since };
}

function isSameProcess(owner: Owner): boolean {
  return isProcessRunning(owner.pid) && startedAt(owner.pid) === owner.since;
}

async function endOrphan(pid: number): Promise<boolean> {
  signal(pid, 'SIGINT');
  if (await endsWithin(pid, patience.fast)) return true;
  signal(pid, 'SIGQUIT');
  return endsWithin(pid, patience.immediate);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself in the meantime, which is the aim.
  }
}

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += patience.step) {
    if (!isProcessRunning(pid) || workingFolder(pid) === undefined) return true;
    await pause(patience.step);
  }
  return false;
}

function removeSocketLocks(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(folder, name), { force: true });
  }
}
