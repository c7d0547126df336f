import { type Can, can } from './is-permitted.ts';

export const canEditTemplate: Can = can('edit-kpi-template');
export const canSubmitTemplate: Can = can('submit-kpi-template');
export const canAuditTemplate: Can = can('audit-kpi-template');
