import { checkClusterPlan, checkPlan, type PlanRefusal } from '../../domain/agreement/check-plan.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { type Refusal, refusal } from '../../domain/values/result.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import { clusterOfProvince, isFixed } from '../year/cluster-sharing.ts';
import type { YearStores } from '../year/year-ports.ts';

export type PlanStores = Pick<YearStores, 'agreements'> & Pick<PeopleStores, 'organisations'>;

/**
 * What the party's plan and that of its cluster still lack (S2 ข้อ 1.4.2 ส่วนที่ 3). A cluster that has begun its agreement has
 * proposed its plan before anything is agreed or signed; one that makes no agreement of the year stops no province. What
 * has its first approval or signature goes on as it was read, whatever the cluster writes since.
 */
export async function whatPlansLack(
  stores: PlanStores,
  framework: Framework,
  agreement: Agreement,
  when: 'proposed' | 'agreed',
): Promise<readonly Refusal<PlanRefusal>[]> {
  if (isFixed(agreement)) return [];
  const { cluster, agreement: own } = await clusterOfProvince(stores, framework, agreement);
  if (cluster === null || own === null) return checkPlan(agreement);
  const written = when === 'proposed' || own.status !== 'draft';
  const unproposed = refusal('cluster-plan-missing', { cluster: cluster.name }, 'clusterPlan');
  return [...checkPlan(agreement), ...(written ? checkClusterPlan(cluster.name, own) : [unproposed])];
}
