import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { afterEach, expect, it } from 'vitest';
import { DatabaseBusy } from '../application/database-busy.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import { connect, inOneStatement, inTransaction, type PoolOptions, reading } from './connect.ts';
import { onBehalfOf } from './party-shares.ts';

const patience = { connect: 400, lock: 300, statement: 600, idleInTransaction: 400 };

describeOnEachDatabase('a connection that is lost or busy', (database) => {
  const opened: Pool[] = [];
  const open = (options: PoolOptions = {}) => {
    const pool = connect({ connectionString: database.url }, { max: 4, ...options });
    opened.push(pool);
    return pool;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((pool) => pool.end()));
    await database.owner.query('DROP TABLE IF EXISTS word');
  });

  const terminate = async (client: PoolClient) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await pause(50);
  };
  const busyOf = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => 'no error',
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof DatabaseBusy)) throw new Error(`not busy but ${error}`);
    return [error.why, error.stored];
  };
  const words = async () => (await database.pool.query('SELECT * FROM word')).rows;
  const wordTable = () => database.owner.query('CREATE TABLE word (id int PRIMARY KEY)');

  it('fails the work alone when its server process ends between two statements; the next work has another one', async () => {
    await wordTable();
    const pool = open();
    const cut = inTransaction(pool, async (client) => {
      await client.query('INSERT INTO word VALUES (1)');
      await terminate(client);
      await client.query('INSERT INTO word VALUES (2)');
    });
    expect(await busyOf(cut)).toEqual(['lost', 'nothing']);
    const read = reading(pool, async (client) => {
      await terminate(client);
      await client.query('SELECT 1');
    });
    expect(await busyOf(read)).toEqual(['lost', 'nothing']);
    expect(await words()).toEqual([]);
    await inTransaction(pool, (client) => client.query('INSERT INTO word VALUES (3)'));
    expect(await words()).toEqual([{ id: 3 }]);
  });

  it('loses nothing else when it ends while nobody works on it, or after the work that was stored', async () => {
    await wordTable();
    const pool = open();
    await reading(pool, (client) => client.query('SELECT 1'));
    await database.owner.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await pause(50);
    await inTransaction(pool, (client) => client.query('INSERT INTO word VALUES (1)'));
    expect(await words()).toEqual([{ id: 1 }]);
  });

  it('says that nobody knows what was stored when it ends during the commit or the one statement', async () => {
    await wordTable();
    const pool = open();
    await database.owner.query(`CREATE OR REPLACE FUNCTION wait_a_little() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN PERFORM pg_sleep(5); RETURN NULL; END'`);
    await database.owner.query(`CREATE CONSTRAINT TRIGGER slow_commit AFTER INSERT ON word
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wait_a_little()`);
    const endWaiting = async () => {
      await pause(200);
      await database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event = 'PgSleep'`);
    };
    const committed = inTransaction(pool, (client) => client.query('INSERT INTO word VALUES (1)'));
    const [, first] = await Promise.all([endWaiting(), busyOf(committed)]);
    expect(first).toEqual(['lost', 'unknown']);
    const statement = inOneStatement(pool, (client) => client.query('INSERT INTO word VALUES (2)'));
    const [, second] = await Promise.all([endWaiting(), busyOf(statement)]);
    expect(second).toEqual(['lost', 'unknown']);
    const read = reading(pool, (client) => client.query('SELECT pg_sleep(5)'));
    const [, third] = await Promise.all([endWaiting(), busyOf(read)]);
    expect(third).toEqual(['lost', 'nothing']);
  });

  it('no longer says that nothing was stored after an earlier transaction of the same request was', async () => {
    await wordTable();
    const pool = open();
    const request = onBehalfOf('TH-42', async () => {
      await inTransaction(pool, (client) => client.query('INSERT INTO word VALUES (1)'));
      await reading(pool, async (client) => {
        await terminate(client);
        await client.query('SELECT 1');
      });
    });
    expect(await busyOf(request)).toEqual(['lost', 'unknown']);
  });

  it('waits for a lock, a statement, another statement and a free connection no longer than it may', async () => {
    await wordTable();
    await database.pool.query('INSERT INTO word VALUES (1)');
    const pool = open({ max: 1, patience });
    const update = (id: number) =>
      inTransaction(pool, (client) => client.query('UPDATE word SET id = $1 WHERE id = 1', [id]));
    await inTransaction(database.pool, async (holder) => {
      await holder.query('SELECT * FROM word FOR UPDATE');
      expect(await busyOf(update(2))).toEqual(['waiting', 'nothing']);
    });
    expect(await busyOf(reading(pool, (client) => client.query('SELECT pg_sleep(5)')))).toEqual(['slow', 'nothing']);
    const idle = inTransaction(pool, async (client) => {
      await client.query('INSERT INTO word VALUES (5)');
      await pause(900);
      await client.query('SELECT 1');
    });
    const [first, second] = await Promise.all([busyOf(idle), busyOf(update(3))]);
    expect(first).toEqual(['lost', 'nothing']);
    expect(second).toEqual(['waiting', 'nothing']);
    await update(4);
    expect(await words()).toEqual([{ id: 4 }]);
  });

  it('gives one party at most its share: others write while it waits, and it is told to try again', async () => {
    await wordTable();
    await database.pool.query('INSERT INTO word VALUES (1)');
    const pool = open({
      max: 4,
      mostOfOneParty: 2,
      patience: { connect: 1000, lock: 1000, statement: 2000, idleInTransaction: 60_000 },
    });
    const save = (party: string, id: number) =>
      onBehalfOf(party, () =>
        inTransaction(pool, (client) => client.query('INSERT INTO word VALUES ($1) ON CONFLICT DO NOTHING', [id])),
      );
    const stuck = () =>
      onBehalfOf('TH-42', () => inTransaction(pool, (client) => client.query('DELETE FROM word WHERE id = 1')));
    await inTransaction(database.pool, async (holder) => {
      await holder.query('SELECT * FROM word FOR UPDATE');
      const waiting = Promise.all(Array.from({ length: 12 }, () => busyOf(stuck())));
      await pause(50);
      for (let id = 10; id < 20; id += 1) await save('TH-13', id);
      // A row that several wait for is two locks, one after the other: for some the statement takes too long.
      for (const told of await waiting) expect(String(told)).toMatch(/^(waiting|slow),nothing$/);
    });
    await stuck();
    expect(await words()).toHaveLength(10);
  });

  it('gives up at once, if it may, when no connection is free', async () => {
    const pool = open({ max: 1 });
    await reading(pool, async () => {
      const byTheWay = inTransaction(pool, (client) => client.query('SELECT 1'), { ifFree: true });
      expect(await busyOf(byTheWay)).toEqual(['waiting', 'nothing']);
    });
  });

  it('uses no connection of a server again that has become a replica, or was one', async () => {
    await wordTable();
    const pool = open({ max: 3 });
    const name = new URL(database.url).pathname.slice(1);
    await database.owner.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    const insert = (id: number) => inTransaction(pool, (client) => client.query('INSERT INTO word VALUES ($1)', [id]));
    const sleep = () => reading(pool, (client) => client.query('SELECT pg_sleep(0.1)'));
    await Promise.all([sleep(), sleep(), sleep()]);
    expect(pool.totalCount).toBe(3);
    await database.owner.query(`ALTER DATABASE ${name} RESET default_transaction_read_only`);
    expect(await busyOf(insert(1))).toEqual(['lost', 'nothing']);
    await Promise.all([2, 3, 4, 5].map(insert));
    expect(await words()).toHaveLength(4);
  });

  it('says when there is no server, and nothing of that when the server refuses for another reason', async () => {
    const nobody = connect({ connectionString: 'postgresql://samrit@127.0.0.1:1/samrit' }, { max: 1 });
    opened.push(nobody);
    expect(await busyOf(reading(nobody, (client) => client.query('SELECT 1')))).toEqual(['unreachable', 'nothing']);
    const unknown = connect({ connectionString: database.url.replace(/samrit_test_\w+/, 'no_such_database') });
    opened.push(unknown);
    await expect(reading(unknown, (client) => client.query('SELECT 1'))).rejects.toMatchObject({ code: '3D000' });
    await expect(reading(open(), (client) => client.query('SELECT nothing'))).rejects.toMatchObject({ code: '42703' });
  });
});
