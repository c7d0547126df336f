import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

export type HolidayTables = YearStores & Pick<PeopleStores, 'organisations'>;

export interface HolidayDeps {
  readonly transactions: Transactions<HolidayTables>;
  readonly clock: Clock;
}
