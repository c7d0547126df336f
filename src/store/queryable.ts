import type { ClientBase, Pool } from 'pg';

/** What a store needs from a connection: one client inside a transaction, or the pool for a single read. */
export type Queryable = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>;
