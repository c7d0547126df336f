import type { Actor } from '../people/actor.ts';
import { isEverPermitted } from '../people/is-permitted.ts';
import type { PermissionName } from '../people/permissions.ts';
import type { Rule } from '../scoring/rule.ts';

/** A measure of a year, whichever province it is of: what the approved list names one central owner for. */
export function measureOf({ fiscalYear, code }: { readonly fiscalYear: number; readonly code: string }): string {
  return `${fiscalYear}/${code}`;
}

/** Central figures come from their owner; everything else from the host, who of a judged indicator gives words and evidence. */
export function permissionToEnter(rule: Rule): PermissionName {
  return rule.kind === 'central' ? 'supply-central-score' : 'enter-result';
}

/** Whoever enters a figure has one of these, whatever its rule is. */
export const permissionsToEnter: readonly PermissionName[] = ['enter-result', 'supply-central-score'];

/** Whether the actor may enter any figure at all in this organisation; which ones depends on the indicator. */
export function mayEnterSomething(actor: Actor, organisationId: string): boolean {
  return permissionsToEnter.some((name) => isEverPermitted(name, actor, organisationId));
}
