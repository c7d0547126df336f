import { namesOf } from '../values/known-names.ts';
import type { Permission } from './permission.ts';
import { permissions } from './permissions.data.ts';

/** The name of one row of the table of permissions. */
export type PermissionName = keyof typeof permissions;

export const permissionNames: readonly PermissionName[] = namesOf(permissions);

/** One row of the table by name, with its shape widened for readers such as a documentation page. */
export function permissionNamed(name: PermissionName): Permission {
  return permissions[name];
}
