import { readFileSync, readlinkSync } from 'node:fs';

/** True while a process of this number exists (it may belong to somebody else). */
export function isProcessRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clock ticks since boot at which the process started: with its number, an identity that is never used twice. */
export function startedAt(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // The name in the second field may hold spaces and parentheses; what follows the last one is regular.
  return stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19);
}

/** The words the process was started with. */
export function commandLine(pid: number): readonly string[] {
  return readText(`/proc/${pid}/cmdline`)?.split('\0') ?? [];
}

/** The folder the process stands in: for a PostgreSQL server, its data folder. */
export function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
