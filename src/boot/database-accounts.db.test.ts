import { expect, it } from 'vitest';
import { OutsideReach } from '../application/reach.ts';
import { accountOf, applicationAccount } from '../store/application-account.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import { endorsed } from '../testing/journal-rows.ts';
import { readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';
import { openTransactions } from './open-stores.ts';

describeOnEachDatabase('a database opened at its address', (database) => {
  const open = (settings: Readonly<Record<string, string>>) => openDatabase(readConfig(settings), '/nowhere');

  it('is served by the program’s account and migrated by its owner, if both are named', async () => {
    const opened = await open({ DATABASE_URL: database.url, SAMRIT_OWNER_DATABASE_URL: database.ownerUrl });
    expect(await accountOf(opened.pool)).toBe(applicationAccount);
    expect(opened.ownerServes).toBe(false);
    await expect(opened.pool.query('DELETE FROM journal')).rejects.toThrow('permission denied');
    await opened.close();
  });

  it('is served by its owner, if only one is named, and known to be', async () => {
    const opened = await open({ DATABASE_URL: database.ownerUrl });
    expect(await accountOf(opened.pool)).not.toBe(applicationAccount);
    expect(opened.ownerServes).toBe(true);
    await opened.close();
  });

  it('holds the program to the reach of who asks, if the program’s account is not the owner; an owner is held to none', async () => {
    const write = async (settings: Readonly<Record<string, string>>) => {
      const opened = await open(settings);
      const { reaching, run } = openTransactions(opened.pool);
      const written = reaching(['TH-50'], () => run(({ journal }) => journal.append(endorsed)));
      return written.then(() => 'written').finally(() => opened.close());
    };
    const two = { DATABASE_URL: database.url, SAMRIT_OWNER_DATABASE_URL: database.ownerUrl };
    await expect(write(two)).rejects.toThrow(OutsideReach);
    expect(await write({ DATABASE_URL: database.ownerUrl })).toBe('written');
  });

  it('is refused, if the account that is to serve owns the tables after all, and loses nothing', async () => {
    await expect(
      open({ DATABASE_URL: database.ownerUrl, SAMRIT_OWNER_DATABASE_URL: database.ownerUrl }),
    ).rejects.toThrow('REASSIGN OWNED');
    const { rows } = await database.owner.query(
      `SELECT has_table_privilege(current_user, 'journal', 'UPDATE') AS "may"`,
    );
    expect(rows).toEqual([{ may: true }]);
  });
});
