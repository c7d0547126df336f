import { isOneOf } from '../values/known-names.ts';
import type { PermissionName } from './permissions.ts';

/** What a personal access token may be used for; it never permits more than its owner may do. */
export const accessScopes = ['read', 'report:write', 'admin'] as const;

export type AccessScope = (typeof accessScopes)[number];

export const accessScopeNames: Readonly<Record<AccessScope, string>> = {
  read: 'อ่านข้อมูล',
  'report:write': 'กรอกและส่งรายงาน',
  admin: 'ทำได้ทุกอย่างตามสิทธิของเจ้าของ',
};

const readings: readonly PermissionName[] = [
  'read-published',
  'read-announced-score',
  'read-announced-text',
  'read-evidence',
  'read-province',
  'read-national',
  'read-drafts',
  'read-catalogue-draft',
  'read-proposal',
  'read-analysis',
  'read-negotiation',
  'read-journal',
  'read-hosts',
  'read-meeting-notice',
  'read-meeting',
  'read-meeting-as-head',
  'read-letters',
  'read-plans',
  'read-plan-drafts',
  'read-library',
  'read-change-requests',
  'read-seat-holders',
];
const reportings: readonly PermissionName[] = [
  'enter-result',
  'send-result',
  'approve-result',
  'reply-result',
  'acknowledge-host',
  'accept-result',
  'return-result',
  'submit-report-to-governor',
  'endorse-report',
  'receive-report',
  'return-report',
  'manage-rounds',
  'set-cut-off',
  'supply-central-score',
  'assess',
];

/** True if a token with these scopes may use the permission (if its owner has it). */
export function scopeCovers(scopes: readonly AccessScope[], name: PermissionName): boolean {
  if (scopes.includes('admin')) return true;
  if (readings.includes(name)) return scopes.includes('read') || scopes.includes('report:write');
  return reportings.includes(name) && scopes.includes('report:write');
}

/** True if something may be changed with these scopes: making such a token asks for one's password again. */
export function isWide(scopes: readonly AccessScope[]): boolean {
  return scopes.some((scope) => scope !== 'read');
}

export function isAccessScope(text: string): text is AccessScope {
  return isOneOf(accessScopes, text);
}
