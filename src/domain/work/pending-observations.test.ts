import { expect, it } from 'vitest';
import { pendingAnswers, pendingClosings } from './pending-observations.ts';

const note = (organisationId: string, observation: string, kind: 'answer' | 'close', day: number) => ({
  ...{ organisationId, observation, kind },
  notedAt: `2025-10-${day}T02:00:00.000Z`,
});

it('is one task of a party for all that it has not answered', () => {
  expect(pendingAnswers({ organisationId: 'TH-42', fiscalYear: 2568 }, 3)).toMatchObject({
    ...{ kind: 'answer-observations', role: 'provincial-officer', permission: 'answer-observation', due: null },
    observations: { count: 3 },
  });
});

it('is one task of OPDC for all that was answered last, waiting since the first answer, and none once each is closed', () => {
  expect(pendingClosings(2568, [])).toEqual([]);
  const answered = [note('TH-42', 'a', 'answer', 12), note('TH-50', 'a', 'answer', 11)];
  expect(pendingClosings(2568, answered)).toMatchObject([
    ...[{ kind: 'read-observations', organisationId: 'opdc', observations: { count: 2 }, since: answered[1]?.notedAt }],
  ]);
  const closed = [...answered, note('TH-50', 'a', 'close', 13), note('TH-42', 'a', 'close', 14)];
  expect(pendingClosings(2568, closed)).toEqual([]);
  expect(pendingClosings(2568, [...closed, note('TH-42', 'a', 'answer', 15)])).toMatchObject([
    { observations: { count: 1 } },
  ]);
});
