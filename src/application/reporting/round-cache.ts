import { LRUCache } from 'lru-cache';
import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { DatabaseBusy } from '../database-busy.ts';
import type { RestingChanges } from '../year/guarded-save-ports.ts';

type ResultsByCode = ReadonlyMap<string, Result>;

/** One party's round as it was when it was read, or as this process wrote it since. */
export interface CachedRound {
  /** The day on which its hosts are those of today. */
  readonly today: string;
  /** Read before everything they count. */
  readonly changes: RestingChanges;
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly hosts: readonly HostAssignment[];
  readonly report: Report;
  readonly results: ResultsByCode;
  readonly roundBefore: RoundCode | null;
  readonly lastRound: ResultsByCode;
  readonly lastYear: ResultsByCode;
}

export interface RoundCache {
  /**
   * Runs work on one round after earlier work on the same round has ended, in this process: it receives the cached
   * round and returns what to cache, null for nothing. If it throws, nothing is cached, and if it waited in vain for a
   * lock, so do those behind it. The cached round may be
   * outdated, because others write too: every write based on it must state the versions it is based on.
   */
  inTurn<Value>(key: RoundKey, work: (cached: CachedRound | null) => Promise<Turn<Value>>): Promise<Value>;
}

interface Turn<Value> {
  readonly round: CachedRound | null;
  readonly value: Value;
}

/** More than the rounds that are open at the same time in the whole country. */
const MOST_ROUNDS = 250;

/** Whoever waited behind work that waited in vain for a lock would only wait for the same lock again. */
function afterFailure<Value>(error: unknown, begin: () => Promise<Value>): Promise<Value> {
  if (!(error instanceof DatabaseBusy) || !/^(waiting|slow)$/.test(error.why)) return begin();
  return Promise.reject(new DatabaseBusy('waiting', 'nothing', error));
}

/** Rounds in which results are being saved, cached in memory; one cache for each server process and database. */
export function roundCache(): RoundCache {
  const rounds = new LRUCache<string, CachedRound>({ max: MOST_ROUNDS });
  const lastTurns = new Map<string, Promise<unknown>>();
  async function take<Value>(name: string, work: (cached: CachedRound | null) => Promise<Turn<Value>>): Promise<Value> {
    const cached = rounds.get(name) ?? null;
    rounds.delete(name);
    const { round, value } = await work(cached);
    if (round !== null) rounds.set(name, round);
    return value;
  }
  return {
    inTurn({ organisationId, fiscalYear, round }, work) {
      const name = `${organisationId}/${fiscalYear}/${round}`;
      const begin = () => take(name, work);
      const before = lastTurns.get(name);
      const turn = before === undefined ? begin() : before.then(begin, (error) => afterFailure(error, begin));
      lastTurns.set(name, turn);
      const end = () => {
        if (lastTurns.get(name) === turn) lastTurns.delete(name);
      };
      turn.then(end, end);
      return turn;
    },
  };
}
