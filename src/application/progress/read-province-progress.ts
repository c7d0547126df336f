import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { AgencyCount, PartyProgress } from '../../domain/progress/party-progress.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { ProgressStores } from './progress-ports.ts';
import { rowOf, runningTotals, type TrendDay, trendEnd } from './read-progress.ts';

export interface ProvinceProgressDeps {
  readonly transactions: Transactions<YearStores & ProgressStores & Pick<PeopleStores, 'organisations'>>;
  readonly clock: Clock;
}

export interface ProvinceProgress extends PartyProgress {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly report: Report;
  readonly today: string;
  readonly agencies: readonly AgencyCount[];
  readonly trend: readonly TrendDay[];
}

/** Each lead agency's progress in one party's round; only counts. */
export async function readProvinceProgress(
  deps: ProvinceProgressDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<ProvinceProgress, 'forbidden' | 'not-found'>> {
  const { organisationId, fiscalYear, round } = key;
  if (!isPermitted('read-province', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    const report = await stores.reports.find(key);
    if (!organisation || !report) return refuse('not-found');
    const framework = await frameworkOfParty(stores, report);
    const today = deps.clock.today();
    const agencies = await stores.progress.agencies(fiscalYear, round, organisationId);
    const days = await stores.progress.days(fiscalYear, round, organisationId);
    const trend = runningTotals(days, trendEnd([report], today));
    const { id, name } = organisation;
    return accept({
      ...rowOf(agencies, report, today),
      ...{ organisation: { id, name }, framework, report, today, agencies, trend },
    });
  });
}
