import type { Actor } from '../../domain/people/actor.ts';
import { mayEnterSomething } from '../../domain/reporting/permission-to-enter.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { carryToMembers } from './carry-results.ts';
import type { SaveResultInput } from './decide-result.ts';
import { earlierResultOf } from './earlier-result.ts';
import { loadResultEntry } from './load-result-entry.ts';
import { rescoreParty } from './rescore-party.ts';
import type { RoundCache } from './round-cache.ts';
import { saveFromCachedRound } from './save-from-cached-round.ts';
import { decideSave, isUnchanged, journalSave, type SaveRefusal, savedResult } from './write-saves.ts';

export interface SaveResultDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
  /** Cached rounds; without them, and within another transaction, each save reads everything it depends on. */
  readonly rounds?: RoundCache;
}

export type SaveResultRefusal = 'not-found' | SaveRefusal;

/**
 * Saves what the host entered for one indicator. The indicator's score, the party's total, the national board and, for
 * a cluster's indicator, every province that counts it are updated in the same transaction. Nothing is written if what
 * is sent is stored already.
 */
export async function saveResult(
  deps: SaveResultDeps,
  actor: Actor,
  input: SaveResultInput,
): Promise<Outcome<Result, SaveResultRefusal>> {
  const saved = await saveFromCachedRound(deps, actor, input, null);
  if (saved !== null) return accept(saved);
  return deps.transactions.run((stores) => saveResultIn(stores, deps.clock, actor, input));
}

/** The same as part of another action, in its transaction. */
export async function saveResultIn(
  stores: YearStores,
  clock: Clock,
  actor: Actor,
  input: SaveResultInput,
): Promise<Outcome<Result, SaveResultRefusal>> {
  if (!mayEnterSomething(actor, input.organisationId)) return refuse('forbidden');
  const entry = await loadResultEntry(stores, input, clock.today(), { lock: true });
  if (!entry) return refuse('not-found');
  const decided = decideSave(actor, entry, await earlierResultOf(stores, entry), input, clock);
  if (!decided.ok) return decided;
  if (isUnchanged(decided.value)) return acceptUnchanged(entry.result);
  await stores.results.update(decided.value.result);
  await rescoreParty(stores, entry, clock);
  await journalSave(stores, actor, decided.value);
  await carryToMembers(stores, actor, input, clock);
  return accept(savedResult(decided.value));
}
