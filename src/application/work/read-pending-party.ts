import { type Pending, pendingOf } from '../../domain/work/pending.ts';
import { withOpenResults } from '../reporting/read-next.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/** All pending work of one party's year, result by result; nothing while the year has no agreement. */
export async function pendingOfParty(
  stores: YearStores,
  key: { organisationId: string; fiscalYear: number },
  today: string,
): Promise<Pending[]> {
  const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear);
  if (!agreement) return [];
  const framework = await frameworkOf(stores, agreement);
  const hosts = await stores.agreements.hosts(key.organisationId, key.fiscalYear, today);
  const reports = await stores.reports.listOfProvince(key.organisationId, key.fiscalYear);
  const rounds = await withOpenResults(stores, reports);
  return pendingOf({ framework, agreement, hosts, rounds, today });
}
