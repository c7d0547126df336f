import { expect, it } from 'vitest';
import { accountOf, applicationAccount } from '../store/application-account.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import { readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';

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
