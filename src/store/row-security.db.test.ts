import { beforeAll, expect, it } from 'vitest';
import { OutsideReach } from '../application/reach.ts';
import type { Reach } from '../domain/people/reach.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import { applicationAccount, grantToApplication, onlyAddedTo, onlyRead } from './application-account.ts';
import { inTransaction, reading } from './connect.ts';
import { databaseSource } from './maintenance/database-moment.ts';
import { reachIn, withReach } from './reach.ts';
import { writtenAtOpdcByAll } from './row-security.data.ts';
import { ownedTables, policiesOf } from './row-security.ts';

const [own, agency, other, nowhere] = ['TH-42', 'TH-42.cd', 'TH-50', 'opdc'];

describeOnEachDatabase('every table with an organisation_id', (database) => {
  /** As the catalogue of the server tells it, without what the product asks of it. */
  const named = async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND column_name = 'organisation_id' AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };
  const tables = () => ownedTables(database.owner);

  it('has policies for what is written, in force for the account of the program, whatever migration made it', async () => {
    const found = await tables();
    expect(found.map(({ name }) => name)).toEqual(await named());
    expect(found.length).toBeGreaterThan(30);
    for (const table of found) {
      expect(table.policies, table.name).toEqual(policiesOf(table.name));
      const { rows } = await database.pool.query('SELECT row_security_active($1::regclass) AS active', [table.name]);
      expect(rows, table.name).toEqual([{ active: true }]);
    }
    expect(Object.keys(writtenAtOpdcByAll).filter((name) => !found.some((one) => one.name === name))).toEqual([]);
  });

  it('that a later migration makes is held to the reach from the next start on, and policies that others made are gone', async () => {
    await database.owner.query(`CREATE TABLE later (organisation_id text, said text);
      CREATE POLICY stray ON report USING (true);
      ALTER TABLE paper_job DISABLE ROW LEVEL SECURITY`);
    await grantToApplication(database.owner, applicationAccount);
    const found = await tables();
    for (const name of ['later', 'report', 'paper_job'])
      expect(found.find((table) => table.name === name)).toMatchObject({ secured: true, policies: policiesOf(name) });
    await database.owner.query('DROP TABLE later');
  });

  it('is copied for a backup, and not if another policy would leave rows out', async () => {
    const copied = () => databaseSource(database.pool).atOneMoment(async ({ state }) => state.tables.length);
    expect(await copied()).toBeGreaterThan(50);
    await database.owner.query('CREATE POLICY less ON result AS RESTRICTIVE FOR SELECT USING (round = $$6m$$)');
    await expect(copied()).rejects.toThrow('hide rows of result from this account');
    await database.owner.query('DROP POLICY less ON result; DROP POLICY reach_read ON report');
    await expect(copied()).rejects.toThrow('hide rows of report from this account');
    await grantToApplication(database.owner, applicationAccount);
    expect(await copied()).toBeGreaterThan(50);
  });

  it('is not touched again by the next start: whoever uses it is not waited for', async () => {
    await inTransaction(database.owner, async (client) => {
      await client.query('SELECT FROM report');
      await grantToApplication(database.owner, applicationAccount);
    });
  });
});

