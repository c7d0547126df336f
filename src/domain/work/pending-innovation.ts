import { type InnovationCall, sendingDays } from '../innovation/innovation-call.ts';
import { isWritten } from '../innovation/innovation-moves.ts';
import type { InnovationProposal } from '../innovation/innovation-proposal.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import type { OtherTask } from './other-task.ts';
import type { Pending } from './pending.ts';

type Asked = Pick<Pending, 'role' | 'permission'>;
const agency: Asked = { role: 'kpi-host', permission: 'write-innovation' };
const office: Asked = { role: 'provincial-officer', permission: 'manage-innovation' };
const governor: Asked = { role: 'governor', permission: 'announce-innovation' };

/** What a call asks of one agency: a proposal while it may send, and what came back. */
export function pendingOfAgency(
  call: InnovationCall,
  own: readonly InnovationProposal[],
  { agencyId, today }: { readonly agencyId: string; readonly today: CivilDate },
): readonly Pending[] {
  const returned = own.filter(({ status }) => status === 'returned');
  const days = sendingDays(call, agencyId, { today, sentOn: null });
  const isAnswered = own.some(({ status }) => !isWritten(status) && status !== 'withdrawn' && status !== 'discarded');
  const draft = own.find(({ status }) => status === 'draft');
  const send =
    days.maySend && !isAnswered && returned.length === 0
      ? [task(call, 'send-innovation', agency, { number: draft?.number ?? null, due: days.last })]
      : [];
  return [
    ...returned.map(({ number, reason, answeredAt }) => ({
      ...task(call, 'fix-innovation', agency, { number, ...since(answeredAt) }),
      returnReason: reason,
    })),
    ...send,
  ];
}

/** What a sent proposal asks of the provincial office, and once an outcome is proposed of the governor. */
export function pendingOfOffice(
  call: InnovationCall,
  { number, status, editions, changedAt, reason }: InnovationProposal,
  scoresComplete: boolean,
): readonly Pending[] {
  const sentAt = editions.at(-1)?.sentAt ?? null;
  if (status === 'submitted') return [task(call, 'screen-innovation', office, { number, ...since(sentAt) })];
  if (status === 'scoring' && scoresComplete)
    return [{ ...task(call, 'decide-innovation', office, { number, ...since(changedAt) }), returnReason: reason }];
  return status === 'proposed' ? [task(call, 'announce-innovation', governor, { number, ...since(changedAt) })] : [];
}

/** What a proposal in scoring asks of a member of the panel. */
export function pendingOfMember(
  call: InnovationCall,
  { number, answeredAt }: InnovationProposal,
  role: Pending['role'],
): Pending {
  return task(call, 'score-innovation', { role, permission: 'score-innovation' }, { number, ...since(answeredAt) });
}

const since = (at: string | null) => (at === null ? {} : { since: at });

function task(
  { organisationId, fiscalYear }: InnovationCall,
  kind: OtherTask,
  asked: Asked,
  { number, due, ...when }: { readonly number: number | null; readonly due?: string; readonly since?: string },
): Pending {
  return {
    ...{ organisationId, fiscalYear, round: null, kind, ...asked, indicator: null, hostIds: [], agency: null },
    ...{ returnReason: null, due: due ?? null, own: true, innovation: { number }, ...when },
  };
}
