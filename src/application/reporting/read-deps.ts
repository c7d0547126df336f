import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { AnalysisStores } from '../analysis/analysis-ports.ts';
import type { KpiTemplateStores } from '../kpi-template/kpi-template-ports.ts';
import type { NegotiationStores } from '../negotiation/negotiation-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** What the readings of reports need: the year's tables and the names of organisations. */
export type ReadStores = YearStores &
  AnalysisStores &
  NegotiationStores &
  KpiTemplateStores &
  Pick<PeopleStores, 'organisations'>;

export interface ReadDeps {
  readonly transactions: Transactions<ReadStores>;
  readonly clock: Clock;
}

/** Working days left until a day, negative once it has passed; null where there is no day or it is over a year away. */
export type DaysLeft = (due: string | null) => number | null;

const FARTHEST_DAYS = 400;

/** Counts working days from today at `place` (ISO code), with the holidays on record around today read once. */
export async function daysLeftFrom(
  stores: Pick<YearStores, 'holidays'>,
  today: string,
  place: string,
): Promise<DaysLeft> {
  const [from, to] = [addDays(today, -FARTHEST_DAYS), addDays(today, FARTHEST_DAYS)];
  const holidays = await stores.holidays.between(from, to);
  return (due) => (due === null || due < from || due > to ? null : workingDaysBetween(today, due, place, holidays));
}
