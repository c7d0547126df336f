import {
  allocationOfKey,
  type IncentiveAllocation,
  statusOfAllocation,
} from '../../domain/incentives/incentive-allocation.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import {
  type IncentiveDeps,
  type IncentiveTables,
  incentivePlace,
  incentiveSubject,
  incentiveYearOf,
} from './incentive-deps.ts';
import { isOfAnnouncedResults } from './lay-allocation.ts';

export type DecideAllocationRefusal =
  | 'framework-not-found'
  | 'incentives-not-in-year'
  | 'incentives-not-found'
  | 'incentives-not-laid'
  | 'incentives-results-changed'
  | 'body-does-not-decide';

/**
 * Carries out on an allocation what a body resolved, in the caller's transaction: approved, it is the year's allocation in place
 * of one before; whatever else the body resolves sends it back [A: money is allotted by an approval alone]. It is decided on as
 * it was laid. That the actor keeps the record of the body was found by the caller.
 */
export async function decideAllocationByResolution(
  stores: Pick<IncentiveTables, 'incentives' | 'resultSummaries' | 'frameworks' | 'journal' | 'reach'>,
  { clock }: Pick<IncentiveDeps, 'clock'>,
  actor: Actor,
  { key, resolution }: { readonly key: string; readonly resolution: Resolution },
): Promise<Outcome<IncentiveAllocation, DecideAllocationRefusal>> {
  const named = allocationOfKey(key);
  if (named === null) return refuse('incentives-not-found');
  const year = await incentiveYearOf(stores, named.fiscalYear);
  if (!year.ok) return year;
  const { body, framework } = year.value;
  if (body?.organisationId !== resolution.bodyId)
    return refuse('body-does-not-decide', { body: body?.name ?? 'คณะที่กรอบของปีระบุ' });
  await stores.incentives.hold(named.fiscalYear);
  const all = await stores.incentives.listOfYear(named.fiscalYear);
  const allocation = all.find(({ number }) => number === named.number);
  if (allocation === undefined || !allocation.contentHash.startsWith(named.fingerprint))
    return refuse('incentives-not-found');
  if (statusOfAllocation(allocation, all) !== 'laid') return refuse('incentives-not-laid');
  const kind = resolution.decided === 'approved' ? 'approved' : 'returned';
  if (kind === 'approved' && !(await isOfAnnouncedResults(stores, framework, allocation)))
    return refuse('incentives-results-changed');
  const by = { recordedAt: clock.now(), recordedBy: actor.userId, recordedName: actor.name };
  await stores.reach.widened([incentivePlace.organisationId], async () => {
    await stores.incentives.addStep(allocation, { kind, resolution, ...by });
    await appendYearJournalRow(stores, actor, {
      ...{ key: incentiveSubject(allocation), action: 'incentives.decide', permission: 'record-body-resolution' },
      before: null,
      after: { decided: resolution.decided, body: resolution.bodyId, contentHash: allocation.contentHash },
      reason: resolution.text,
    });
  });
  return accept(allocation);
}
