import type { Clock, Ids, Secrets, Transactions } from '../ports.ts';
import type { Passwords, PeopleStores } from './people-ports.ts';

/** What the use cases of people need from outside; each one requests only its part. */
export interface PeopleDeps {
  readonly transactions: Transactions<PeopleStores>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly passwords: Passwords;
}
