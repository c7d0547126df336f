import type { Actor } from '../../domain/people/actor.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { GuardedSave, SaveGuard } from '../year/guarded-save-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { SaveResultInput } from './decide-result.ts';
import { entryOf } from './load-result-entry.ts';
import { loadRound } from './load-round.ts';
import { totalsOf } from './rescore-party.ts';
import type { CachedRound, RoundCache } from './round-cache.ts';
import { decideSave, isUnchanged, journalRowOf, savedResult } from './write-saves.ts';

interface Deps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
  readonly rounds?: RoundCache;
}

interface Planned extends GuardedSave {
  /** The round after the save is written. */
  readonly after: CachedRound;
}

/** Once from the cache, and once more from what is read again. */
const ATTEMPTS = 2;

/**
 * Decides a save from the cached round and writes it in one statement, which writes nothing if anything the decision
 * depends on has changed; it is then decided once more from the round read again. Null if it was not saved, for any
 * reason: then `saveResult` reads everything under lock, and only that can refuse.
 */
export async function saveFromCachedRound(
  deps: Deps,
  actor: Actor,
  input: SaveResultInput,
  draftOf: string | null,
): Promise<Result | null> {
  const { rounds, transactions, clock } = deps;
  // A cluster's results are carried into every province that counts them.
  if (rounds === undefined || clusterEraOf(input.organisationId) !== null) return null;
  return rounds.inTurn(input, async (cached) => {
    const today = clock.today();
    let known = cached;
    let round = cached?.today === today ? cached : null;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      round ??= await transactions.read((stores) => loadRound(stores, input, today, known));
      if (round === null) break;
      const planned = planSave(round, actor, { input, clock, draftOf });
      if (planned === null) return { round, value: null };
      if (planned !== 'stale' && (await transactions.runOne((stores) => stores.guardedSaves.saveIfUnchanged(planned))))
        return { round: planned.after, value: planned.after.results.get(input.code) ?? null };
      known = round;
      round = null;
    }
    return { round: null, value: null };
  });
}

interface Plan {
  readonly input: SaveResultInput;
  readonly clock: Clock;
  readonly draftOf: string | null;
}

/** Null if the save is refused or one statement cannot do it; `stale` if only its row version is outdated. */
function planSave(round: CachedRound, actor: Actor, { input, clock, draftOf }: Plan): Planned | 'stale' | null {
  const indicator = round.agreement.indicators.find((one) => one.code === input.code);
  const found = round.results.get(input.code);
  if (indicator === undefined || found === undefined) return null;
  const { today } = round;
  const entry = entryOf(round, indicator, found, today);
  const lastRound = round.lastRound.get(input.code) ?? null;
  const lastYear = round.lastYear.get(input.code) ?? null;
  const decided = decideSave(actor, entry, { lastRound, lastYear }, input, clock);
  if (!decided.ok) return decided.refusals[0]?.code === 'changed-meanwhile' ? 'stale' : null;
  // What changes nothing is read under lock, and only that can say so.
  if (isUnchanged(decided.value)) return null;
  const { result } = decided.value;
  const saved = new Map(round.results).set(input.code, savedResult(decided.value));
  const results = [...saved.values()];
  // An assessed total follows too.
  if (results.some((one) => one.assessedScore !== null)) return null;
  const total = totalsOf(round, results, 'self');
  const earlier = (lastRound?.rowVersion ?? 0) + (lastYear?.rowVersion ?? 0);
  return {
    guard: guardOf(round, earlier),
    result,
    total,
    journalRow: journalRowOf(actor, decided.value),
    draftOf,
    after: { ...round, results: saved },
  };
}

function guardOf({ changes, report, results, roundBefore }: CachedRound, earlier: number): SaveGuard {
  const versions = [...results.values()].reduce((sum, one) => sum + one.rowVersion, 0);
  return { ...changes, report: report.rowVersion, results: versions, roundBefore, earlier };
}
