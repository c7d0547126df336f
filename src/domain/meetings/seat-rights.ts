import { isSecretaryRole, type SeatRole } from '../bodies/body.ts';
import type { PermissionName } from '../people/permissions.ts';
import { isNameIn } from '../values/known-names.ts';

/**
 * What a seat of a body lets its holder, or who stands in for them, do with the meetings of the body, besides those whom the
 * table of permissions names: secretaries call and record, chair or secretary approves the minutes, whoever sits reads them.
 */
export const seatRights = {
  'plan-meeting': isSecretaryRole,
  'record-meeting': isSecretaryRole,
  'approve-minutes': (role) => role === 'chair' || isSecretaryRole(role),
  'read-meeting': () => true,
} as const satisfies Readonly<Record<string, (role: SeatRole) => boolean>>;

/** A right that the table of permissions or a seat gives. */
export type MeetingRight = keyof typeof seatRights;

export function isMeetingRight(name: string): name is MeetingRight {
  return isNameIn(seatRights, name);
}

/** What a body's secretary does besides its meetings: the record of what it resolved, and its province's database (S3 ข้อ ๒). */
const secretariesOnly: readonly PermissionName[] = [
  'record-body-resolution',
  'define-development-indicator',
  'enter-development-value',
  'confirm-development-value',
];

/**
 * Whether somebody without a role may have the right by their seat: those of meetings, and what its secretary does besides. Asked before a request is received; which seat it is, the rows say later.
 */
export function isEverGivenBySeat(name: PermissionName): boolean {
  return isMeetingRight(name) || secretariesOnly.includes(name);
}
