import type { FiledPlan } from '../../domain/agreement/filed-plan.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { plansToName } from '../../domain/plans/party-plan.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import { clusterOfProvince, isFixed } from '../year/cluster-sharing.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { PlanStores } from './plan-ports.ts';

type Stores = PlanStores & Pick<YearStores, 'agreements'> & Pick<PeopleStores, 'organisations'>;

/**
 * The plans that part 3 of an agreement names (S2 ข้อ 1.4.2: of the cluster and of the province): as they were approved or
 * signed once anybody has, until then the editions in use, those of the province's cluster first.
 */
export async function filedPlansOf(
  stores: Stores,
  framework: Framework,
  agreement: Agreement,
): Promise<readonly FiledPlan[]> {
  if (isFixed(agreement)) return agreement.filedPlans ?? [];
  const { organisationId, fiscalYear } = agreement;
  const { cluster } = await clusterOfProvince(stores, framework, agreement);
  const own = await stores.organisations.find(organisationId);
  const parties = [cluster, own].filter((one) => one !== null);
  const plans = await stores.plans.listOfParties(
    parties.map(({ id }) => id),
    fiscalYear,
  );
  return parties.flatMap(({ id, name }) =>
    plansToName(
      plans.filter((one) => one.organisationId === id),
      name,
    ),
  );
}
