import type { Passwords } from '../people/people-ports.ts';
import type { Clock, Ids, Secrets, Transactions } from '../ports.ts';
import type { Stores } from '../stores.ts';

/** What loading the demonstration needs from outside. */
export interface DemoDeps {
  readonly transactions: Transactions<Stores>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly passwords: Pick<Passwords, 'hash'>;
}
