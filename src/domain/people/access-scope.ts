import { isOneOf } from '../values/known-names.ts';
import type { PermissionName } from './permissions.ts';

/** What a personal access token may be used for; it never permits more than its owner may do. */
export const accessScopes = ['read', 'letters:receive', 'report:write', 'admin'] as const;

export type AccessScope = (typeof accessScopes)[number];

export const accessScopeNames: Readonly<Record<AccessScope, string>> = {
  read: 'อ่านข้อมูล',
  'letters:receive': 'อ่านหนังสือของหน่วยงานตน ลงรับ และตอบ',
  'report:write': 'กรอกและส่งรายงาน',
  admin: 'ทำได้ทุกอย่างตามสิทธิของเจ้าของ',
};

/** What each scope includes besides itself. Letters are for their office: who may read what is published reads none of them. */
const included: Readonly<Record<AccessScope, readonly AccessScope[]>> = {
  read: [],
  'letters:receive': ['read'],
  'report:write': ['read'],
  admin: accessScopes,
};

/** True if a token with these scopes may be used for what asks for this one. */
export function scopeIncludes(scopes: readonly AccessScope[], needed: AccessScope): boolean {
  return scopes.some((scope) => scope === needed || included[scope].includes(needed));
}

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
  'read-plans',
  'read-plan-drafts',
  'read-library',
  'read-change-requests',
  'read-advice',
  'read-observations',
  'read-seat-holders',
  'read-central-tables',
  'read-appraisal',
  'read-unannounced-results',
  'read-site-visit',
  'read-incentive',
  'read-objections',
  'read-innovation',
  'read-innovation-proposals',
  'read-panel',
  'read-panel-scores',
  'read-development-drafts',
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
  'sign-off-central-table',
  'define-development-indicator',
  'enter-development-value',
  'confirm-development-value',
  'score-in-panel',
  'assess',
];

const ofLetters: readonly PermissionName[] = ['read-letters', 'receive-letter'];

/** True if a token with these scopes may use the permission (if its owner has it). */
export function scopeCovers(scopes: readonly AccessScope[], name: PermissionName): boolean {
  if (readings.includes(name)) return scopeIncludes(scopes, 'read');
  if (ofLetters.includes(name)) return scopeIncludes(scopes, 'letters:receive');
  return scopeIncludes(scopes, reportings.includes(name) ? 'report:write' : 'admin');
}

/** True if something may be changed with these scopes: making such a token asks for one's password again. */
export function isWide(scopes: readonly AccessScope[]): boolean {
  return scopes.some((scope) => scope !== 'read');
}

export function isAccessScope(text: string): text is AccessScope {
  return isOneOf(accessScopes, text);
}
