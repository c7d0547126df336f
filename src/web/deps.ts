import type { Readable } from 'node:stream';
import type { Addresses } from '../application/letters/missing-enclosures.ts';
import type { RetentionDays } from '../application/maintenance/clean-up.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import type { ProofDeps } from '../application/people/proof-deps.ts';
import type { Clock, Ids, Secrets, Transactions } from '../application/ports.ts';
import type { ReminderDeps } from '../application/reminder/reminder-deps.ts';
import type { AttachEvidenceDeps } from '../application/reporting/attach-evidence.ts';
import type { RoundCache } from '../application/reporting/round-cache.ts';
import type { Stores } from '../application/stores.ts';
import type { WorkbookFiles } from '../application/workbook/workbook-ports.ts';
import type { ReceivedFile } from '../application/year/file-vault.ts';
import type { DataLicence } from '../documents/open-data/dcat-catalogue.ts';
import type { Actor } from '../domain/people/actor.ts';

/** Files as the web receives them. */
interface UploadVault {
  /** Streams one uploaded file into the waiting place, at most `largest` bytes of it. */
  receive(stream: Readable, fileName: string, largest: number): Promise<ReceivedFile>;
}

/** One account for visitors: the role in Thai, the e-mail, the shared password, what to try. */
interface DemoAccount {
  readonly roleName: string;
  readonly email: string;
  readonly password: string;
  readonly tries: string;
}

/** A suggested day of the demonstration (`YYYY-MM-DD`), and what can be tried on it. */
export interface DemoDay {
  readonly day: string;
  readonly tries: string;
}

/** What a demonstration adds to the pages; provided by boot. */
export interface DemoControls {
  /** Reads the demonstration's date, which another process may have changed. */
  read(): Promise<void>;
  /** Sets the demonstration's date. */
  moveTo(date: string, actor: Pick<Actor, 'userId' | 'name'>): Promise<void>;
  /** Whether a second factor is required for anything. */
  requiresFactors(): Promise<boolean>;
  /** Requires second factors for every act, or for none. */
  requireFactors(required: boolean, actor: Pick<Actor, 'userId' | 'name'>): Promise<void>;
  readonly signIns: readonly DemoAccount[];
  /** In the order of the years. */
  readonly days: readonly DemoDay[];
}

/** What pages and API need: the dependencies of use cases, and nothing of the database. */
export interface WebDeps {
  readonly transactions: Transactions<Stores>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly files: AttachEvidenceDeps['files'] & UploadVault;
  readonly people: ProofDeps;
  /** What the pages of this product would answer under an address. */
  readonly addresses: Addresses;
  /** Rounds cached between saves; without it each save reads everything it depends on. */
  readonly rounds?: RoundCache;
  readonly papers: PapersDeps;
  readonly reminders: ReminderDeps;
  readonly workbooks: WorkbookFiles;
  /** Periods of retention that were set here. */
  readonly retentionDays: RetentionDays;
  /** Present only in a demonstration. */
  readonly demo: DemoControls | null;
  /** On which conditions open data may be used, where the installation states them. */
  readonly openDataLicence?: DataLicence | null;
  /** True if cookies must be Secure: a proxy in front terminates TLS. */
  readonly secureCookies: boolean;
  /** The public address, without a slash at the end; null if none is set: readers use the address they ask. */
  readonly publicAddress: string | null;
  /** The folder of built assets (style sheet, fonts, islands). */
  readonly assetsFolder: string;
}
