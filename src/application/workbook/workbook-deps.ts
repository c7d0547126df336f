import type { Clock, Transactions } from '../ports.ts';
import type { FileVault } from '../reporting/file-vault.ts';
import type { Stores } from '../stores.ts';
import type { WorkbookFiles } from './workbook-ports.ts';

/** What the use cases of workbooks need. */
export interface WorkbookDeps {
  readonly transactions: Transactions<Stores>;
  readonly clock: Clock;
  readonly workbooks: WorkbookFiles;
  readonly files: FileVault;
}
