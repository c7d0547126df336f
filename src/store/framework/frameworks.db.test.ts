import { beforeAll, expect, it } from 'vitest';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { frameworkOf } from '../../frameworks/registry.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { inTransaction, reading } from '../connect.ts';
import { frameworkCache, frameworksIn } from './frameworks.ts';

const published = '2025-01-06T02:00:00.000Z';

describeOnEachDatabase('published frameworks kept in memory', (database) => {
  const kept = frameworkCache();
  const first = { ...(frameworkOf(2568) as Framework), version: 1 };
  const renamed = (version: number, name: string): Framework => ({ ...first, version, name });
  const current = () =>
    reading(database.pool, (client) => frameworksIn(client, { ...kept, committed: true }).current(2568));

  beforeAll(async () => {
    await frameworksIn(database.pool).publish(first, published, null);
  });

  it('are the same object at every reading, and nobody can change it', async () => {
    const read = await current();
    expect(read).toEqual(first);
    expect(await current()).toBe(read);
    expect(Object.isFrozen(read?.rounds[0])).toBe(true);
  });

  it('give way to a new version in the very next reading', async () => {
    await current();
    await frameworksIn(database.pool).publish(renamed(2, 'ฉบับที่สอง'), published, null);
    expect((await current())?.name).toBe('ฉบับที่สอง');
    await frameworksIn(database.pool).publish({ ...first, fiscalYear: 2562 }, published, null);
    const newest = await reading(database.pool, (client) => frameworksIn(client).newest());
    expect(newest.map((one) => [one.fiscalYear, one.version])).toEqual([
      [2568, 2],
      [2562, 1],
    ]);
  });

  it('never hold a version whose publication was undone', async () => {
    const undone = inTransaction(database.pool, async (client) => {
      const store = frameworksIn(client, kept);
      await store.publish(renamed(3, 'ฉบับที่ถูกยกเลิก'), published, null);
      expect((await store.current(2568))?.name).toBe('ฉบับที่ถูกยกเลิก');
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await frameworksIn(database.pool).publish(renamed(3, 'ฉบับที่สาม'), published, null);
    expect((await current())?.name).toBe('ฉบับที่สาม');
  });
});
