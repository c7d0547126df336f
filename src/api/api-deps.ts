import type { Readable } from 'node:stream';
import type { Addresses } from '../application/letters/missing-enclosures.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import type { ProofDeps } from '../application/people/proof-deps.ts';
import type { Clock, Ids, Secrets, Transactions } from '../application/ports.ts';
import type { ReminderDeps } from '../application/reminder/reminder-deps.ts';
import type { RoundCache } from '../application/reporting/round-cache.ts';
import type { Stores } from '../application/stores.ts';
import type { FileVault, ReceivedFile } from '../application/year/file-vault.ts';

/** What the API needs: the dependencies of use cases, and nothing of the database. */
export interface ApiDeps {
  readonly transactions: Transactions<Stores>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly people: ProofDeps;
  /** What the pages of this product would answer under an address. */
  readonly addresses: Addresses;
  /** Rounds cached between saves; without it each save reads everything it depends on. */
  readonly rounds?: RoundCache;
  readonly papers: PapersDeps;
  /** Whether a mail server is configured; absent means no. */
  readonly reminders?: Pick<ReminderDeps, 'sends'>;
  readonly files: FileVault & {
    /** Streams one uploaded file into the waiting place, at most `largest` bytes of it. */
    receive(stream: Readable, fileName: string, largest: number): Promise<ReceivedFile>;
  };
}

/** What happens to files once an open transaction is committed; cleared when the transaction starts again. */
export type AfterCommit = (() => Promise<void>)[];

/** The same dependencies inside a transaction that is already open; files are moved only after it. */
export function within(
  { rounds: _kept, ...deps }: ApiDeps,
  transactions: Transactions<Stores>,
  afterCommit: AfterCommit,
): ApiDeps {
  const later = async (move: () => Promise<void>) => void afterCommit.push(move);
  const files = {
    ...deps.files,
    keep: (file: ReceivedFile) => later(() => deps.files.keep(file)),
    discard: (file: ReceivedFile) => later(() => deps.files.discard(file)),
  };
  return { ...deps, transactions, people: { ...deps.people, transactions }, files };
}
