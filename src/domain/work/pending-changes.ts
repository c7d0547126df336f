import { isInForce } from '../agreement/agreement-moves.ts';
import type { Agreement } from '../agreement/indicator.ts';
import { changeAssumptions, windowNoticeDays } from '../change-requests/change-assumptions.data.ts';
import type { ChangeRequest } from '../change-requests/change-request.ts';
import { daysLeftIn, windowOn } from '../change-requests/change-windows.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import type { Pending } from './pending.ts';

interface ChangeFacts {
  readonly framework: Framework;
  /** Null while the party has none. */
  readonly agreement: Agreement | null;
  /** Those of the party's year. */
  readonly requests: readonly ChangeRequest[];
  readonly today: CivilDate;
}

/** Requests of a party that wait for itself: sent back by a body, or begun and not sent; and the window that is about to end. */
export function pendingChanges({ framework, agreement, requests, today }: ChangeFacts): Pending[] {
  const policy = framework.changePolicy.value;
  if (policy === null || agreement === null || !isInForce(agreement.status)) return [];
  const { organisationId, fiscalYear } = agreement;
  const window = windowOn(policy, today);
  const due = window?.until ?? null;
  const bare = { organisationId, fiscalYear, round: null, indicator: null, hostIds: [], agency: null, due } as const;
  const office = { ...bare, role: 'provincial-officer', permission: 'edit-change-request' } as const;
  const own = requests.flatMap((one): Pending[] => {
    const change = { number: one.number, count: 1 };
    if (one.status === 'returned')
      return [{ ...office, kind: 'fix-change', returnReason: one.reason, since: one.changedAt, change }];
    return one.status === 'draft' && window !== null
      ? [{ ...office, kind: 'send-change', returnReason: null, change }]
      : [];
  });
  const asked = requests.some((one) => one.windowCode === window?.code) || own.length > 0;
  const ends = window !== null && !asked && daysLeftIn(window, today) <= windowNoticeDays;
  if (!ends) return own;
  const assumed = changeAssumptions.windowNotice;
  return [{ ...office, kind: 'change-window', returnReason: null, change: { number: null, count: 0 }, assumed }];
}
