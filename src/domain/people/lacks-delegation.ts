import type { Actor } from './actor.ts';
import { isPermitted } from './is-permitted.ts';
import type { PermissionName } from './permissions.ts';

/**
 * Whether a deputy governor may not do it, and could with the governor's authority: nothing was delegated to them that is in
 * force (S1, S4: ปฏิบัติราชการแทน).
 */
export function lacksDelegation(
  permission: PermissionName,
  actor: Actor,
  where: { readonly organisationId: string },
): boolean {
  if (isPermitted(permission, actor, where)) return false;
  const acting = actor.holdings.flatMap((one) =>
    one.role === 'deputy-governor' ? [{ ...one, role: 'governor' as const }] : [],
  );
  return acting.length > 0 && isPermitted(permission, { ...actor, holdings: acting }, where);
}
