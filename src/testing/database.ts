import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { connect } from '../store/connect.ts';
import type { DatabaseTarget } from './database-targets.ts';

/** A separate migrated database that contains only what the migrations insert. */
export interface TestDatabase {
  /** As the program's account: what the program could not do in an installation fails here too. */
  readonly pool: Pool;
  /** As the account that owns the tables: for what an operator, or an attacker with its rights, does. */
  readonly owner: Pool;
  /** The same database as a DATABASE_URL of the program's account, for code that opens its own connection. */
  readonly url: string;
  /** The same of the owner's. */
  readonly ownerUrl: string;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

let made = 0;

/** Copies the template, which takes about as long as one query, so every suite (or test) can have its own. `empty`: without tables. */
export async function openTestDatabase(
  target: DatabaseTarget,
  { empty = false }: { readonly empty?: boolean } = {},
): Promise<TestDatabase> {
  if (target.maintenance === null) throw new Error(target.missing ?? `${target.name} is not running`);
  made += 1;
  const name = `samrit_test_${process.pid}_${made}_${Math.random().toString(36).slice(2, 8)}`;
  const maintenance = connect(target.maintenance, { max: 1 });
  await maintenance.query(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : target.template}`);
  const ownerUrl = target.url.replace('{database}', name);
  // Without tables there is nothing that the program's account may do yet.
  const url = empty ? ownerUrl : target.applicationUrl.replace('{database}', name);
  const pool = reachingEverywhere(connect({ connectionString: url }, { max: 10 }));
  // It connects when it is first asked.
  const owner = connect({ connectionString: ownerUrl }, { max: 10 });
  return {
    pool,
    owner,
    url,
    ownerUrl,
    close: async () => {
      await Promise.all([pool.end(), owner.end()]);
      await maintenance.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await maintenance.end();
    },
  };
}

/**
 * What a test itself asks of a pool of the program's account (`pool.query`) reaches every organisation; the connections
 * that the program takes from it reach what the program says.
 */
export function reachingEverywhere(pool: Pool): Pool {
  Reflect.set(pool, 'query', async (...statement: Parameters<Pool['query']>) => {
    const client = await pool.connect();
    try {
      await client.query("SET samrit.reach = '*'");
      return await Reflect.apply(client.query, client, statement);
    } finally {
      const fit = await client.query('RESET samrit.reach').then(
        () => true,
        () => false,
      );
      client.release(!fit);
    }
  });
  return pool;
}

/** The servers this run has: the embedded one, and a second product or version. */
export function databaseTargets(): readonly DatabaseTarget[] {
  return inject('databaseTargets');
}

/** The product's own server: for tests that are not about the database. */
export function embeddedTarget(): DatabaseTarget {
  const target = databaseTargets()[0];
  if (target === undefined) throw new Error('no test database: does this vitest project use database-setup.ts?');
  return target;
}

/** Runs the work on its own database and drops it, however the work ends. */
export async function withDatabase<Value>(
  target: DatabaseTarget,
  work: (database: TestDatabase) => Promise<Value>,
): Promise<Value> {
  const database = await openTestDatabase(target);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** What a suite is given: its database exists from its first hook to its last. */
export interface SuiteDatabase {
  readonly target: DatabaseTarget;
  readonly pool: Pool;
  readonly owner: Pool;
  readonly url: string;
  readonly ownerUrl: string;
}

/**
 * Runs the same suite on every server, each time on a fresh database shared by the suite's tests.
 * Read `database.pool` inside hooks and tests, not while the suite is being described.
 */
export function describeOnEachDatabase(name: string, suite: (database: SuiteDatabase) => void): void {
  for (const target of databaseTargets()) {
    if (target.missing !== undefined) {
      describe.skip(`${name} — ${target.name}: ${target.missing}`, () => suite(suiteDatabase(target, () => undefined)));
      continue;
    }
    describe(`${name} — ${target.name}`, () => suiteOn(target, suite));
  }
}

/** Runs the suite on the product's own server only, on a fresh database: for what is not about the database. */
export function describeOnEmbeddedDatabase(name: string, suite: (database: SuiteDatabase) => void): void {
  describe(name, () => suiteOn(embeddedTarget(), suite));
}

function suiteOn(target: DatabaseTarget, suite: (database: SuiteDatabase) => void): void {
  let open: TestDatabase | undefined;
  beforeAll(async () => {
    open = await openTestDatabase(target);
  });
  afterAll(async () => {
    await open?.close();
  });
  suite(suiteDatabase(target, () => open));
}

function suiteDatabase(target: DatabaseTarget, current: () => TestDatabase | undefined): SuiteDatabase {
  const opened = () => {
    const database = current();
    if (database === undefined) throw new Error('the database exists only inside hooks and tests');
    return database;
  };
  return {
    target,
    get pool() {
      return opened().pool;
    },
    get owner() {
      return opened().owner;
    },
    get url() {
      return opened().url;
    },
    get ownerUrl() {
      return opened().ownerUrl;
    },
  };
}
