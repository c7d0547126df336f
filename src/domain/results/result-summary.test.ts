import { expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import {
  hasPrepared,
  nextStep,
  type ResultSummary,
  statusOf,
  subjectKeyOf,
  summaryOfSubject,
} from './result-summary.ts';
import { resultsCourseOf } from './results-course.ts';

const first: ResultSummary = {
  ...{ fiscalYear: 2554, round: '12m', edition: 1, contentHash: `9f2c41d07a3b5e60${'0'.repeat(48)}` },
  ...{ frameworkVersion: 4, parties: 75, reason: null, corrects: null, preparedAt: '2012-01-05T02:00:00.000Z' },
  ...{ preparedBy: 'u', preparedName: 'ผู้จัดทำ', steps: [] },
};
const by = { recordedAt: '2012-01-10T02:00:00.000Z', recordedBy: 'u', recordedName: 'เลขานุการ' };
const resolved = (kind: 'approved' | 'noted' | 'returned', bodyId: string) =>
  ({
    ...{ kind, ...by },
    resolution: {
      ...{ bodyId, bodyName: bodyId, meetingId: null, meetingNumber: '1/2555', heldOn: '2012-01-09', number: '1' },
      ...{ decided: kind, text: 'มติ' },
    },
  }) as const;
const course = resultsCourseOf(shippedFramework(2554));
const waitsFor = (summary: ResultSummary) => {
  const step = nextStep(course, summary, [summary]);
  return step?.kind === 'body' ? step.body.organisationId : (step?.kind ?? null);
};

it('waits for one step of the course after the other; a body that takes note has been told', () => {
  const steps = [
    resolved('approved', 'committee.good-governance'),
    resolved('noted', 'committee.commission'),
    { kind: 'cabinet', letter: 'นร 1200/1', heldOn: '2012-01-17', ...by } as const,
    { kind: 'announced', ...by } as const,
  ];
  const waited = steps.map((_, index) => waitsFor({ ...first, steps: steps.slice(0, index) }));
  expect(waited).toEqual(['committee.good-governance', 'committee.commission', 'cabinet', 'announcement']);
  expect(waitsFor({ ...first, steps })).toBeNull();
});

it('waits for nothing once it is returned, replaced or superseded', () => {
  const returned = { ...first, steps: [resolved('returned', 'committee.good-governance')] };
  expect([statusOf(returned, [returned]), waitsFor(returned)]).toEqual(['returned', null]);
  const announced = { ...first, steps: [{ kind: 'announced', ...by } as const] };
  const second = { ...first, edition: 2, corrects: 1 };
  expect(statusOf(first, [first, second])).toBe('replaced');
  expect([statusOf(announced, [announced, second]), statusOf(second, [announced, second])]).toEqual([
    'announced',
    'waiting',
  ]);
  const both = [announced, { ...second, steps: announced.steps }];
  expect(both.map((one) => statusOf(one, both))).toEqual(['superseded', 'announced']);
});

it('waits for no body that its year adds once it is announced', () => {
  const announced = { ...first, steps: [{ kind: 'announced', ...by } as const] };
  expect(waitsFor(announced)).toBeNull();
  const later = [...course, { kind: 'cabinet' } as const].slice(-2);
  expect(nextStep(later, announced, [announced])).toEqual({ kind: 'cabinet' });
});

it('is prepared by whoever prepared it, and a correction also by whoever prepared what it took over', () => {
  const of = (edition: number, preparedBy: string, corrects: number | null) => ({
    ...first,
    edition,
    preparedBy,
    corrects,
  });
  const editions = [of(1, 'a', null), of(2, 'b', null), of(3, 'c', 2), of(4, 'd', 2)];
  const preparers = (summary: ResultSummary) =>
    ['a', 'b', 'c', 'd'].filter((one) => hasPrepared(one, summary, editions));
  expect(editions.map(preparers)).toEqual([['a'], ['b'], ['c'], ['c', 'd']]);
});

it('is laid before a body under its hash', () => {
  const key = subjectKeyOf(first);
  expect(key).toBe('2554/12m-1-9f2c41d07a3b5e60');
  expect(summaryOfSubject(key)).toEqual({
    fiscalYear: 2554,
    round: '12m',
    edition: 1,
    fingerprint: '9f2c41d07a3b5e60',
  });
  for (const other of ['2554/1-9f2c41d07a3b5e60', '2554/TH-42', '2554/12m-1', '2554'])
    expect(summaryOfSubject(other)).toBeNull();
});
