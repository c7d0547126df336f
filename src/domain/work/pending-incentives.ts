import { type IncentiveAllocation, statusOfAllocation } from '../incentives/incentive-allocation.ts';
import type { OtherTask } from './other-task.ts';

/** What is known of a year that gives incentives, once its results are announced. */
interface IncentivesOfYear {
  readonly allocations: readonly IncentiveAllocation[];
  /** When the results in force were announced (ISO UTC). */
  readonly announcedAt: string;
  /** Whether the year names a body that allots. */
  readonly hasBody: boolean;
}

export interface IncentiveTask {
  readonly kind: Extract<OtherTask, 'simulate-incentives' | 'lay-incentives'>;
  /** ISO UTC. */
  readonly since: string;
  /** What the body said when it returned the last allocation. */
  readonly returnReason: string | null;
}

/**
 * What OPDC can do next with the incentives of a year: simulate an allocation of the announced results, then lay before the
 * body what another person simulated. Nothing while the body has one before it, or has approved one.
 */
export function incentiveTask(
  { allocations, announcedAt, hasBody }: IncentivesOfYear,
  userId: string,
): IncentiveTask | null {
  const withStatus = allocations.map((one) => ({ one, status: statusOfAllocation(one, allocations) }));
  if (withStatus.some(({ status }) => status === 'laid' || status === 'approved')) return null;
  const returned = withStatus.findLast(({ status }) => status === 'returned')?.one.steps.at(-1);
  const begins = [announcedAt, returned?.recordedAt ?? ''].sort().at(-1) ?? announcedAt;
  const simulated = withStatus.flatMap(({ one, status }) =>
    status === 'simulated' && one.keptAt >= begins ? [one] : [],
  );
  const first = simulated.find(({ keptBy }) => keptBy !== userId);
  if (first !== undefined) return hasBody ? { kind: 'lay-incentives', since: first.keptAt, returnReason: null } : null;
  if (simulated.length > 0) return null;
  const returnReason = returned?.kind === 'returned' ? returned.resolution.text : null;
  return { kind: 'simulate-incentives', since: begins, returnReason };
}
