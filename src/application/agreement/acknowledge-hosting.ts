import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface HostYear {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

export interface HostingDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

/** The agencies that host today and for which the actor may acknowledge. */
export function agenciesActedFor(actor: Actor, organisationId: string, agencyIds: readonly string[]) {
  return agencyIds.filter((id) => isPermitted('acknowledge-host', actor, { organisationId, hostAgencyIds: [id] }));
}

/** The host acknowledges every assignment of its agency that is in force today and not yet acknowledged. */
export async function acknowledgeHosting(
  deps: HostingDeps,
  actor: Actor,
  year: HostYear,
): Promise<Outcome<{ readonly codes: readonly string[] }, 'forbidden' | 'nothing-to-acknowledge'>> {
  return deps.transactions.run(async (stores) => {
    const today = deps.clock.today();
    const hosts = await stores.agreements.hosts(year.organisationId, year.fiscalYear, today);
    const agencyIds = agenciesActedFor(actor, year.organisationId, [...new Set(hosts.map((one) => one.agencyId))]);
    if (agencyIds.length === 0) return refuse('forbidden');
    const by = { today, at: deps.clock.now(), name: actor.name };
    const acknowledged = await stores.hosts.acknowledge(year, agencyIds, by);
    if (acknowledged.length === 0) return refuse('nothing-to-acknowledge');
    const codes = acknowledged.map((one) => one.code).sort();
    await appendYearJournalRow(stores, actor, {
      key: year,
      action: 'host.acknowledge',
      permission: 'acknowledge-host',
      before: null,
      after: { agencies: [...new Set(acknowledged.map((one) => one.agencyId))], codes },
    });
    return accept({ codes });
  });
}
