import { type Can, can } from './is-permitted.ts';

export const canSupplyCentralScore: Can = can('supply-central-score');
export const canAssess: Can = can('assess');
export const canFinaliseResult: Can = can('finalise-result');
