import { systemActor } from '../../domain/people/actor.ts';
import { listShippedFrameworks } from '../../frameworks/registry.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface PublishShippedFrameworksDeps {
  readonly transactions: Transactions<Pick<YearStores, 'frameworks' | 'journal'>>;
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Publishes every included framework that the database does not have yet, oldest year first; a second run changes
 * nothing, and a later version published by an officer is not changed. Returns the fiscal years published.
 */
export async function publishShippedFrameworks(deps: PublishShippedFrameworksDeps): Promise<readonly number[]> {
  return deps.transactions.run(async (stores) => {
    const held = new Set((await stores.frameworks.list()).map((one) => `${one.fiscalYear}/${one.version}`));
    const missing = listShippedFrameworks().filter((one) => !held.has(`${one.fiscalYear}/${one.version}`));
    for (const framework of missing.toReversed()) {
      await stores.frameworks.publish(framework, deps.clock.now(), null);
      await appendYearJournalRow(stores, systemActor, {
        key: { organisationId: 'opdc', fiscalYear: framework.fiscalYear },
        action: 'framework.publish',
        permission: 'publish-framework',
        before: null,
        after: { version: framework.version, name: framework.name },
        reason: 'กรอบที่มากับระบบ',
      });
    }
    return missing.map((one) => one.fiscalYear).toReversed();
  });
}
