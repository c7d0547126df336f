import { permissions } from '../people/permissions.data.ts';
import type { Role } from '../people/roles.ts';

/**
 * Who is notified of an action that gives somebody a duty: everyone with a role there, or the person that the action
 * names.
 */
type DutyReceiver =
  | { readonly to: 'province'; readonly roles: readonly Role[] }
  | { readonly to: 'hosts' }
  | { readonly to: 'appointed-agency' }
  | { readonly to: 'person' };

export interface DutyNotice {
  readonly kind: 'returned' | 'appointed' | 'letter' | 'objections';
  readonly receiver: DutyReceiver;
}

const returned = (...roles: readonly Role[]): DutyNotice => ({ kind: 'returned', receiver: { to: 'province', roles } });

/** The right of reply to proposed results is told to those who use it. */
const ofObjections: DutyNotice = {
  kind: 'objections',
  receiver: { to: 'province', roles: ['provincial-officer', 'governor'] },
};

/** Whoever may receive letters where they hold a role. */
const rolesThatReceive = permissions['receive-letter'].grants.flatMap((grant) => [...grant.roles]);

/**
 * The journal actions of which a person is notified immediately, with or without the daily digest: what was returned to
 * them with a reason, and what they were appointed to. The database records the same actions when they are journalled.
 */
export const dutyNotices: Readonly<Record<string, DutyNotice>> = {
  'result.return-result': { kind: 'returned', receiver: { to: 'hosts' } },
  'result.send-back-result': { kind: 'returned', receiver: { to: 'hosts' } },
  'report.send-back': returned('provincial-officer'),
  'report.return': returned('provincial-officer', 'governor'),
  'agreement.return-proposal': returned('provincial-officer'),
  'agreement.stop-negotiation': returned('provincial-officer', 'governor'),
  'agreement.return-agreed': returned('provincial-officer', 'governor'),
  'agreement.return-by-resolution': returned('provincial-officer', 'governor'),
  'agreement.void-signatures': returned('provincial-officer', 'governor'),
  'kpi-template.return-for-fix': returned('provincial-officer'),
  'objections.open': ofObjections,
  'objections.send-back': returned('provincial-officer'),
  'objections.answer': ofObjections,
  'host.assign': { kind: 'appointed', receiver: { to: 'appointed-agency' } },
  'letter.arrive': { kind: 'letter', receiver: { to: 'province', roles: rolesThatReceive } },
  'letter.recall': { kind: 'letter', receiver: { to: 'province', roles: rolesThatReceive } },
  'role.grant': { kind: 'appointed', receiver: { to: 'person' } },
  'delegation.start': { kind: 'appointed', receiver: { to: 'person' } },
};
