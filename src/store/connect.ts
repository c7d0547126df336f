import { Pool, type PoolClient, type PoolConfig, types } from 'pg';
import type { RunOptions } from '../application/ports.ts';
import type { Queryable } from './queryable.ts';

/** A DATABASE_URL, or the folder of a Unix socket. */
export type DatabaseAddress =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

export interface PoolOptions {
  /** The most connections open at once. */
  readonly max?: number;
  /** Called when an idle connection breaks (a restarted server); the next query opens another one. */
  readonly onLostConnection?: (error: Error) => void;
}

const asText = (value: string) => value;
/** Any array of texts: splits the database's notation without changing the elements. */
const textArray = types.getTypeParser(1009 as never, 'text') as (value: string) => (string | null)[];

/** From the database's own notation, whatever its session's time zone, to ISO 8601 in UTC, to the millisecond. */
function instant(value: string): string {
  const iso = value.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00');
  return new Date(iso).toISOString();
}

const parsers = new Map<number, (value: string) => unknown>([
  [types.builtins.INT8, asText],
  [types.builtins.NUMERIC, asText],
  [types.builtins.DATE, asText],
  [types.builtins.TIMESTAMP, asText],
  [types.builtins.TIMESTAMPTZ, instant],
  // The arrays of the same types: int8, numeric, date, timestamptz.
  [1016, textArray],
  [1231, textArray],
  [1182, textArray],
  [1185, (value) => textArray(value).map((element) => (element === null ? null : instant(element)))],
]);

const ownTypes: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) ||
    types.getTypeParser(id, format ?? 'text')) as typeof types.getTypeParser,
};

/** Opens a pool. int8, numeric and date arrive as text, timestamptz as ISO 8601 UTC text. */
export function connect(address: DatabaseAddress, options: PoolOptions = {}): Pool {
  const pool = new Pool({ ...address, max: options.max ?? 20, types: ownTypes });
  pool.on('error', (error) => options.onLostConnection?.(error));
  return pool;
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

/** Deadlock and serialisation failure: the database rolled everything back and asks to start again. */
const begunAgain = new Set(['40001', '40P01']);
const mostAttempts = 3;

/**
 * Runs the work in one transaction: everything it wrote is committed, or nothing if it throws, returns a refusal or is
 * a dry run. The work may run again after a deadlock, so it must only read and write through its client.
 */
export async function inTransaction<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
  options: RunOptions = {},
): Promise<Value> {
  return repeating(() => attemptOnce(pool, work, options));
}

/** Runs one statement, which the database commits completely or not at all; repeated after a deadlock. */
export async function inOneStatement<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  return repeating(() => reading(pool, work));
}

async function repeating<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = (error as { code?: unknown }).code;
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
  const { client, release } = await takeClient(pool);
  try {
    const value = await work(client);
    release();
    return value;
  } catch (error) {
    // Queries of failed work may still be running; the connection is not given to anybody else.
    release(true);
    throw error;
  }
}

async function attemptOnce<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
  options: RunOptions,
): Promise<Value> {
  const { client, release } = await takeClient(pool);
  try {
    await client.query('BEGIN');
    const value = await work(client);
    await client.query(isStored(value, options) ? 'COMMIT' : 'ROLLBACK');
    release();
    return value;
  } catch (error) {
    // A connection that cannot roll back is discarded; the server rolls its work back.
    await client.query('ROLLBACK').then(
      () => release(),
      (lost: Error) => release(lost),
    );
    throw error;
  }
}

/**
 * One connection of the pool. The caller learns from the failed query that it was lost; its error event must not end
 * the process, as it would without a listener.
 */
async function takeClient(pool: Pool) {
  const client = await pool.connect();
  const hear = () => {};
  client.on('error', hear);
  const release = (lost?: Error | boolean) => {
    client.off('error', hear);
    client.release(lost);
  };
  return { client, release };
}
