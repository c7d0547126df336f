import type { PermissionName } from '../people/permissions.ts';
import type { Rule } from '../scoring/rule.ts';

/** Central and judged figures come from their owner; everything else from the host. */
export function permissionToEnter(rule: Rule): PermissionName {
  return rule.kind === 'central' || rule.kind === 'judgement' ? 'supply-central-score' : 'enter-result';
}
