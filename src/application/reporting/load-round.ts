import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { roundBefore } from './earlier-result.ts';
import type { CachedRound } from './round-cache.ts';

type Lasting = Pick<CachedRound, 'today' | 'changes' | 'framework' | 'agreement' | 'hosts'>;

/**
 * Everything that the saves of a round depend on, read without locks; null if there is no report or agreement. What
 * rarely changes is taken from `known` if it is still valid.
 */
export async function loadRound(
  stores: YearStores,
  key: RoundKey,
  today: string,
  known: CachedRound | null,
): Promise<CachedRound | null> {
  const changes = await stores.guardedSaves.restingChanges(key.organisationId);
  const holds =
    known?.today === today && known.changes.agreement === changes.agreement && known.changes.nation === changes.nation;
  const lasting = holds ? known : await loadLasting(stores, key, today, changes);
  const report = await stores.reports.find(key);
  if (lasting === null || report === null) return null;
  const before = roundBefore(lasting.framework, key.round);
  return {
    ...lasting,
    report,
    results: byCode(await stores.results.listOfRound(key)),
    roundBefore: before,
    lastRound: before === null ? new Map() : byCode(await stores.results.listOfRound({ ...key, round: before })),
    lastYear: byCode(await stores.results.listOfRound({ ...key, fiscalYear: key.fiscalYear - 1 })),
  };
}

async function loadLasting(
  stores: YearStores,
  key: RoundKey,
  today: string,
  changes: CachedRound['changes'],
): Promise<Lasting | null> {
  const agreement = await stores.agreements.ofRound(key);
  if (agreement === null) return null;
  const framework = await frameworkOf(stores, agreement);
  const hosts = await stores.agreements.hosts(key.organisationId, key.fiscalYear, today);
  return { today, changes, framework, agreement, hosts };
}

function byCode(results: readonly Result[]): ReadonlyMap<string, Result> {
  return new Map(results.map((result) => [result.code, result]));
}
