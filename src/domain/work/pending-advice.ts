import type { Advice } from '../advice/advice.ts';
import type { Pending } from './pending.ts';

/**
 * What a piece of advice waits for: its party's answer by the day that it names, or the giver's word on that answer. Null: for
 * nobody.
 */
export function pendingAdvice(one: Advice): Pending | null {
  const { organisationId, fiscalYear, number, status, replyBy, giverId, changedAt } = one;
  const bare = { organisationId, fiscalYear, round: null, indicator: null, hostIds: [], agency: null } as const;
  const advice = { number };
  if (status === 'given' || status === 'asked-again')
    return {
      ...{ ...bare, advice, kind: 'answer-advice', role: 'provincial-officer', permission: 'answer-advice' },
      ...{ due: replyBy, returnReason: null, since: changedAt },
    };
  if (status !== 'answered') return null;
  return {
    ...{ ...bare, advice, kind: 'judge-answer', permission: 'give-advice', due: null, returnReason: null },
    ...{ role: giverId === 'opdc' ? 'opdc-officer' : 'central-data-owner', since: changedAt },
  };
}
