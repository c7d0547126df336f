import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import type { JournalRow, JournalStore } from './journal-ports.ts';

const PAGE_SIZE = 30;

export interface ReadJournalInput {
  readonly organisationId: string;
  /** Only rows whose subject begins with this; empty shows all. */
  readonly subject: string;
  /** The number of the last row already shown; null starts with the newest. */
  readonly before: string | null;
}

export interface ReadJournal {
  /** Newest first. */
  readonly rows: readonly JournalRow[];
  /** What to give as `before` for the next page; null when this is the last. */
  readonly next: string | null;
}

/** One page of an organisation's journal. */
export async function readJournal(
  deps: { readonly transactions: Transactions<{ readonly journal: JournalStore }> },
  actor: Actor,
  input: ReadJournalInput,
): Promise<Outcome<ReadJournal, 'forbidden' | 'journal-place-invalid'>> {
  const { organisationId, subject, before } = input;
  if (!isPermitted('read-journal', actor, { organisationId })) return refuse('forbidden');
  if (before !== null && !/^[1-9]\d{0,17}$/.test(before)) return refuse('journal-place-invalid', undefined, 'before');
  const page = {
    organisationId,
    ...(subject === '' ? {} : { subject }),
    ...(before === null ? {} : { before }),
    // One more row than is shown tells whether there is a next page.
    limit: PAGE_SIZE + 1,
  };
  const found = await deps.transactions.read(({ journal }) => journal.list(page));
  const rows = found.slice(0, PAGE_SIZE);
  return accept({ rows, next: found.length > PAGE_SIZE ? (rows.at(-1)?.seq ?? null) : null });
}
