import type { Clock, Transactions } from '../ports.ts';
import type { FileVault } from '../year/file-vault.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { WorkbookFiles, WorkbookStores } from './workbook-ports.ts';

/** The tables of a year, with the uploaded workbooks. */
export type WorkbookTables = ReadStores & WorkbookStores;

/** What the use cases of workbooks need. */
export interface WorkbookDeps {
  readonly transactions: Transactions<WorkbookTables>;
  readonly clock: Clock;
  readonly workbooks: WorkbookFiles;
  readonly files: FileVault;
}
