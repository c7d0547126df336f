import { type Can, can } from './is-permitted.ts';

export const canManageUsers: Can = can('manage-users');
export const canPublishFramework: Can = can('publish-framework');
export const canDelegateAuthority: Can = can('delegate-authority');
export const canManageMail: Can = can('manage-mail');
