import type { Outcome } from '../../domain/values/result.ts';
import type { BackupManifest, BackupTable, DatabaseState } from './backup-manifest.ts';
import type { NamedFile, StoredFiles } from './maintenance-ports.ts';

/** The database as it was at one moment, whatever is saved meanwhile. */
export interface DatabaseMoment {
  readonly state: DatabaseState;
  readonly files: readonly NamedFile[];
  /** The rows of a table, one a line. */
  rowsOf(table: BackupTable): AsyncIterable<Uint8Array>;
}

export interface DatabaseSource {
  atOneMoment<Value>(work: (moment: DatabaseMoment) => Promise<Value>): Promise<Value>;
}

/** A database that is about to receive everything. */
export interface DatabaseTarget {
  /** A table that has rows, or that is not the product's; null: nothing would be lost. */
  findContents(): Promise<string | null>;
  /**
   * Makes the tables as they were, loads their rows in one transaction, and migrates them to the current schema. Refuses
   * a state that this program does not know.
   */
  load(
    state: DatabaseState,
    rowsOf: (table: BackupTable) => AsyncIterable<Uint8Array>,
  ): Promise<Outcome<void, 'migration-unknown' | 'migration-changed' | 'restore-schema-newer'>>;
}

/** What was written of one part: lines, bytes as stored, and their hash. */
export interface WrittenPart {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A backup that is being written, under a temporary name. */
export interface BackupWriter {
  writeRows(table: string, rows: AsyncIterable<Uint8Array>): Promise<WrittenPart>;
  /** Stores a file, unless an earlier backup in the same place has stored it; `lost`: it is not there as its row says. */
  storeFile(file: NamedFile, from: StoredFiles): Promise<'added' | 'present' | 'lost'>;
  writeFileList(files: readonly { readonly sha256: string }[]): Promise<WrittenPart>;
  /** Gives the backup its name, which it has only when it is whole; returns its folder. */
  finish(manifest: BackupManifest): Promise<string>;
  abandon(): Promise<void>;
}

/** A part of a backup that is not what was written. */
export interface DamagedPart {
  readonly part: string;
  readonly fault: 'missing' | 'altered';
}

/** A whole backup. */
export interface BackupReader {
  readonly manifest: BackupManifest;
  readonly files: StoredFiles;
  /** Reads every part and compares it with the manifest. */
  findDamage(progress: (part: string) => void): Promise<readonly DamagedPart[]>;
  listFiles(): Promise<readonly string[]>;
  rowsOf(table: string): AsyncIterable<Uint8Array>;
}

/** Where the files of a restored database are stored. */
export interface RestoredFiles extends StoredFiles {
  store(sha256: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
}
