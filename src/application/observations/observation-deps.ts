import type { Clock, Transactions } from '../ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { ObservationStores } from './observation-ports.ts';

export type ObservationTables = ReadStores & ObservationStores;

export interface ObservationDeps {
  readonly transactions: Transactions<ObservationTables>;
  readonly clock: Clock;
}
