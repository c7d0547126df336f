import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { TypedWorkbook } from '../../domain/workbook/typed-workbook.ts';

/** One indicator as a workbook shows it. */
export interface WorkbookIndicator {
  readonly indicator: Indicator;
  readonly result: Result;
  /** The same indicator in the previous round; null if there is none. */
  readonly before: Result | null;
  /** Why its cells must not be filled in, as a Thai sentence; null if they may be. */
  readonly locked: string | null;
}

/** The complete content of one round's workbook. */
export interface WorkbookContent extends RoundKey {
  /** The party's full name: `จังหวัดเลย`. */
  readonly partyName: string;
  /** Its name in the framework: `รอบ 12 เดือน`. */
  readonly roundName: string;
  readonly due: string;
  /** The version of the agreement under which the round is reported. */
  readonly agreementVersion: number;
  readonly entries: readonly WorkbookIndicator[];
}

export type UnreadableWorkbook =
  | 'workbook-empty'
  | 'workbook-password'
  | 'workbook-macros'
  | 'workbook-not-xlsx'
  | 'workbook-truncated'
  | 'workbook-unpacks-too-large'
  | 'workbook-sheet-missing'
  | 'workbook-mark-missing'
  | 'workbook-1904';

/** Writes workbooks, and reads them back without trusting them. */
export interface WorkbookFiles {
  render(content: WorkbookContent): Promise<Uint8Array>;
  read(bytes: Uint8Array): Promise<Outcome<TypedWorkbook, UnreadableWorkbook>>;
}

/** One uploaded workbook: checked, and possibly applied. */
export interface WorkbookUpload extends RoundKey {
  readonly sha256: string;
  readonly fileName: string;
  /** Where the vault stores it until it is applied. */
  readonly waitingPath: string;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly appliedAt: string | null;
  readonly appliedBy: string | null;
  /** How many cells it changed. */
  readonly changedCells: number;
}

export interface WorkbookUploadStore {
  /** `lock` locks the row until the transaction ends. */
  find(key: RoundKey, sha256: string, options?: { lock: boolean }): Promise<WorkbookUpload | null>;
  /** Records an upload, or that the same file was uploaded again. */
  note(upload: WorkbookUpload): Promise<void>;
  markApplied(upload: WorkbookUpload): Promise<void>;
  /** Applied uploads, newest first. */
  listApplied(key: RoundKey): Promise<readonly WorkbookUpload[]>;
}

/** The table of uploads, in the same transaction as all others. */
export interface WorkbookStores {
  readonly workbookUploads: WorkbookUploadStore;
}
