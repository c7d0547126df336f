import { Client, type ClientConfig, Pool, type PoolClient } from 'pg';
import type { RunOptions } from '../application/ports.ts';
import { propertyOf } from '../domain/values/property-of.ts';
import { isLost } from './busy-errors.ts';
import { addressesOf, databaseHosts, expectPrimary } from './database-hosts.ts';
import { partyShares } from './party-shares.ts';
import type { Queryable } from './queryable.ts';
import { beginText, isStoring } from './reach.ts';
import { valueTypes } from './value-types.ts';
import { describePool, type Lease, withClient } from './with-client.ts';

/** A DATABASE_URL, or the folder of a Unix socket. */
export type DatabaseAddress =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

/** How long the database may take, in milliseconds; 0 is without end. */
export interface DatabasePatience {
  /** For a connection: until one is free or opened. */
  readonly connect: number;
  /** For one lock that another transaction holds. */
  readonly lock: number;
  /** For one statement, waiting included. */
  readonly statement: number;
  /** Between two statements of one transaction. */
  readonly idleInTransaction: number;
}

/** For commands that read or write a great deal: they wait, but not for ever. */
export const longPatience: DatabasePatience = {
  connect: 30_000,
  lock: 60_000,
  statement: 30 * 60_000,
  idleInTransaction: 10 * 60_000,
};

/** The server ends a statement that takes too long; if it says nothing at all, the connection is given up a little later. */
const SILENCE = 5000;

export interface PoolOptions {
  /** The most connections open at once. */
  readonly max?: number;
  /** The most of them that one party uses at once; without it they are not counted. */
  readonly mostOfOneParty?: number;
  readonly patience?: DatabasePatience;
  /** Called when an idle connection breaks (a restarted server); the next query opens another one. */
  readonly onLostConnection?: (error: Error) => void;
}

/** Opens a pool. int8, numeric and date arrive as text, timestamptz as ISO 8601 UTC text. */
export function connect(address: DatabaseAddress, options: PoolOptions = {}): Pool {
  const { max = 20, mostOfOneParty, patience } = options;
  const addresses = 'connectionString' in address ? addressesOf(address.connectionString) : [];
  const hosts = addresses.length > 1 ? databaseHosts(addresses) : null;
  const pool = new Pool({
    ...address,
    ...(patience === undefined ? {} : limitsOf(patience)),
    ...(hosts === null ? {} : { Client: clientOf(hosts), onConnect: expectPrimary }),
    max,
    keepAlive: true,
    types: valueTypes,
  });
  pool.on('error', (error) => options.onLostConnection?.(error));
  const shares = mostOfOneParty === undefined ? null : partyShares(mostOfOneParty, patience?.connect || 2 ** 31 - 1);
  describePool(pool, { hosts, shares, generation: 0, openedIn: new WeakMap() });
  return pool;
}

/** They are sent when a connection is opened, and cost nothing later. */
function limitsOf({ connect: connecting, lock, statement, idleInTransaction }: DatabasePatience) {
  return {
    connectionTimeoutMillis: connecting,
    lock_timeout: lock,
    statement_timeout: statement,
    query_timeout: statement === 0 ? 0 : statement + SILENCE,
    idle_in_transaction_session_timeout: idleInTransaction,
  };
}

/** A connection to the server that is in use when it is opened. */
function clientOf(hosts: { current(): string }) {
  return class extends Client {
    constructor(config?: ClientConfig) {
      super({ ...config, connectionString: hosts.current() });
    }
  };
}

export interface NamedQuery {
  /** Prepared once per connection under this name: one name, one text. */
  readonly name: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Runs a named prepared statement and returns its rows. */
export async function query<Row extends object>(client: Queryable, statement: NamedQuery): Promise<Row[]> {
  const { name, text, values = [] } = statement;
  const result = await client.query<Row>({ name, text, values: [...values] });
  return result.rows;
}

/**
 * The database rolled everything back. After a deadlock or a serialisation failure it asks to start again; where somebody
 * else has just stored what may stand once, the act begun again sees it, and refuses or goes on as it would have then.
 */
const begunAgain = new Set(['40001', '40P01', '23505']);
const mostAttempts = 3;

/**
 * Runs the work in one transaction: everything it wrote is committed, or nothing if it throws, returns a refusal or is
 * a dry run. The work may run again after a deadlock or a row that may stand once, so it must only read and
 * write through its client.
 */
export async function inTransaction<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
  options: RunOptions = {},
): Promise<Value> {
  return repeating(() => withClient(pool, (lease) => attemptOnce(lease, work, options), options));
}

/** Runs one statement, which the database commits completely or not at all; repeated as a transaction is. */
export async function inOneStatement<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  if (!isStoring()) return inTransaction(pool, work);
  return repeating(() =>
    withClient(pool, (lease) => {
      lease.committing = true;
      return work(lease.client);
    }),
  );
}

/** Only what the database itself has rolled back is repeated: never work that may have been stored. */
async function repeating<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = propertyOf(error, 'code');
      if (number === mostAttempts || typeof code !== 'string' || !begunAgain.has(code)) throw error;
    }
  }
}

/**
 * Runs the work as a part of the client's transaction: what a refusal or a dry run wrote is rolled back alone. If the
 * work throws, nothing is caught: the whole transaction ends. Parts run one after another, never in parallel.
 */
export async function inSavepoint<Value>(
  client: Queryable,
  work: () => Promise<Value>,
  options: RunOptions = {},
): Promise<Value> {
  await client.query('SAVEPOINT part');
  const value = await work();
  // The innermost savepoint of this name is used, so parts may be nested.
  if (!isStored(value, options)) await client.query('ROLLBACK TO SAVEPOINT part');
  await client.query('RELEASE SAVEPOINT part');
  return value;
}

/** A refusal or a dry run is not committed. */
function isStored(value: unknown, { dryRun = false }: RunOptions): boolean {
  const refused = typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
  return !refused && !dryRun;
}

/** Runs queries on one connection without a transaction: each sees what was committed before it. */
export async function reading<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  if (isStoring()) return withClient(pool, ({ client }) => work(client));
  return withClient(pool, (lease) => {
    const readOnly = async (client: PoolClient) => {
      await client.query('SET TRANSACTION READ ONLY');
      return work(client);
    };
    return attemptOnce(lease, readOnly, {});
  });
}

async function attemptOnce<Value>(
  lease: Lease,
  work: (client: PoolClient) => Promise<Value>,
  options: RunOptions,
): Promise<Value> {
  const { client } = lease;
  try {
    await client.query(beginText());
    const value = await work(client);
    const stored = isStoring() && isStored(value, options);
    lease.committing = stored;
    await client.query(stored ? 'COMMIT' : 'ROLLBACK');
    return value;
  } catch (error) {
    if (!lease.lost && !isLost(error)) await rollBack(lease);
    throw error;
  }
}

/** A connection that cannot roll back is discarded; the server rolls its work back. */
async function rollBack(lease: Lease): Promise<void> {
  await lease.client.query('ROLLBACK').then(
    () => {
      lease.clean = true;
    },
    () => {},
  );
}
