import { expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { journalVerifier } from '../../store/journal-verifier.ts';
import { describeOnEachDatabase, embeddedTarget, withDatabase } from '../../testing/database.ts';
import { headListsSetting, onDay, rewriteAsOwner } from '../../testing/head-lists-setting.ts';
import { writeFiveRows } from '../../testing/journal-rows.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishHeads } from '../journal/publish-heads.ts';
import { checkIntegrity, readIntegrity } from './check-integrity.ts';

describeOnEachDatabase('the daily comparison of journal, lists and scores', (database) => {
  const depsOn = (day: string) => {
    const setting = headListsSetting(database.pool, day);
    return { ...setting, transactions: openTransactions(database.pool), journal: journalVerifier(database.pool) };
  };
  const administrator = actorOf('administrator', 'opdc');

  it('is made once a day, however many processes ask for it', async () => {
    await writeFiveRows(database.pool);
    const made = await Promise.all(Array.from({ length: 6 }, () => checkIntegrity(depsOn('2025-10-06'))));
    expect(made.filter((one) => one !== null)).toEqual([expect.objectContaining({ journalRows: 5, faults: [] })]);
    expect(await readIntegrity(depsOn('2025-10-06'), administrator)).toMatchObject({ value: { day: '2025-10-06' } });
    expect(await readIntegrity(depsOn('2025-10-06'), actorOf('governor', 'TH-42'))).toMatchObject({ ok: false });
  });

  it('is made by another process when the one that began it has ended', async () => {
    const setting = depsOn('2025-10-08');
    await setting.transactions.run(({ integrity }) =>
      integrity.begin('2025-10-08', '2025-10-07T20:00:00.000Z', '2025-10-07T18:00:00.000Z'),
    );
    expect(await checkIntegrity(setting)).toMatchObject({ day: '2025-10-08', faults: [] });
    expect(await checkIntegrity(setting)).toBeNull();
  });
});

it('finds what was rewritten with every chain repaired, and leaves a row in the journal', async () => {
  await withDatabase(embeddedTarget(), async ({ pool, owner }) => {
    const setting = headListsSetting(pool);
    await writeFiveRows(pool);
    await publishHeads(setting);
    await rewriteAsOwner(
      owner,
      'TH-42',
      `UPDATE journal SET reason = 'อื่น' WHERE organisation_id = 'TH-42' AND seq = 2`,
    );
    const parts = { transactions: openTransactions(pool), journal: journalVerifier(pool) };
    const check = await checkIntegrity({ ...onDay(setting, '2025-10-07'), ...parts });
    expect(check?.faults).toEqual(['list TH-42 1-3 rows-rewritten']);
    const { rows } = await pool.query(`SELECT organisation_id, after FROM journal WHERE action = 'integrity.differ'`);
    expect(rows).toEqual([{ organisation_id: 'opdc', after: { count: 1, faults: check?.faults } }]);
  });
});
