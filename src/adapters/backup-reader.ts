import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { BackupManifest } from '../application/maintenance/backup-manifest.ts';
import type { BackupReader, DamagedPart } from '../application/maintenance/backup-ports.ts';
import type { StoredFiles } from '../application/maintenance/maintenance-ports.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import { backupNames, hashOfFile, hashOfText, tableFile } from './backup-layout.ts';
import { backupManifestSchema } from './backup-manifest-schema.ts';
import { localFileVault } from './local-file-vault.ts';

/** Opens the backup in `folder`, or the newest of the backups in it. */
export async function openBackup(
  folder: string,
): Promise<Outcome<BackupReader & { readonly folder: string }, 'backup-not-found' | 'backup-unreadable'>> {
  const chosen = await chooseBackup(folder);
  if (chosen === null) return refuse('backup-not-found', { folder });
  const manifest = await readManifest(chosen);
  if (!manifest.ok) return manifest;
  return accept({ folder: chosen, ...readerOf(chosen, manifest.value) });
}

async function chooseBackup(folder: string): Promise<string | null> {
  const inside: readonly string[] = await readdir(folder).catch(() => []);
  if (inside.includes(backupNames.manifest) || inside.includes(backupNames.manifestHash)) return folder;
  const backups = inside.filter((name) => /^\d{4}-\d{2}-\d{2}T\d{6}Z$/.test(name)).sort();
  const newest = backups.at(-1);
  return newest === undefined ? null : join(folder, newest);
}

async function readManifest(folder: string): Promise<Outcome<BackupManifest, 'backup-unreadable'>> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const [text, hash] = [await read(backupNames.manifest), await read(backupNames.manifestHash)];
  if (hash !== `${hashOfText(text)}  ${backupNames.manifest}\n`)
    return refuse('backup-unreadable', { folder, part: backupNames.manifest });
  const parsed = backupManifestSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return refuse('backup-unreadable', { folder, part: backupNames.manifest });
  return accept(parsed.data);
}

function readerOf(folder: string, manifest: BackupManifest): BackupReader {
  const files = localFileVault(join(dirname(folder), backupNames.files));
  return {
    manifest,
    files,
    findDamage: (progress) => findDamage(folder, manifest, files, progress),
    listFiles: () => listFiles(folder),
    rowsOf: (table) => createReadStream(join(folder, tableFile(table))).compose(createGunzip()),
  };
}

async function findDamage(
  folder: string,
  manifest: BackupManifest,
  files: StoredFiles,
  progress: (part: string) => void,
): Promise<readonly DamagedPart[]> {
  const damage: DamagedPart[] = [];
  const parts = [
    ...manifest.tables.map(({ name, sha256 }) => ({ part: tableFile(name), sha256 })),
    { part: backupNames.fileList, sha256: manifest.files.listSha256 },
  ];
  for (const { part, sha256 } of parts) {
    progress(part);
    const found = await hashOfFile(join(folder, part)).catch(() => null);
    if (found !== sha256) damage.push({ part, fault: found === null ? 'missing' : 'altered' });
  }
  // The list of files says nothing if it is not the one that was written.
  if (damage.some(({ part }) => part === backupNames.fileList)) return damage;
  for (const sha256 of await listFiles(folder)) {
    const part = `${backupNames.files}/${sha256.slice(0, 2)}/${sha256}`;
    progress(part);
    const fault = await faultOfFile(files, sha256);
    if (fault !== null) damage.push({ part, fault });
  }
  return damage;
}

async function faultOfFile(files: StoredFiles, sha256: string): Promise<DamagedPart['fault'] | null> {
  const bytes = await files.open(sha256);
  if (bytes === null) return 'missing';
  try {
    for await (const _part of bytes);
    return null;
  } catch {
    return 'altered';
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, backupNames.fileList), 'utf8');
  return text.split('\n').flatMap((line) => /^([0-9a-f]{64}) {2}/.exec(line)?.[1] ?? []);
}
