import type { Clock, Ids, Transactions } from '../ports.ts';
import type { BodyStores } from './bodies-ports.ts';

export interface BodyDeps {
  readonly transactions: Transactions<BodyStores>;
  /** The calendar in which bodies are appointed and seats are held. */
  readonly clock: Clock;
  readonly ids: Ids;
}
