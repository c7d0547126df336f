import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/database.ts';
import { headListsSetting } from '../testing/head-lists-setting.ts';
import { writeFiveRows } from '../testing/journal-rows.ts';
import {
  accountOf,
  applicationAccount,
  createApplicationAccount,
  grantToApplication,
  onlyAddedTo,
  onlyRead,
  ownsJournal,
} from './application-account.ts';

describeOnEachDatabase('the account of the program', (database) => {
  beforeAll(() => writeFiveRows(database.pool));

  it('is another than the owner of the tables, and may not act as the owner', async () => {
    expect(await accountOf(database.pool)).toBe(applicationAccount);
    expect(await accountOf(database.owner)).not.toBe(applicationAccount);
    expect([await ownsJournal(database.pool), await ownsJournal(database.owner)]).toEqual([false, true]);
  });

  const guarded = [
    ['journal', 'seq'],
    ['journal_head', 'seq'],
    ['journal_head_list', 'number'],
  ];
  it.each(
    guarded.flatMap(([table, column]) => [
      [`UPDATE ${table} SET ${column} = ${column} + 1`],
      [`DELETE FROM ${table}`],
      [`TRUNCATE ${table} CASCADE`],
      [`ALTER TABLE ${table} DISABLE TRIGGER USER`],
      [`ALTER TABLE ${table} DISABLE TRIGGER ALL`],
      [`DROP TABLE ${table} CASCADE`],
      [`DROP TRIGGER ${table}_keep_rows ON ${table}`],
      [`ALTER TABLE ${table} OWNER TO ${applicationAccount}`],
      [`GRANT UPDATE ON ${table} TO ${applicationAccount}; UPDATE ${table} SET ${column} = ${column} + 1`],
    ]),
  )('cannot %s', async (sql) => {
    const before = await database.owner.query('SELECT md5(string_agg(j::text, $1 ORDER BY seq)) FROM journal AS j', [
      '',
    ]);
    await expect(database.pool.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    const after = await database.owner.query('SELECT md5(string_agg(j::text, $1 ORDER BY seq)) FROM journal AS j', [
      '',
    ]);
    expect(after.rows).toEqual(before.rows);
  });

  it.each([
    ["SET session_replication_role = 'replica'"],
    ['CREATE TABLE mine (id int)'],
    ["CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"],
    [`CREATE OR REPLACE FUNCTION journal_link() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`],
    ['CREATE ROLE other'],
    ["INSERT INTO journal_head VALUES ('TH-99', 0, sha256('x'))"],
  ])('cannot %s', async (sql) => {
    await expect(database.pool.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('does not lead the chain into a table of its own with the name of the heads', async () => {
    const client = await database.pool.connect();
    try {
      await client.query("SET samrit.reach = '*'");
      await client.query('CREATE TEMP TABLE journal_head (organisation_id text, seq bigint, hash bytea)');
      await client.query(`INSERT INTO journal (organisation_id, at, actor_user_id, actor_name, action, subject)
        VALUES ('TH-42', now(), 'u-1', 'สมหญิง', 'report.send', '2568/12m')`);
      const head = await database.owner.query("SELECT seq FROM public.journal_head WHERE organisation_id = 'TH-42'");
      expect(head.rows).toEqual([{ seq: '4' }]);
      expect((await client.query('SELECT FROM pg_temp.journal_head')).rowCount).toBe(0);
    } finally {
      client.release(true);
    }
  });

  it('moves no end of a chain by a row of a table of its own', async () => {
    const client = await database.pool.connect();
    const ends = async () => (await database.owner.query('SELECT * FROM journal_head ORDER BY organisation_id')).rows;
    const before = await ends();
    try {
      await client.query(`CREATE TEMP TABLE mine (LIKE journal);
        CREATE CAST (mine AS journal) WITH INOUT AS IMPLICIT`);
      const chained = client.query(`
        CREATE TRIGGER mine BEFORE INSERT ON mine FOR EACH ROW EXECUTE FUNCTION public.journal_link();
        INSERT INTO mine SELECT * FROM journal LIMIT 1`);
      await expect(chained).rejects.toThrow(/permission denied/);
    } finally {
      client.release(true);
    }
    expect(await ends()).toEqual(before);
  });

  it('has what the program needs of every table, whatever migration made it, and no more', async () => {
    const { rows } = await database.owner.query<{ name: string; may: string[] }>(
      `SELECT relname AS name, ARRAY(
           SELECT right_to FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) AS right_to
           WHERE CASE WHEN right_to = 'UPDATE' THEN has_any_column_privilege($1, oid, right_to)
                      ELSE has_table_privilege($1, oid, right_to) END) AS may
         FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
      [applicationAccount],
    );
    expect(rows.length).toBeGreaterThan(50);
    const everything = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
    for (const { name, may } of rows) {
      const added = onlyAddedTo.includes(name) ? ['SELECT', 'INSERT'] : everything;
      expect(may, name).toEqual(onlyRead.includes(name) ? ['SELECT'] : added);
    }
  });

  it.each([
    ['organisation_emblem', 'recorded_name'],
    ['letter_handing', 'recorded_name'],
    ['letter_enclosure_copy', 'file_name'],
    ['letter_reply', 'reply'],
  ])('neither changes nor removes a row of %s: letters rest on it', async (table, column) => {
    for (const act of [`UPDATE ${table} SET ${column} = 'x'`, `DELETE FROM ${table}`])
      await expect(database.pool.query(act)).rejects.toThrow('permission denied');
  });

  it('keeps its rights when they are given again, by several processes at once', async () => {
    const once = async () => {
      await createApplicationAccount(database.owner, applicationAccount);
      await grantToApplication(database.owner, applicationAccount);
    };
    await Promise.all([once(), once(), once()]);
    expect(await headListsSetting(database.pool).transactions.read(({ headLists }) => headLists.heads())).toHaveLength(
      2,
    );
    await expect(database.pool.query('DELETE FROM journal')).rejects.toThrow('permission denied');
  });
});
