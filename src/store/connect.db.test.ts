import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/database.ts';
import { inTransaction, query } from './connect.ts';

describeOnEachDatabase('a connection', (database) => {
  it('gives exact numbers, civil dates and instants as text', async () => {
    const [row] = await query(database.pool, {
      name: 'test-types',
      text: `SELECT 9007199254740993::bigint AS large, 1.10::numeric AS exact, '2025-09-30'::date AS day,
               '2025-09-30 23:59:59.5+07'::timestamptz AS instant, '0099-01-01 00:00+00'::timestamptz AS early,
               NULL::timestamptz AS never, 3::int AS small, ARRAY[1.5::numeric] AS list`,
    });
    expect(row).toEqual({
      large: '9007199254740993',
      exact: '1.10',
      day: '2025-09-30',
      instant: '2025-09-30T16:59:59.500Z',
      early: '0099-01-01T00:00:00.000Z',
      never: null,
      small: 3,
      list: ['1.5'],
    });
  });

  it('sorts Thai letters by code point, the same on every server', async () => {
    const rows = await query<{ name: string }>(database.pool, {
      name: 'test-order',
      text: `SELECT name FROM unnest(ARRAY['เลย', 'น่าน', 'กระบี่', 'Nan']) AS name ORDER BY name COLLATE "C"`,
    });
    expect(rows.map(({ name }) => name)).toEqual(['Nan', 'กระบี่', 'น่าน', 'เลย']);
  });

  it('writes everything of a transaction or nothing', async () => {
    await database.owner.query('CREATE TABLE kept (id int PRIMARY KEY)');
    const broken = inTransaction(database.pool, async (client) => {
      await client.query('INSERT INTO kept VALUES (1)');
      await client.query('INSERT INTO kept VALUES (1)');
    });
    await expect(broken).rejects.toThrow('duplicate key');
    expect((await database.pool.query('SELECT * FROM kept')).rows).toEqual([]);
  });

  it('begins again when two transactions block each other', async () => {
    await database.owner.query(
      'CREATE TABLE pair (id int PRIMARY KEY, total int); INSERT INTO pair VALUES (1, 0), (2, 0)',
    );
    const addToBoth = (first: number, second: number) => {
      let attempts = 0;
      return inTransaction(database.pool, async (client) => {
        attempts += 1;
        await client.query('UPDATE pair SET total = total + 1 WHERE id = $1', [first]);
        await client.query('SELECT pg_sleep(0.2)');
        await client.query('UPDATE pair SET total = total + 1 WHERE id = $1', [second]);
        return attempts;
      });
    };
    const attempts = await Promise.all([addToBoth(1, 2), addToBoth(2, 1)]);
    // On a busy machine both may have to start again; what matters is that one did, and that nothing was lost.
    expect(Math.max(...attempts)).toBeGreaterThan(1);
    expect((await database.pool.query('SELECT total FROM pair ORDER BY id')).rows).toEqual([
      { total: 2 },
      { total: 2 },
    ]);
  });
});
