import { isWindowOpen, type ObjectionCase } from '../objections/objection.ts';
import type { OtherTask } from './other-task.ts';
import type { Pending } from './pending.ts';

type Asked = Pick<Pending, 'role' | 'permission'>;
const office: Asked = { role: 'provincial-officer', permission: 'write-objection' };
const governor: Asked = { role: 'governor', permission: 'approve-objections' };
const opdc: Asked = { role: 'opdc-officer', permission: 'answer-objections' };

/** What the right of reply asks: of the party until its window ends, of OPDC until every objection is answered. */
export function pendingOfObjections(one: ObjectionCase, today: string): readonly Pending[] {
  const { status, endsOn, approvedAt, reason } = one;
  if (status === 'sent')
    return [task(one, 'answer-objections', opdc, { due: null, ...(approvedAt === null ? {} : { since: approvedAt }) })];
  if (status === 'answered' || !isWindowOpen(one, today)) return [];
  return status === 'open'
    ? [{ ...task(one, 'write-objections', office, { due: endsOn }), returnReason: reason }]
    : [task(one, 'approve-objections', governor, { due: endsOn })];
}

function task(
  { organisationId, fiscalYear, round }: ObjectionCase,
  kind: OtherTask,
  asked: Asked,
  when: Pick<Pending, 'due'> & Partial<Pick<Pending, 'since'>>,
): Pending {
  return {
    ...{ organisationId, fiscalYear, round, kind, ...asked, indicator: null, hostIds: [], agency: null },
    ...{ returnReason: null, objections: true, ...when },
  };
}
