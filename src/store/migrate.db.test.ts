import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { databaseTargets, describeOnEachDatabase, withDatabase } from '../testing/database.ts';
import { migrate } from './migrate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samrit-migrations-'));
  writeFileSync(join(folder, '0001-one.sql'), 'CREATE TABLE first_table (id int)');
});
afterEach(() => rmSync(folder, { recursive: true }));

describeOnEachDatabase('the schema', (database) => {
  it('is complete in a copy of the template', async () => {
    expect(await migrate(database.pool)).toEqual({ ok: true, value: { applied: [] } });
  });

  it('refuses a database made by a newer program', async () => {
    expect(await migrate(database.pool, folder)).toMatchObject({
      ok: false,
      refusals: [{ code: 'migration-unknown', facts: { name: '0001-journal.sql' } }],
    });
  });
});

for (const target of databaseTargets().filter(({ missing }) => missing === undefined)) {
  const onEmptyDatabase = (work: Parameters<typeof withDatabase<void>>[1]) =>
    withDatabase(target, async (database) => {
      await database.owner.query('DROP TABLE migration');
      await work(database);
    });

  it(`applies each file once, even when two programs start at the same time — ${target.name}`, () =>
    onEmptyDatabase(async ({ owner: pool }) => {
      const both = await Promise.all([migrate(pool, folder), migrate(pool, folder)]);
      const applied = both.map((outcome) => (outcome.ok ? outcome.value.applied : outcome.refusals));
      expect(applied).toContainEqual(['0001-one.sql']);
      expect(applied).toContainEqual([]);
    }));

  it(`refuses a file that was changed after it was applied — ${target.name}`, () =>
    onEmptyDatabase(async ({ owner: pool }) => {
      await migrate(pool, folder);
      writeFileSync(join(folder, '0001-one.sql'), 'CREATE TABLE first_table (id bigint)');
      expect(await migrate(pool, folder)).toMatchObject({
        ok: false,
        refusals: [{ code: 'migration-changed', facts: { name: '0001-one.sql' } }],
      });
    }));

  it(`leaves nothing of a file that fails, and names it — ${target.name}`, () =>
    onEmptyDatabase(async ({ owner: pool }) => {
      writeFileSync(join(folder, '0002-two.sql'), 'CREATE TABLE second_table (id int); SELECT 1 / 0;');
      await expect(migrate(pool, folder)).rejects.toThrow('0002-two.sql');
      const { rows } = await pool.query(
        `SELECT to_regclass('first_table') AS first, to_regclass('second_table') AS second`,
      );
      expect(rows).toEqual([{ first: 'first_table', second: null }]);
    }));
}
