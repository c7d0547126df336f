import { databaseOfBody } from '../../domain/development-indicators/database-committee.ts';
import { type DuePeriod, periodsDue } from '../../domain/development-indicators/periods-due.ts';
import { periodKey } from '../../domain/development-indicators/series-period.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { provinceOf } from '../../domain/people/organisation.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingDevelopment, pendingOfOwner } from '../../domain/work/pending-development.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import { databaseRights } from '../development-indicators/development-deps.ts';
import type { WaitingCount } from '../development-indicators/development-ports.ts';
import { readOnce } from './read-pending-meetings.ts';
import type { WorkStores } from './work-deps.ts';

/**
 * What the development databases ask of somebody: to confirm the values that others entered, by a role in the province or by
 * the seat of a secretary of its committee; and to enter those of the periods that are over, of the agency that owns them.
 * What waits or is missing in a province is counted once for all askers.
 */
export function developmentTasksReader(stores: WorkStores, today: CivilDate) {
  const bodies = readOnce(stores.bodies);
  const counted = new Map<string, Promise<readonly WaitingCount[]>>();
  const waitingIn = (organisationId: string) => {
    const found = counted.get(organisationId) ?? stores.developmentIndicators.waitingCounts([organisationId]);
    counted.set(organisationId, found);
    return found;
  };
  const periods = periodsDue(today);
  const missing = new Map<string, ReturnType<typeof missingOf>>();
  const missingIn = (organisationId: string) => {
    const found = missing.get(organisationId) ?? missingOf(stores, organisationId, periods);
    missing.set(organisationId, found);
    return found;
  };
  return async (actor: Actor): Promise<readonly Pending[]> => {
    const { userId } = actor;
    const found: Pending[] = [];
    for (const organisationId of await databasesOf({ bodies }, actor, today)) {
      const waiting = await waitingIn(organisationId);
      if (waiting.length === 0) continue;
      const { confirms } = await databaseRights({ bodies }, actor, organisationId, today);
      if (confirms) found.push(...pendingDevelopment(organisationId, waiting, { userId, today }));
    }
    for (const [organisationId, agencyId] of ownersOf(actor))
      found.push(...pendingOfOwner(organisationId, await missingIn(organisationId), { agencyId, today }));
    return found;
  };
}

/** What has no value although it is over, with the last day on which it is in time. */
async function missingOf(stores: WorkStores, organisationId: string, periods: readonly DuePeriod[]) {
  if (periods.length === 0) return [];
  const counts = await stores.developmentIndicators.missingCounts(organisationId, periods);
  const dueOf = new Map(periods.map((one) => [periodKey(one), one.due]));
  return counts.map((one) => ({ ...one, due: dueOf.get(periodKey(one)) ?? '' }));
}

/** The agencies whose values somebody enters, each with its province. */
function ownersOf(actor: Actor): readonly (readonly [string, string])[] {
  const agencies = [...new Set(actor.holdings.map((one) => one.organisationId))];
  return agencies.flatMap((agencyId) => {
    const province = provinceOf(agencyId);
    if (province === null || province === agencyId) return [];
    const where = { organisationId: province, hostAgencyIds: [agencyId] };
    return isPermitted('enter-development-value', actor, where) ? [[province, agencyId] as const] : [];
  });
}

/** The provinces in whose database somebody may confirm: by a role, or perhaps by a seat. */
async function databasesOf(
  { bodies }: Pick<WorkStores, 'bodies'>,
  actor: Actor,
  today: CivilDate,
): Promise<ReadonlySet<string>> {
  const byRole = [...ownParties(actor)].filter((organisationId) =>
    isPermitted('confirm-development-value', actor, { organisationId }),
  );
  const seats = await bodies.sitsIn(actor.userId, today);
  return new Set([...byRole, ...seats.flatMap(({ bodyId }) => databaseOfBody(bodyId) ?? [])]);
}
