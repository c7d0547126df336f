import { timeOrderedIds } from '../adapters/node-secrets.ts';
import type { CatalogueDeps } from '../application/catalogue/catalogue-deps.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../application/people/load-reference.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { SuiteDatabase } from './database.ts';
import { actorOf } from './reporting-sample.ts';

export const catalogueOfficer = actorOf('opdc-officer', 'opdc');
export const catalogueResolution = { resolutionNumber: 'ครั้งที่ 5/2553', resolvedOn: '2010-09-01' };

export function catalogueDepsOn(database: SuiteDatabase): CatalogueDeps {
  const clock = { now: () => '2010-09-02T03:00:00.000Z', today: () => '2010-09-02' };
  return { transactions: openTransactions(database.pool, clock.now), clock };
}

/** The reference data and the frameworks that ship, on this suite's database. */
export async function prepareCatalogue(database: SuiteDatabase): Promise<void> {
  const deps = { ...catalogueDepsOn(database), transactions: openTransactions(database.pool), ids: timeOrderedIds };
  await loadReference(deps);
  await publishShippedFrameworks(deps);
}
