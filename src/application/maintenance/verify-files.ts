import type { Transactions } from '../ports.ts';
import type { MaintenanceStores, NamedFile, StoredFiles } from './maintenance-ports.ts';

export type FileFault = 'missing' | 'altered' | 'size-differs';

export interface FileVerdict {
  /** How many files the rows name, and how many bytes they have together. */
  readonly files: number;
  readonly bytes: number;
  readonly faults: readonly { readonly file: NamedFile; readonly fault: FileFault }[];
  /** Checked workbooks whose file is no longer there: they have to be uploaded again, which their page says. */
  readonly workbooksGone: number;
  /** Stored files that no row names. */
  readonly unnamed: readonly string[];
}

export interface VerifyFilesDeps {
  readonly transactions: Transactions<Pick<MaintenanceStores, 'namedFiles'>>;
  readonly files: StoredFiles;
}

/**
 * Reads every file that a row names, also of evidence that was removed or replaced, and compares hash and size with the
 * rows. `progress` is told how many have been read.
 */
export async function verifyFiles(
  deps: VerifyFilesDeps,
  progress: (files: number) => void = () => {},
): Promise<FileVerdict> {
  const named = new Set<string>();
  const faults: { file: NamedFile; fault: FileFault }[] = [];
  let [bytes, workbooksGone] = [0, 0];
  for await (const file of namedFilesOf(deps)) {
    named.add(file.sha256);
    const read = await readWhole(deps.files, file);
    if (file.kind === 'workbook' && read.fault === 'missing') workbooksGone += 1;
    else if (read.fault !== null) faults.push({ file, fault: read.fault });
    bytes += read.bytes;
    progress(named.size);
  }
  const unnamed: string[] = [];
  for await (const sha256 of deps.files.listKept()) if (!named.has(sha256)) unnamed.push(sha256);
  return { files: named.size, bytes, faults, workbooksGone, unnamed: unnamed.sort() };
}

async function* namedFilesOf({ transactions }: VerifyFilesDeps): AsyncIterable<NamedFile> {
  for (let after = ''; ; ) {
    const from = after;
    const page = await transactions.read((stores) => stores.namedFiles.page(from));
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.sha256;
  }
}

async function readWhole(
  files: StoredFiles,
  { sha256, sizeBytes }: NamedFile,
): Promise<{ readonly bytes: number; readonly fault: FileFault | null }> {
  const stored = await files.open(sha256);
  if (stored === null) return { bytes: 0, fault: 'missing' };
  let bytes = 0;
  try {
    for await (const part of stored) bytes += part.length;
  } catch {
    // Reading compares the hash; a disk that cannot read the file is no better than an altered one.
    return { bytes, fault: 'altered' };
  }
  return { bytes, fault: sizeBytes === null || sizeBytes === String(bytes) ? null : 'size-differs' };
}
