import { describe, expect, it } from 'vitest';
import { adviceDetailsOf, adviceSourceNames, adviceSources, isAdviceOverdue } from './advice.ts';
import { type AdviceStatus, adviceMoves, adviceStatuses, adviceStatusNames } from './advice-moves.ts';

describe('advice', () => {
  it('has a name for every occasion and every status', () => {
    expect(Object.keys(adviceSourceNames)).toEqual([...adviceSources]);
    expect(Object.keys(adviceStatusNames)).toEqual([...adviceStatuses]);
  });

  it('says what its writer said and nothing else', () => {
    const details = { source: 'early-warning', code: '1.1', advice: 'ก', reasons: ['ข'], replyBy: null } as const;
    expect(adviceDetailsOf({ ...details, ...{ status: 'given' } })).toEqual(details);
  });

  it.each<[AdviceStatus, string | null, string, boolean]>([
    ['given', '2025-06-15', '2025-06-15', false],
    ['given', '2025-06-15', '2025-06-16', true],
    ['asked-again', '2025-06-15', '2025-06-16', true],
    ['answered', '2025-06-15', '2025-06-16', false],
    ['draft', '2025-06-15', '2025-06-16', false],
    ['withdrawn', '2025-06-15', '2025-06-16', false],
    ['given', null, '2025-06-16', false],
  ])('%s to be answered by %s is overdue on %s: %s', (status, replyBy, today, overdue) => {
    expect(isAdviceOverdue({ status, replyBy }, today)).toBe(overdue);
  });

  it('is answered by its party alone, and given, accepted, asked again and withdrawn by its giver', () => {
    const way = adviceMoves.map(({ action, from, to, permission, needsReason }) => [
      action,
      from,
      to,
      permission,
      needsReason,
    ]);
    expect(way).toEqual([
      ['give-advice', ['draft'], 'given', 'give-advice', false],
      ['discard-advice', ['draft'], 'withdrawn', 'give-advice', false],
      ['answer-advice', ['given', 'asked-again'], 'answered', 'answer-advice', false],
      ['accept-answer', ['answered'], 'accepted', 'give-advice', false],
      ['ask-again', ['answered'], 'asked-again', 'give-advice', true],
      ['withdraw-advice', ['given', 'answered', 'asked-again'], 'withdrawn', 'give-advice', true],
    ]);
  });
});
