import { expect, it } from 'vitest';
import { periodsOf } from '../application/maintenance/clean-up.ts';
import { describeOnEmbeddedDatabase } from '../testing/database.ts';
import { timeColumns } from '../testing/time-columns.data.ts';

describeOnEmbeddedDatabase('the clock of a stored time', (database) => {
  it('is named for every column that holds one', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type LIKE 'timestamp%'`,
    );
    expect(Object.keys(timeColumns).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  });

  it('is one for a table, and by it the days are counted after which the nightly run removes a row', () => {
    const clocks = new Map<string, Set<string>>();
    for (const [column, clock] of Object.entries(timeColumns)) {
      const table = column.split('.')[0] ?? '';
      clocks.set(table, (clocks.get(table) ?? new Set()).add(clock));
    }
    for (const [table, one] of clocks) expect([...one], table).toHaveLength(1);
    for (const { table, clock } of periodsOf({}))
      expect([...(clocks.get(table) ?? [])], table).toEqual([clock === 'product' ? 'calendar' : clock]);
  });
});
