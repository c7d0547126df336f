import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { BackupWriter, WrittenPart } from '../application/maintenance/backup-ports.ts';
import type { NamedFile, StoredFiles } from '../application/maintenance/maintenance-ports.ts';
import { backupNames, hashOfText, storedFile, tableFile } from './backup-layout.ts';
import { lastingFlush, makeFolder } from './disk-flush.ts';
import { localFileVault } from './local-file-vault.ts';
import { anySize } from './receiving-vault.ts';
import { AlteredFileError } from './verified-bytes.ts';

const NEWLINE = 10;

/**
 * Begins a backup under `place`. Until it is finished its folder has a temporary name; `name` is the name it gets.
 */
export async function beginBackup(place: string, name: string): Promise<BackupWriter> {
  const unfinished = join(place, `${backupNames.unfinished}${name}-${process.pid}`);
  const vault = localFileVault(join(place, backupNames.files));
  await makeFolder(place, lastingFlush);
  await mkdir(join(unfinished, backupNames.tables), { recursive: true, mode: 0o700 });
  const write = (part: string, text: string) => writeBytes(join(unfinished, part), Readable.from([Buffer.from(text)]));
  return {
    async writeRows(table, rows) {
      const lines = { count: 0 };
      const bytes = Readable.from(countingLines(rows, lines)).compose(createGzip({ level: 6 }));
      return { ...(await writeBytes(join(unfinished, tableFile(table)), bytes)), rows: lines.count };
    },
    storeFile: (file, from) => storeOnce(place, vault, file, from),
    writeFileList: (files) =>
      write(backupNames.fileList, files.map(({ sha256 }) => `${sha256}  ${storedFile(sha256)}\n`).join('')),
    async finish(manifest) {
      const text = `${JSON.stringify(manifest, null, 1)}\n`;
      await write(backupNames.manifest, text);
      await write(backupNames.manifestHash, `${hashOfText(text)}  ${backupNames.manifest}\n`);
      await lastingFlush.folder(join(unfinished, backupNames.tables));
      await lastingFlush.folder(unfinished);
      const folder = join(place, name);
      await rename(unfinished, folder);
      await lastingFlush.folder(place);
      return folder;
    },
    abandon: () => rm(unfinished, { recursive: true, force: true }),
  };
}

async function* countingLines(rows: AsyncIterable<Uint8Array>, lines: { count: number }): AsyncIterable<Uint8Array> {
  for await (const part of rows) {
    for (let at = part.indexOf(NEWLINE); at !== -1; at = part.indexOf(NEWLINE, at + 1)) lines.count += 1;
    yield part;
  }
}

async function writeBytes(path: string, bytes: AsyncIterable<Uint8Array>): Promise<WrittenPart> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let written = 0;
  try {
    for await (const part of bytes) {
      hash.update(part);
      await file.writeFile(part);
      written += part.length;
    }
    await lastingFlush.file(file);
  } finally {
    await file.close();
  }
  return { rows: 0, bytes: written, sha256: hash.digest('hex') };
}

/** A file already there was hashed when it was stored; its size is compared, and the check of a backup hashes it again. */
async function storeOnce(
  place: string,
  vault: ReturnType<typeof localFileVault>,
  { sha256, sizeBytes }: NamedFile,
  from: StoredFiles,
): Promise<'added' | 'present' | 'lost'> {
  const there = await stat(join(place, backupNames.files, sha256.slice(0, 2), sha256)).catch(() => null);
  if (there !== null && (sizeBytes === null || String(there.size) === sizeBytes)) return 'present';
  const bytes = await from.open(sha256);
  if (bytes === null) return 'lost';
  try {
    const received = await vault.receive(Readable.from(bytes), sha256, anySize);
    if (sizeBytes !== null && String(received.sizeBytes) !== sizeBytes) {
      await vault.discard(received);
      return 'lost';
    }
    await vault.keep(received);
    return 'added';
  } catch (error) {
    if (error instanceof AlteredFileError) return 'lost';
    throw error;
  }
}
