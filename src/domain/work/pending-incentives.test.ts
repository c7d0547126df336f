import { expect, it } from 'vitest';
import type { AllocationStep, IncentiveAllocation } from '../incentives/incentive-allocation.ts';
import { incentiveTask } from './pending-incentives.ts';

const announcedAt = '2012-02-22T03:00:00.000Z';
const [first, second] = ['u-first', 'u-second'];
const by = (recordedAt: string) => ({ recordedAt, recordedBy: second, recordedName: 'ข' });
const resolved = (kind: 'approved' | 'returned', recordedAt: string): AllocationStep => ({
  ...{ kind, ...by(recordedAt) },
  resolution: {
    ...{
      bodyId: 'committee.commission',
      bodyName: 'ก.พ.ร.',
      meetingId: null,
      meetingNumber: '5',
      heldOn: '2012-03-12',
    },
    ...{ number: '1', decided: kind === 'approved' ? 'approved' : 'returned', text: 'ให้ทบทวนสัดส่วน' },
  },
});
const allocation = (
  number: number,
  keptAt: string,
  steps: readonly AllocationStep[] = [],
  keptBy = first,
): IncentiveAllocation => ({
  ...{ fiscalYear: 2554, number, name: `รายการ ${number}`, reason: 'ก', budget: '1.00', contentHash: 'a'.repeat(64) },
  ...{ keptAt, keptBy, keptName: 'ก', steps },
});
const asked = (allocations: readonly IncentiveAllocation[], userId: string, hasBody = true) =>
  incentiveTask({ allocations, announcedAt, hasBody }, userId);

const before = '2012-02-01T03:00:00.000Z';
const kept = '2012-02-23T03:00:00.000Z';
const laid: AllocationStep = { kind: 'laid', ...by('2012-02-24T03:00:00.000Z') };
const returned = resolved('returned', '2012-03-12T03:00:00.000Z');

it('once results are announced an allocation can be simulated; one of results that were corrected since is none', () => {
  const simulate = { kind: 'simulate-incentives', since: announcedAt, returnReason: null };
  expect(asked([], first)).toEqual(simulate);
  expect(asked([allocation(1, before)], second)).toEqual(simulate);
});

it('what is simulated is laid before the body by another person, where the year names a body', () => {
  const all = [allocation(1, kept)];
  expect(asked(all, second)).toEqual({ kind: 'lay-incentives', since: kept, returnReason: null });
  expect(asked(all, first)).toBeNull();
  expect(asked(all, second, false)).toBeNull();
});

it('nothing is asked while the body has one before it, or has approved one', () => {
  const approved = resolved('approved', '2012-03-12T03:00:00.000Z');
  for (const steps of [[laid], [laid, approved]])
    expect(asked([allocation(1, kept, steps), allocation(2, kept)], second)).toBeNull();
});

it('after the body has returned one, another is simulated, with the reason that the body gave', () => {
  const sentBack = allocation(1, kept, [laid, returned]);
  expect(asked([sentBack, allocation(2, kept)], first)).toEqual({
    ...{ kind: 'simulate-incentives', since: returned.recordedAt, returnReason: 'ให้ทบทวนสัดส่วน' },
  });
  const again = '2012-03-13T03:00:00.000Z';
  expect(asked([sentBack, allocation(2, again)], second)).toMatchObject({ kind: 'lay-incentives', since: again });
});
