import { expect, it } from 'vitest';
import type { Advice } from '../advice/advice.ts';
import { adviceStatuses } from '../advice/advice-moves.ts';
import { pendingAdvice } from './pending-advice.ts';
import { taskKey } from './task-key.ts';

const given: Advice = {
  ...{
    organisationId: 'TH-42',
    fiscalYear: 2568,
    number: 3,
    source: 'consultation',
    code: '',
    advice: 'ก',
    reasons: [],
  },
  ...{ replyBy: '2025-06-30', status: 'given', rowVersion: 2, giverId: 'opdc', giverName: 'สำนักงาน ก.พ.ร.' },
  ...{
    letterId: null,
    meetingId: null,
    givenAt: '2025-06-02T02:00:00.000Z',
    givenName: 'ก',
    remarks: [],
    reason: null,
  },
  ...{ changedAt: '2025-06-02T02:00:00.000Z', changedName: 'ก' },
};

it('waits for its party by the day that it names, then for who gave it, and before and after for nobody', () => {
  const waits = adviceStatuses.map((status) => {
    const one = pendingAdvice({ ...given, status });
    return [status, one?.kind, one?.role, one?.permission, one?.due];
  });
  expect(waits).toEqual([
    ['draft', undefined, undefined, undefined, undefined],
    ['given', 'answer-advice', 'provincial-officer', 'answer-advice', '2025-06-30'],
    ['answered', 'judge-answer', 'opdc-officer', 'give-advice', null],
    ['asked-again', 'answer-advice', 'provincial-officer', 'answer-advice', '2025-06-30'],
    ['accepted', undefined, undefined, undefined, undefined],
    ['withdrawn', undefined, undefined, undefined, undefined],
  ]);
});

it('waits for the central agency that gave it, and is one task for each piece', () => {
  const judged = pendingAdvice({ ...given, status: 'answered', giverId: 'central.dga' });
  expect(judged).toMatchObject({ role: 'central-data-owner', since: given.changedAt, advice: { number: 3 } });
  const keys = [3, 4].map((number) => pendingAdvice({ ...given, number })).map((one) => one && taskKey(one));
  expect(keys).toEqual(['answer-advice|2568|TH-42||3|', 'answer-advice|2568|TH-42||4|']);
});
