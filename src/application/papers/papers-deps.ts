import type { ChangeStores } from '../change-requests/change-ports.ts';
import type { HeadListStores } from '../journal/head-list-ports.ts';
import type { PlanStores } from '../plans/plan-ports.ts';
import type { Clock, Ids, Secrets, Transactions } from '../ports.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { PaperFiles, PaperRenderer, PaperSigner, PapersStores } from './papers-ports.ts';

/** The tables of a year, with its issued papers. */
type PapersTables = ReadStores & PapersStores & HeadListStores & PlanStores & ChangeStores & ResultSummaryStores;

/** What the papers' use cases need. */
export interface PapersDeps {
  readonly transactions: Transactions<PapersTables>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly paperRenderer: PaperRenderer;
  readonly paperFiles: PaperFiles;
  /** Null where no certificate is configured: papers then carry their code alone. */
  readonly paperSigner: PaperSigner | null;
  /** The public address of the product, such as https://samrit.example.go.th: printed on papers and used in mails. */
  readonly publicAddress: string;
  /** The address that is printed on a paper for verifying its code. */
  verifyAddress(code: string): string;
  readonly isDemo: boolean;
}
