import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingPlans, receiptOf } from '../../domain/work/pending-plans.ts';
import type { PlanStores } from '../plans/plan-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

type Stores = PlanStores & Pick<YearStores, 'frameworks' | 'agreements'>;

/** Pending work about the plans of one party, from sixty days before the year until the year has ended. */
export async function pendingPlansOfParty(
  stores: Stores,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
  today: string,
): Promise<readonly Pending[]> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (!framework || !isPartyOf(framework, organisationId)) return [];
  const plans = await stores.plans.listOfParties([organisationId], fiscalYear);
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  const pending = pendingPlans({ framework, organisationId, agreement, plans });
  const { from, to } = framework.period.value;
  const inTime = addDays(from, -60) <= today && today <= to;
  return inTime ? pending : pending.filter((one) => one.kind !== 'send-plan');
}

/** For the whole nation: the plans that OPDC has to receive. */
export async function pendingPlansOfNation(stores: PlanStores, fiscalYear: number): Promise<readonly Pending[]> {
  const sent = await stores.plans.listSent(fiscalYear);
  return sent.filter((one) => one.status === 'sent' && one.fiscalYear === fiscalYear).map(receiptOf);
}
