import { lastDayOf } from '../../domain/calendar/last-day-of.ts';
import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { type Pending, pendingOf } from '../../domain/work/pending.ts';
import { withOpenResults } from '../reporting/read-next.ts';
import { frameworkInForce, frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/** All pending work of one party's year, result by result; before it has an agreement, the proposal that begins it. */
export async function pendingOfParty(
  stores: YearStores,
  key: { organisationId: string; fiscalYear: number },
  today: string,
): Promise<Pending[]> {
  const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear);
  if (!agreement) return pendingStart(stores, key, today);
  const framework = await frameworkOf(stores, agreement);
  const hosts = await stores.agreements.hosts(key.organisationId, key.fiscalYear, today);
  const reports = await stores.reports.listOfProvince(key.organisationId, key.fiscalYear);
  const rounds = await withOpenResults(stores, reports);
  return pendingOf({ framework, agreement, hosts, rounds, today });
}

/**
 * The proposal of a party that has not begun a draft: from 60 days before the year until the calendar's last day for it, or,
 * where the calendar has none, until the year has ended. After that only OPDC can help, and it is no task any more.
 */
async function pendingStart(
  stores: YearStores,
  { organisationId, fiscalYear }: { organisationId: string; fiscalYear: number },
  today: string,
): Promise<Pending[]> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (!framework || !isPartyOf(framework, organisationId)) return [];
  const due = lastDayOf(framework, 'proposal');
  const { from, to } = framework.period.value;
  if (today < addDays(from, -60) || today > (due ?? to)) return [];
  return [
    {
      ...{ kind: 'propose', role: 'provincial-officer', permission: 'propose-agreement', fiscalYear, organisationId },
      ...{ round: null, indicator: null, hostIds: [], agency: null, due, returnReason: null },
    },
  ];
}