describeOnEachDatabase('what the database refuses the program', (database) => {
  /** Each table with two rows of nothing but their organisation: every rule but the policies is taken away. */
  beforeAll(async () => {
    await database.owner.query(`DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT conrelid::regclass AS place, conname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
          WHERE relnamespace = 'public'::regnamespace AND contype IN ('f', 'p', 'u', 'c') ORDER BY contype = 'f' DESC LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I CASCADE', one.place, one.conname);
      END LOOP;
      FOR one IN SELECT attrelid::regclass AS place, attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
          WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND attnotnull AND NOT attisdropped LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP NOT NULL', one.place, one.attname);
      END LOOP;
      FOR one IN SELECT attrelid::regclass AS place FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
          WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attname = 'organisation_id' LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', one.place);
        EXECUTE format('INSERT INTO %s (organisation_id) VALUES (''${own}''), (''${other}'')', one.place);
      END LOOP;
    END $$`);
  });

  const asked = (reach: Reach, sql: string) =>
    withReach(reach, () => inTransaction(database.pool, async (client) => (await client.query(sql)).rowCount));
  /** Undone by returning a refusal. */
  const tried = async (reach: Reach, sql: string) =>
    withReach(reach, async () => {
      let count: number | null = null;
      await inTransaction(database.pool, async (client) => {
        count = (await client.query(sql)).rowCount;
        return { ok: false };
      });
      return count;
    });
  const written = async () => (await ownedTables(database.owner)).filter(({ name }) => !onlyRead.includes(name));
  const changed = async () => (await written()).filter(({ name }) => !onlyAddedTo.includes(name));

  it('is a new row of a party outside the reach, in every table', async () => {
    for (const { name } of await written()) {
      const insert = (id: string) => `INSERT INTO ${name} (organisation_id) VALUES ('${id}')`;
      for (const reach of [[own], [own, 'cluster-2560-1'], []] as const)
        await expect(asked(reach, insert(other)), name).rejects.toThrow(OutsideReach);
      await expect(asked([], insert(own)), name).rejects.toThrow(OutsideReach);
      await expect(asked(['TH'], insert(own)), name).rejects.toThrow(OutsideReach);
      expect(await tried([own], insert(own)), name).toBe(1);
      expect(await tried([own], insert(agency)), name).toBe(1);
      expect(await tried('everywhere', insert(other)), name).toBe(1);
      if (name in writtenAtOpdcByAll) expect(await tried([], insert(nowhere)), name).toBe(1);
      else await expect(asked([own], insert(nowhere)), name).rejects.toThrow(OutsideReach);
    }
  });

  it('is a change of a row of a party outside the reach, in every table, and moving a row to another party', async () => {
    for (const { name, columns } of await changed()) {
      const change = (id: string) => `UPDATE ${name} SET ${columns[0]} = NULL WHERE organisation_id = '${id}'`;
      await expect(asked([own], change(other)), name).rejects.toThrow(OutsideReach);
      await expect(asked([], change(own)), name).rejects.toThrow(OutsideReach);
      expect(await tried([own], change(own)), name).toBe(1);
      expect(await tried('everywhere', change(other)), name).toBe(1);
      await expect(
        asked([own, other], `UPDATE ${name} SET organisation_id = '${own}' WHERE organisation_id = '${other}'`),
        name,
      ).rejects.toThrow('permission denied');
    }
  });

  it('is the removal of a row of a party outside the reach, in every table: it is not found', async () => {
    for (const { name } of await changed()) {
      const removal = (id: string) => `DELETE FROM ${name} WHERE organisation_id = '${id}'`;
      expect(await tried([own], removal(other)), name).toBe(0);
      expect(await tried([own], removal(own)), name).toBe(1);
      expect(await tried('everywhere', removal(other)), name).toBe(1);
    }
  });

  it('is everything of a connection that says no reach', async () => {
    for (const { name } of await written()) {
      const added = reading(database.pool, (client) =>
        client.query(`INSERT INTO ${name} (organisation_id) VALUES ('${own}')`),
      );
      await expect(added, name).rejects.toThrow(OutsideReach);
    }
  });

  it('is nothing of the owner of the tables, who migrates and restores', async () => {
    for (const { name } of await ownedTables(database.owner)) {
      const removed = await withReach([], () =>
        inTransaction(database.owner, async (client) => {
          await client.query(`INSERT INTO ${name} (organisation_id) VALUES ('${other}')`);
          return (await client.query(`DELETE FROM ${name} WHERE organisation_id = '${other}'`)).rowCount;
        }).catch((error: Error) => error),
      );
      expect(removed, name).not.toBeInstanceOf(OutsideReach);
    }
  });
});

describeOnEachDatabase('the reach of a transaction', (database) => {
  const told = async (reach: Reach) =>
    withReach(reach, () =>
      inTransaction(database.pool, async (client) => {
        const { rows } = await client.query<{ reach: string }>(`SELECT current_setting('samrit.reach', true) AS reach`);
        return rows[0]?.reach;
      }),
    );
  const now = (pool: typeof database.pool) =>
    reading(pool, async (client) => {
      const { rows } = await client.query<{ reach: string | null }>(
        `SELECT nullif(current_setting('samrit.reach', true), '') AS reach`,
      );
      return rows[0]?.reach;
    });

  it('is its own, though others run at the same time, and is over with it', async () => {
    const reaches = Array.from({ length: 20 }, (_, index) => [`TH-${index + 10}`, 'u-1']);
    expect(await Promise.all(reaches.map(told))).toEqual(reaches.map((reach) => reach.join(',')));
    expect(await Promise.all(reaches.map(() => now(database.pool)))).toEqual(reaches.map(() => null));
    expect(await inTransaction(database.pool, async () => told([]))).toBe('');
  });

  it('is everywhere for what no request asked for', async () => {
    expect(await inTransaction(database.pool, (client) => client.query('SHOW samrit.reach'))).toMatchObject({
      rows: [{ 'samrit.reach': '*' }],
    });
  });

  it('is widened for a piece of it and no longer', async () => {
    const row = (id: string) => `INSERT INTO duty_to_tell (organisation_id, seq) VALUES ('${id}', 1)`;
    await withReach([own], () =>
      inTransaction(database.pool, async (client) => {
        await reachIn(client).widened([other], () => client.query(row(other)));
        await client.query(row(own));
      }),
    );
    const again = withReach([own], () =>
      inTransaction(database.pool, async (client) => {
        await reachIn(client).widened([other], async () => {});
        await client.query(row(other).replace('1)', '2)'));
      }),
    );
    await expect(again).rejects.toThrow('outside the reach [TH-42] of its actor');
  });

  it.each([`TH-42'`, 'TH-42; DROP TABLE report', 'TH-42,TH-50', '*', ''])('never holds %j as an id', async (id) => {
    await expect(told([id])).rejects.toThrow('no id of an organisation');
  });
});
