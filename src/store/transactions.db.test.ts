import type { Pool } from 'pg';
import { beforeEach, expect, it } from 'vitest';
import { accept, refuse } from '../domain/values/result.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import type { Queryable } from './queryable.ts';
import { transactionsOver } from './transactions.ts';

/** One table of words, as a store. */
const wordsOn = (client: Queryable) => ({
  write: async (word: string) => void (await client.query('INSERT INTO word VALUES ($1)', [word])),
  async all() {
    const { rows } = await client.query<{ word: string }>('SELECT word FROM word ORDER BY word');
    return rows.map(({ word }) => word);
  },
});

const wordsOf = (pool: Pool) => wordsOn(pool).all();

describeOnEachDatabase('transactions', (database) => {
  const transactions = () => transactionsOver(database.pool, wordsOn);

  beforeEach(async () => {
    await database.owner.query('CREATE TABLE IF NOT EXISTS word (word text PRIMARY KEY); TRUNCATE word');
  });

  it('keep what was accepted, whatever the work gives', async () => {
    expect(await transactions().run(({ write }) => write('nothing given'))).toBeUndefined();
    await transactions().run(async ({ write }) => accept(await write('outcome')));
    await transactions().run(async ({ write }) => {
      await write('null');
      return null;
    });
    expect(await wordsOf(database.pool)).toEqual(['nothing given', 'null', 'outcome']);
  });

  it('undo everything a refusal wrote before it', async () => {
    const refused = await transactions().run(async ({ write }) => {
      await write('written first');
      return refuse('not-found');
    });
    expect(refused).toEqual(refuse('not-found'));
    expect(await wordsOf(database.pool)).toEqual([]);
  });

  it('give the outcome of a dry run and keep nothing of it', async () => {
    const tried = await transactions().run(
      async ({ write }) => {
        await write('tried');
        return accept('would be written');
      },
      { dryRun: true },
    );
    expect(tried).toEqual(accept('would be written'));
    expect(await wordsOf(database.pool)).toEqual([]);
  });

  it('undo only the refused or tried part of a transaction that goes on', async () => {
    await transactions().run(async ({ write }, nested) => {
      await write('before');
      await nested.run(async (stores) => {
        await stores.write('refused');
        return refuse('not-found');
      });
      await nested.run((stores) => stores.write('tried'), { dryRun: true });
      await nested.run((stores) => stores.write('accepted'));
      await write('after');
    });
    expect(await wordsOf(database.pool)).toEqual(['accepted', 'after', 'before']);
  });

  it('undo parts within parts when the part around them is refused', async () => {
    await transactions().run(async ({ write }, nested) => {
      await write('before');
      await nested.run(async (stores, inner) => {
        await inner.run(() => stores.write('accepted inside'));
        await inner.run(async () => {
          await stores.write('refused inside');
          return refuse('not-found');
        });
        return refuse('not-found');
      });
    });
    expect(await wordsOf(database.pool)).toEqual(['before']);
  });

  it('undo accepted parts when the whole is refused, tried or broken', async () => {
    await transactions().run(async (_, nested) => {
      await nested.run(({ write }) => write('accepted'));
      return refuse('not-found');
    });
    await transactions().run((_, nested) => nested.run(({ write }) => write('accepted')), { dryRun: true });
    const broken = transactions().run(async (_, nested) => {
      await nested.run(({ write }) => write('accepted'));
      await nested.run(({ write }) => write('accepted'));
    });
    await expect(broken).rejects.toThrow('duplicate key');
    expect(await wordsOf(database.pool)).toEqual([]);
  });

  it('see inside a part what the transaction wrote before it', async () => {
    const seen = await transactions().run(async ({ write }, nested) => {
      await write('before');
      return nested.read(({ all }) => all());
    });
    expect(seen).toEqual(['before']);
  });
});
