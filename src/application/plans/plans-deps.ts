import type { PlanKey } from '../../domain/plans/party-plan.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { PlanStores } from './plan-ports.ts';

/** The tables of plans and of what a plan stands in. */
export type PlansTables = YearStores & PlanStores & Pick<PeopleStores, 'organisations'>;

export interface PlansDeps {
  readonly transactions: Transactions<PlansTables>;
  readonly clock: Clock;
}

/** The subject of a plan's journal rows: `2554/plans/1`. */
export function planSubject({ organisationId, fiscalYear, number }: PlanKey) {
  return { organisationId, fiscalYear, round: 'plans', code: String(number) };
}
