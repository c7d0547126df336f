import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/database.ts';
import { refreshStatistics } from './table-statistics.ts';

describeOnEachDatabase('statistics of the tables', (database) => {
  const countOf = async (table: string) => {
    const text = 'SELECT reltuples::integer AS rows FROM pg_class WHERE oid = $1::regclass';
    return (await database.pool.query<{ rows: number }>(text, [`public.${table}`])).rows[0]?.rows;
  };

  it('are read anew for the account that serves, which may not do so itself', async () => {
    await database.pool.query(`INSERT INTO organisation (id, kind, name_th)
      SELECT 'made-' || number, 'central', 'หน่วยงาน ' || number FROM generate_series(1, 500) AS number`);
    const before = (await database.pool.query<{ rows: number }>('SELECT count(*)::integer AS rows FROM organisation'))
      .rows[0]?.rows;
    expect(await countOf('organisation')).not.toBe(before);
    await database.pool.query('ANALYZE organisation');
    expect(await countOf('organisation')).not.toBe(before);
    await refreshStatistics(database.pool);
    expect(await countOf('organisation')).toBe(before);
  });
});
