import { isInTeam, isVisitOpen, type SiteVisit } from '../site-visits/site-visit.ts';
import { addDays, civilDateOf } from '../values/civil-date.ts';
import type { UserId } from '../values/kinds-of-text.ts';
import type { OtherTask } from './other-task.ts';
import type { Pending } from './pending.ts';

/** So long after findings were signed off the party is asked whether it says something to them [A]: it may, it need not. */
export const DAYS_TO_ANSWER = 30;

type Asked = Pick<Pending, 'role' | 'permission'>;
const opdc: Asked = { role: 'opdc-officer', permission: 'plan-site-visit' };
const office: Asked = { role: 'provincial-officer', permission: 'answer-site-visit' };
const team: Asked = { role: 'evaluator', permission: 'record-site-visit' };
const host: Asked = { role: 'kpi-host', permission: 'read-site-visit' };

/** What a visit waits for: an announcement, an answer to its day, the visit itself, the signature, and what the party says. */
export function pendingOfVisit(visit: SiteVisit, userId: UserId, today: string): readonly Pending[] {
  const { status, day, changedAt, signedAt, findings } = visit;
  const isComing = day >= today;
  const own = isInTeam(visit, userId);
  return [
    ...(status === 'draft' ? [task(visit, 'announce-visit', opdc, { due: null, since: changedAt })] : []),
    ...(status === 'announced' && isComing ? [task(visit, 'confirm-visit', office, { due: day })] : []),
    ...(status === 'day-asked' ? [task(visit, 'decide-visit', opdc, { due: day })] : []),
    ...(own && isVisitOpen(visit) && isComing ? [task(visit, 'make-visit', team, { due: day, own: true })] : []),
    ...(visit.headId === userId && isVisitOpen(visit) && status !== 'day-asked' && !isComing
      ? [task(visit, 'sign-visit', team, { due: null, since: `${day}T17:00:00.000Z`, own: true })]
      : []),
    ...(signedAt !== null &&
    addDays(civilDateOf(signedAt), DAYS_TO_ANSWER) >= today &&
    findings.some((one) => one.answer === null)
      ? [task(visit, 'answer-findings', office, { due: null, since: signedAt })]
      : []),
  ];
}

/** A host whose indicator is looked at is told the day. */
export function pendingOfHost(visit: SiteVisit, today: string): readonly Pending[] {
  return isVisitOpen(visit) && visit.day >= today
    ? [task(visit, 'meet-visit', host, { due: visit.day, own: true })]
    : [];
}

function task(
  { organisationId, fiscalYear, round }: SiteVisit,
  kind: OtherTask,
  asked: Asked,
  when: Pick<Pending, 'due'> & Partial<Pick<Pending, 'since' | 'own'>>,
): Pending {
  return {
    ...{ organisationId, fiscalYear, round, kind, ...asked, indicator: null, hostIds: [], agency: null },
    ...{ returnReason: null, siteVisit: true, ...when },
  };
}
