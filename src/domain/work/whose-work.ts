import type { Actor } from '../people/actor.ts';
import { isPermitted } from '../people/is-permitted.ts';
import { partyOf } from '../people/organisation.ts';
import { measureOf } from '../reporting/permission-to-enter.ts';
import type { Pending } from './pending.ts';

/** The provinces and clusters of the actor's own holdings. */
export function ownParties(actor: Actor): ReadonlySet<string> {
  return new Set(actor.holdings.flatMap((one) => partyOf(one.organisationId) ?? []));
}

/** Mine: it was found for me, or the step is pending for a role that I hold and that covers this object. */
export function isMine(actor: Actor, one: Pending): boolean {
  if (one.own) return true;
  const own: Actor = { ...actor, holdings: actor.holdings.filter((holding) => holding.role === one.role) };
  const { organisationId, fiscalYear, indicator, hostIds: hostAgencyIds } = one;
  const measure = indicator === null ? {} : { measure: measureOf({ fiscalYear, code: indicator.code }) };
  return isPermitted(one.permission, own, { organisationId, hostAgencyIds, ...measure });
}
