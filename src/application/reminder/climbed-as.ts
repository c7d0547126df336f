import type { Actor } from '../../domain/people/actor.ts';
import { partyOf } from '../../domain/people/organisation.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { WorkItem } from '../work/work-items.ts';

/** The roles of the actor to which a late item has climbed: in its own agency, or in its province. */
export function climbedAs(actor: Actor, item: WorkItem): readonly Role[] {
  return item.escalated.filter((role) => actor.holdings.some((one) => one.role === role && reaches(role, one, item)));
}

function reaches(role: Role, { organisationId }: Actor['holdings'][number], item: WorkItem): boolean {
  return role === 'kpi-supervisor'
    ? item.hostIds.includes(organisationId)
    : partyOf(organisationId) === item.organisationId;
}
