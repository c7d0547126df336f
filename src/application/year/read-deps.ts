import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from './year-ports.ts';

/** What reading a year needs: its tables and the names of organisations. */
export type ReadStores = YearStores & Pick<PeopleStores, 'organisations'>;

export interface ReadDeps {
  readonly transactions: Transactions<ReadStores>;
  readonly clock: Clock;
}
