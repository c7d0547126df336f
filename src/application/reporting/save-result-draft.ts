import type { Actor } from '../../domain/people/actor.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { mayEnterSomething } from '../../domain/reporting/permission-to-enter.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ResultDraft } from '../year/draft-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { loadResultEntry, lockRefusal } from './load-result-entry.ts';
import { mayEnterResult } from './read-result-entry.ts';

export interface ResultDraftDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

export interface SaveResultDraftInput extends ResultKey {
  readonly rowVersion: number;
  readonly typed: Readonly<Record<string, string>>;
}

/** All fields of a form together. */
const LONGEST_DRAFT = 60_000;

export type SaveResultDraftRefusal = 'forbidden' | 'not-found' | 'draft-too-long' | LockCode;

/**
 * Stores what a person has typed, without checking it, until they save or discard it. It is not a result, so no score
 * changes and nothing is journalled.
 */
export async function saveResultDraft(
  deps: ResultDraftDeps,
  actor: Actor,
  { rowVersion, typed, ...key }: SaveResultDraftInput,
): Promise<Outcome<ResultDraft, SaveResultDraftRefusal>> {
  if (!mayEnterSomething(actor, key.organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const entry = await loadResultEntry(stores, key, deps.clock.today());
    if (!entry) return refuse('not-found');
    if (!mayEnterResult(actor, entry)) return refuse('forbidden');
    if (entry.lock) return refuseAll([lockRefusal(entry.lock, entry)]);
    if (JSON.stringify(typed).length > LONGEST_DRAFT) return refuse('draft-too-long');
    const draft = { ...key, userId: actor.userId, rowVersion, typed, keptAt: deps.clock.now() };
    await stores.resultDrafts.keep(draft);
    return accept(draft);
  });
}

/** Discards the person's own draft of one result. */
export async function discardResultDraft(
  deps: ResultDraftDeps,
  actor: Actor,
  key: ResultKey,
): Promise<Outcome<true, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    await stores.resultDrafts.drop(key, actor.userId);
    return accept(true);
  });
}
