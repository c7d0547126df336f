import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import { announcedOf, type ResultSummary } from '../../domain/results/result-summary.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { incentiveTask } from '../../domain/work/pending-incentives.ts';
import { incentivePlace } from '../incentives/incentive-deps.ts';
import { announcedAtOf } from '../results/read-announced.ts';
import type { WorkStores } from './work-deps.ts';

/** What an officer of OPDC can do with the incentives of a year that gives any, once its last round is announced. */
export async function pendingIncentives(
  stores: WorkStores,
  framework: Framework,
  { all, userId }: { readonly all: readonly ResultSummary[]; readonly userId: string },
): Promise<readonly Pending[]> {
  const { fiscalYear, rounds } = framework;
  const announced = announcedOf(all.filter(({ round }) => round === rounds.at(-1)?.code));
  if (framework.incentives === undefined || announced === null) return [];
  const allocations = await stores.incentives.listOfYear(fiscalYear);
  const announcedAt = announcedAtOf(announced) ?? announced.preparedAt;
  const hasBody = bodyDeciding(framework, 'incentives') !== null;
  const task = incentiveTask({ allocations, announcedAt, hasBody }, userId);
  if (task === null) return [];
  return [
    {
      ...task,
      ...{ role: 'opdc-officer', permission: 'allot-incentives', ...incentivePlace, fiscalYear, round: null },
      ...{ indicator: null, hostIds: [], agency: null, due: null },
    },
  ];
}
