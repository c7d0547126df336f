import type { WaitingFile } from '../year/file-vault.ts';
import type { CleanedTable } from './retention.data.ts';

/** A file that rows of the database name, and one of the places where it is used. */
export interface NamedFile {
  readonly sha256: string;
  /** As text, exact; null where the rows do not say. */
  readonly sizeBytes: string | null;
  /** `workbook`: waits to be applied, and is removed if nobody does. */
  readonly kind: 'evidence' | 'plan' | 'attachment' | 'document' | 'change' | 'paper' | 'enclosure' | 'workbook';
  /** `TH-42/2568/12m/1.1-SME`; empty if the file is stored and used nowhere. */
  readonly place: string;
}

export interface NamedFileStore {
  /** Files in order of their SHA-256, those after the one given; each once. */
  page(after: string): Promise<readonly NamedFile[]>;
}

/** The stored bytes, without regard to what the rows say. */
export interface StoredFiles {
  /** The bytes, hashed while they are read: reading altered ones fails before their end. Null: there are none. */
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** The SHA-256 of every file that no longer waits. */
  listKept(): AsyncIterable<string>;
}

/** The tables of maintenance. */
export interface MaintenanceStores {
  readonly namedFiles: NamedFileStore;
  readonly retention: RetentionStore;
}

/** One night's removal, and how many rows of which table it concerned. */
export interface RetentionRun {
  readonly day: string;
  readonly finishedAt: string;
  readonly removed: Readonly<Record<string, number>>;
}

export interface RetentionStore {
  find(day: string): Promise<RetentionRun | null>;
  newest(): Promise<RetentionRun | null>;
  /** False if another process has begun or done the day's run; it waits for one that has begun. */
  begin(day: string, at: string): Promise<boolean>;
  finish(run: RetentionRun): Promise<void>;
  /** Removes what ended before the instant; returns how many rows. */
  remove(table: CleanedTable, before: string): Promise<number>;
  /** Checked workbooks uploaded before the instant that nobody applied. */
  unusedWorkbooks(before: string): Promise<readonly WaitingFile[]>;
}
