import type { PermissionName } from '../../domain/people/permissions.ts';
import { currentStatusOf } from '../../domain/reporting/result-moves.ts';
import type { HostAssignment } from '../agreement/host-assignment.ts';
import type { Result } from './result.ts';

/** Whether an indicator's results go through a supervisor today. `hosts` are the indicator's own. */
export function isSupervised(hosts: readonly HostAssignment[]): boolean {
  return hosts.some((host) => host.supervised);
}

/** The agencies that may do this: for approval, those with a named supervisor; otherwise every host. */
export function agenciesToAct(hosts: readonly HostAssignment[], permission: PermissionName): readonly string[] {
  const acting = permission === 'approve-result' ? hosts.filter((host) => host.supervised) : hosts;
  return acting.map((host) => host.agencyId);
}

/**
 * The result with its current status: one that is with a supervisor who no longer exists waits for the provincial
 * office.
 */
export function withCurrentStatus(result: Result, hosts: readonly HostAssignment[]): Result {
  const own = hosts.filter((host) => host.code === result.code);
  return { ...result, status: currentStatusOf(result.status, isSupervised(own)) };
}
