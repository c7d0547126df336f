import type { Pool } from 'pg';
import type { Transactions } from '../application/ports.ts';
import { inOneStatement, inSavepoint, inTransaction, reading } from './connect.ts';
import type { Queryable } from './queryable.ts';
import { withoutStoring, withReach } from './reach.ts';

/** Creates stores on one connection; `committed` if everything read there is committed. */
type StoresOn<Stores> = (client: Queryable, committed: boolean) => Stores;

/**
 * Transactions over a pool, and over each of them the transactions nested in it. What only reads uses the connections
 * of `readers`, a pool of the same database.
 */
export function transactionsOver<Stores>(
  pool: Pool,
  storesOn: StoresOn<Stores>,
  readers: Pool = pool,
): Transactions<Stores> {
  return {
    run: (work, options) =>
      inTransaction(
        pool,
        (client) => {
          const stores = storesOn(client, false);
          return work(stores, nestedIn(client, stores));
        },
        options,
      ),
    runOne: (work) => inOneStatement(pool, (client) => work(storesOn(client, true))),
    read: (work) => reading(readers, (client) => work(storesOn(client, true))),
    reaching: withReach,
    storingNothing: withoutStoring,
  };
}

function nestedIn<Stores>(client: Queryable, stores: Stores): Transactions<Stores> {
  const nested: Transactions<Stores> = {
    run: (work, options) => inSavepoint(client, () => work(stores, nested), options),
    runOne: (work) => work(stores),
    read: (work) => work(stores),
    // Its reach was told to the database when the transaction began; only `stores.reach` changes it.
    reaching: (_, work) => work(),
    storingNothing: withoutStoring,
  };
  return nested;
}
