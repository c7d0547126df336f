import { type Can, can } from './is-permitted.ts';

export const canManageRounds: Can = can('manage-rounds');
export const canSetCutOff: Can = can('set-cut-off');
