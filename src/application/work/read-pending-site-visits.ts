import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { SiteVisit } from '../../domain/site-visits/site-visit.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { DAYS_TO_ANSWER, pendingOfHost, pendingOfVisit } from '../../domain/work/pending-site-visit.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import type { WorkStores } from './work-deps.ts';

type Stores = Pick<WorkStores, 'siteVisits' | 'agreements'>;

/** What visits to parties ask of somebody: of OPDC and the team everywhere, of a party and its hosts about their own. */
export async function pendingVisitsOf(stores: Stores, actor: Actor, today: string): Promise<readonly Pending[]> {
  const isVisiting = isPermitted('record-site-visit', actor, { organisationId: 'opdc' });
  const parties = [...ownParties(actor)];
  if (!isVisiting && parties.length === 0) return [];
  const visits = await stores.siteVisits.listOpen(isVisiting ? null : parties, addDays(today, -DAYS_TO_ANSWER - 1));
  const found: Pending[] = [];
  for (const visit of visits) {
    found.push(...pendingOfVisit(visit, actor.userId, today));
    if (await hostsIn(stores, actor, visit, today)) found.push(...pendingOfHost(visit, today));
  }
  return found;
}

/** Whether the actor reports for an agency that hosts what is looked at. */
async function hostsIn({ agreements }: Stores, actor: Actor, visit: SiteVisit, today: string): Promise<boolean> {
  const agencies = new Set(actor.holdings.filter(({ role }) => role === 'kpi-host').map((one) => one.organisationId));
  const codes = new Set(visit.items.map(({ code }) => code).filter((code) => code !== ''));
  if (agencies.size === 0 || codes.size === 0) return false;
  const hosts = await agreements.hosts(visit.organisationId, visit.fiscalYear, today);
  return hosts.some(({ code, agencyId }) => codes.has(code) && agencies.has(agencyId));
}
