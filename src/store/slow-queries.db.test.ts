import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/database.ts';
import { query, reading } from './connect.ts';
import { type SlowQuery, watchSlowQueries } from './slow-queries.ts';

describeOnEachDatabase('slow statements', (database) => {
  it('are reported by name with their duration and without values, quick ones are not, and answers are the same', async () => {
    const slow: SlowQuery[] = [];
    watchSlowQueries(database.pool, 200, (one) => slow.push(one));
    // Connections that were open before are not watched.
    await Promise.all(Array.from({ length: 4 }, () => database.pool.query('SELECT pg_sleep(0.01)')));
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        reading(database.pool, (client) =>
          query<{ said: string }>(client, {
            name: 'slow-one',
            text: 'SELECT $1::text AS said FROM pg_sleep(0.3)',
            values: ['secret'],
          }),
        ),
      ),
    );
    expect(answers.flat().map(({ said }) => said)).toEqual(Array(4).fill('secret'));
    await expect(
      Promise.all(Array.from({ length: 6 }, () => database.pool.query('SELECT 1/0, pg_sleep(0.3)'))),
    ).rejects.toThrow('division by zero');
    const named = slow.filter(({ statement }) => statement === 'slow-one');
    expect(named.length).toBeGreaterThan(0);
    for (const { milliseconds } of named) expect(milliseconds).toBeGreaterThanOrEqual(200);
    expect(JSON.stringify(slow)).not.toContain('secret');
  });
});
