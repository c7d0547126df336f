import { readFileSync, readlinkSync } from 'node:fs';
import { propertyOf } from '../../domain/values/property-of.ts';

/** True while a process with this number exists (it may belong to somebody else). */
export function isProcessRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return propertyOf(error, 'code') === 'EPERM';
  }
}

/**
 * Clock ticks between boot and the start of the process: together with its number this identifies a process uniquely.
 */
export function startedAt(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // The name in the second field may contain spaces and parentheses; the fields after the last parenthesis are regular.
  return stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19);
}

/** The command line of the process. */
export function commandLine(pid: number): readonly string[] {
  return readText(`/proc/${pid}/cmdline`)?.split('\0') ?? [];
}

/** The working directory of the process: for a PostgreSQL server, its data folder. */
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
