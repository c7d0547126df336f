import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { TypedWorkbook } from '../../domain/workbook/typed-workbook.ts';

/** One indicator as a workbook shows it. */
export interface WorkbookIndicator {
  readonly indicator: Indicator;
  readonly result: Result;
  /** The same indicator in the round before this one; null where there is none. */
  readonly before: Result | null;
  /** Why its cells are not to be filled in, as a Thai sentence; null where they are. */
  readonly locked: string | null;
}

/** Everything a workbook of one round is drawn from. */
export interface WorkbookContent extends RoundKey {
  /** The party's full name: `จังหวัดเลย`. */
  readonly partyName: string;
  /** As the framework calls it: `รอบ 12 เดือน`. */
  readonly roundName: string;
  readonly due: string;
  readonly entries: readonly WorkbookIndicator[];
}

export type UnreadableWorkbook =
  | 'workbook-empty'
  | 'workbook-password'
  | 'workbook-macros'
  | 'workbook-not-xlsx'
  | 'workbook-truncated'
  | 'workbook-inflates'
  | 'workbook-sheet-missing'
  | 'workbook-mark-missing'
  | 'workbook-1904';

/** Draws workbooks, and reads them back without believing anything in them. */
export interface WorkbookFiles {
  render(content: WorkbookContent): Promise<Uint8Array>;
  read(bytes: Uint8Array): Promise<Outcome<TypedWorkbook, UnreadableWorkbook>>;
}

/** One uploaded workbook: looked at, and perhaps carried out. */
export interface WorkbookUpload extends RoundKey {
  readonly sha256: string;
  readonly fileName: string;
  /** Where the vault keeps it until it is carried out. */
  readonly waitingPath: string;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly appliedAt: string | null;
  readonly appliedBy: string | null;
  /** How many cells it changed. */
  readonly changedCells: number;
}

export interface WorkbookUploadStore {
  /** `lock` holds the row until the transaction ends. */
  find(key: RoundKey, sha256: string, options?: { lock: boolean }): Promise<WorkbookUpload | null>;
  /** Notes an upload, or that the same file was uploaded once more. */
  note(upload: WorkbookUpload): Promise<void>;
  markApplied(upload: WorkbookUpload): Promise<void>;
  /** Uploads that were carried out, newest first. */
  listApplied(key: RoundKey): Promise<readonly WorkbookUpload[]>;
}

/** The table of uploads, beside every other in one transaction. */
export interface WorkbookStores {
  readonly workbookUploads: WorkbookUploadStore;
}
