import { type Can, can } from './is-permitted.ts';

export const canEditAgreement: Can = can('edit-agreement');
export const canProposeAgreement: Can = can('propose-agreement');
export const canAgreeAgreement: Can = can('agree-agreement');
export const canSignAgreement: Can = can('sign-agreement');
export const canCountersignAgreement: Can = can('countersign-agreement');
export const canAssignHost: Can = can('assign-host');
