import type { Actor } from '../../domain/people/actor.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ResultKey, YearStores } from '../year/year-ports.ts';
import type { EntryDraft, EntryDraftStores } from './draft-ports.ts';
import { loadEntry, lockFacts } from './load-entry.ts';
import { mayEnterResult } from './read-entry.ts';

export interface EntryDraftDeps {
  readonly transactions: Transactions<YearStores & EntryDraftStores>;
  readonly clock: Clock;
}

export interface KeepEntryDraftInput extends ResultKey {
  readonly rowVersion: number;
  readonly typed: Readonly<Record<string, string>>;
}

/** All fields of a form together. */
const LONGEST_DRAFT = 60_000;

export type KeepEntryDraftRefusal = 'forbidden' | 'not-found' | 'draft-too-long' | LockCode;

/**
 * Keeps what a person has typed, unread and unjudged, until they save or discard it. Nothing is reported by it, so no
 * score moves and the journal says nothing.
 */
export async function keepEntryDraft(
  deps: EntryDraftDeps,
  actor: Actor,
  { rowVersion, typed, ...key }: KeepEntryDraftInput,
): Promise<Outcome<EntryDraft, KeepEntryDraftRefusal>> {
  return deps.transactions.run(async (stores) => {
    const entry = await loadEntry(stores, key, deps.clock.today());
    if (!entry) return refuse('not-found');
    if (!mayEnterResult(actor, entry)) return refuse('forbidden');
    if (entry.lock) return refuse(entry.lock, lockFacts(entry));
    if (JSON.stringify(typed).length > LONGEST_DRAFT) return refuse('draft-too-long');
    const draft = { ...key, userId: actor.userId, rowVersion, typed, keptAt: deps.clock.now() };
    await stores.entryDrafts.keep(draft);
    return accept(draft);
  });
}

/** Throws away the person's own draft of one result. */
export async function dropEntryDraft(
  deps: EntryDraftDeps,
  actor: Actor,
  key: ResultKey,
): Promise<Outcome<true, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    await stores.entryDrafts.drop(key, actor.userId);
    return accept(true);
  });
}
