import { type CentralTableKey, latestOf, signedOf } from '../../domain/central-data/central-table.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type CentralDeps, centralSubject } from './central-deps.ts';
import { enterFigures } from './enter-figures.ts';
import { mayWriteCentralTable } from './save-central-table.ts';

export type EnterWaitingRefusal = 'forbidden' | 'not-found' | 'central-table-not-signed';

/**
 * Brings the figures that were signed off into the rounds that have been opened or given back since. Nothing new is
 * decided: the version that was signed off last counts. Gives how many figures entered.
 */
export async function enterWaiting(
  deps: CentralDeps,
  actor: Actor,
  key: CentralTableKey,
): Promise<Outcome<number, EnterWaitingRefusal>> {
  const allowed = mayWriteCentralTable(actor, key);
  if (!allowed.ok) return allowed;
  return deps.transactions.run(async (stores): Promise<Outcome<number, EnterWaitingRefusal>> => {
    const versions = await stores.centralTables.versions(key, { lock: true });
    const signed = signedOf(versions);
    if (latestOf(versions) === undefined) return refuse('not-found');
    if (signed === undefined) return refuse('central-table-not-signed');
    const entered = (await enterFigures(stores, deps.clock, actor, signed)).filter(({ state }) => state === 'entered');
    if (entered.length === 0) return accept(0);
    await appendYearJournalRow(stores, actor, {
      key: centralSubject(signed, signed.organisationId),
      ...{ action: 'central-table.enter', permission: 'supply-central-score', before: null },
      after: { version: signed.version, provinces: entered.map(({ provinceId }) => provinceId) },
    });
    return accept(entered.length);
  });
}
