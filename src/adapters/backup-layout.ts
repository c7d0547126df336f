import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * A place for backups: one folder for each, and the files of all, each once. In a backup, `manifest.json` describes the
 * rest and `manifest.json.sha256` describes it; the lists of hashes can also be checked with `sha256sum -c`.
 */
export const backupNames = {
  files: 'files',
  tables: 'tables',
  manifest: 'manifest.json',
  manifestHash: 'manifest.json.sha256',
  fileList: 'files.sha256',
  unfinished: '.unfinished-',
} as const;

export const tableFile = (table: string) => `${backupNames.tables}/${table}.copy.gz`;

/** A stored file as seen from a backup's own folder. */
export const storedFile = (sha256: string) => `../${backupNames.files}/${sha256.slice(0, 2)}/${sha256}`;

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}

export const hashOfText = (text: string) => createHash('sha256').update(text).digest('hex');
