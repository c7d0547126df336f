import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { isReportOver } from '../../domain/reporting/assessed-round.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { readPhantomHosts } from '../agreement/phantom-hosts.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/**
 * Pending work about the hosting of one party's year: each agency to acknowledge its assignments and, near the date,
 * the provincial office to contact those without any activity. None in a year of whose reports nothing more is waited for.
 */
export async function pendingHostsOfParty(
  stores: YearStores,
  year: { readonly organisationId: string; readonly fiscalYear: number },
  today: string,
): Promise<Pending[]> {
  const agreement = await stores.agreements.find(year.organisationId, year.fiscalYear);
  if (agreement === null || !isInForce(agreement.status)) return [];
  const framework = await frameworkOf(stores, agreement);
  const reports = await stores.reports.listOfProvince(year.organisationId, year.fiscalYear);
  const over = reports.length === framework.rounds.length && reports.every((one) => isReportOver(framework, one));
  if (over) return [];
  const daysLeft = await daysLeftFrom(stores, today, framework.dueRule.placeThatCounts.value);
  const phantoms = (await readPhantomHosts(stores, year, { framework, today, daysLeft })).filter((one) => one.toReach);
  const common = { ...year, round: null, indicator: null, returnReason: null };
  const waiting = (await stores.hosts.presence(year, today)).filter(
    (one) =>
      one.acknowledged < one.leads.length + one.supports.length &&
      !phantoms.some((phantom) => phantom.agencyId === one.agencyId),
  );
  const reach: Pending = {
    ...{ ...common, kind: 'reach-host', role: 'provincial-officer', permission: 'assign-host' },
    ...{ hostIds: [], agency: phantoms.map((one) => one.agencyName).join(', '), due: phantoms[0]?.due ?? null },
  };
  return [
    ...(phantoms.length > 0 ? [reach] : []),
    ...waiting.map(
      ({ agencyId, agencyName, assignedFrom }): Pending => ({
        ...{ ...common, kind: 'acknowledge-host', role: 'kpi-host', permission: 'acknowledge-host' },
        ...{ hostIds: [agencyId], agency: agencyName, due: null, since: `${assignedFrom}T00:00:00.000Z` },
      }),
    ),
  ];
}
