import type { YearStores } from '../year/year-ports.ts';
import { type Pending, pendingOf } from './read-pending.ts';

/** Everything one province's year waits for, result by result; nothing while the year has no agreement. */
export async function pendingOfParty(
  stores: YearStores,
  key: { organisationId: string; fiscalYear: number },
  today: string,
): Promise<Pending[]> {
  const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear);
  const framework = await stores.frameworks.current(key.fiscalYear);
  if (!agreement || !framework) return [];
  const hosts = await stores.agreements.hosts(key.organisationId, key.fiscalYear, today);
  const rounds = [];
  for (const report of await stores.reports.listOfProvince(key.organisationId, key.fiscalYear)) {
    rounds.push({ report, results: report.status === 'open' ? await stores.results.listOfRound(report) : [] });
  }
  return pendingOf({ framework, agreement, hosts, rounds, today });
}
