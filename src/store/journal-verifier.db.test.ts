import { expect, it } from 'vitest';
import { runVerifyJournal } from '../cli/verify-journal.ts';
import { databaseTargets, describeOnEachDatabase, type SuiteDatabase, withDatabase } from '../testing/database.ts';
import { headListsSetting } from '../testing/head-lists-setting.ts';
import { writeFiveRows } from '../testing/journal-rows.ts';
import { inTransaction } from './connect.ts';
import { journalVerifier } from './journal-verifier.ts';

/** What the database's owner can do: disable the triggers, change, enable them again. */
async function tamper({ owner }: Pick<SuiteDatabase, 'owner'>, table: 'journal' | 'journal_head', sql: string) {
  await inTransaction(owner, async (client) => {
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await client.query(sql);
    await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

describeOnEachDatabase('samrit verify journal', (database) => {
  it('names the broken row in Thai and ends with 1, and with 0 while the journal is whole', async () => {
    await writeFiveRows(database.pool);
    const printed: string[] = [];
    const lists = headListsSetting(database.pool);
    const deps = { journal: journalVerifier(database.pool), lists, read: async () => '' };
    const verify = () => runVerifyJournal(deps, [], (line) => printed.push(line));
    expect(await verify()).toBe(0);
    expect(printed.splice(0)).toEqual(['✓ บันทึกครบถ้วน 5 รายการ จาก 2 หน่วยงาน (5 rows, 2 chains)']);
    await tamper(
      database,
      'journal',
      `UPDATE journal SET actor_name = 'ผู้อื่น' WHERE organisation_id = 'TH-55' AND seq = 2`,
    );
    expect(await verify()).toBe(1);
    expect(printed[0]).toBe('✗ TH-55 รายการที่ 2: เนื้อหาถูกแก้ไข (content changed)');
  });
});

for (const target of databaseTargets().filter(({ missing }) => missing === undefined)) {
  it.each([
    [
      'a changed reason',
      'journal',
      `UPDATE journal SET reason = 'อื่น' WHERE organisation_id = 'TH-42' AND seq = 2`,
      '2',
      'content-changed',
    ],
    [
      'a changed number in the state',
      'journal',
      `UPDATE journal SET after = jsonb_set(after, '{weight}', '12.50') WHERE organisation_id = 'TH-42' AND seq = 3`,
      '3',
      'content-changed',
    ],
    [
      'a null made an empty text',
      'journal',
      `UPDATE journal SET acting_for = '' WHERE organisation_id = 'TH-42' AND seq = 1`,
      '1',
      'content-changed',
    ],
    [
      'an instant moved by a microsecond',
      'journal',
      `UPDATE journal SET at = at + interval '1 microsecond' WHERE organisation_id = 'TH-42' AND seq = 1`,
      '1',
      'content-changed',
    ],
    [
      'a changed row with its fingerprint made anew',
      'journal',
      `WITH changed AS (UPDATE journal SET reason = 'อื่น' WHERE organisation_id = 'TH-42' AND seq = 1 RETURNING journal) SELECT 1; UPDATE journal SET hash = journal_hash(journal) WHERE organisation_id = 'TH-42' AND seq = 1`,
      '2',
      'link-broken',
    ],
    [
      'a changed last row with its fingerprint made anew',
      'journal',
      `UPDATE journal SET reason = 'อื่น' WHERE organisation_id = 'TH-42' AND seq = 3; UPDATE journal SET hash = journal_hash(journal) WHERE organisation_id = 'TH-42' AND seq = 3`,
      '3',
      'head-differs',
    ],
    [
      'a row taken out of the middle',
      'journal',
      `DELETE FROM journal WHERE organisation_id = 'TH-42' AND seq = 2`,
      '2',
      'row-missing',
    ],
    [
      'the first row taken away',
      'journal',
      `DELETE FROM journal WHERE organisation_id = 'TH-42' AND seq = 1`,
      '1',
      'row-missing',
    ],
    [
      'the last row cut off',
      'journal',
      `DELETE FROM journal WHERE organisation_id = 'TH-42' AND seq = 3`,
      '3',
      'tail-cut',
    ],
    ['a whole organisation removed', 'journal', `DELETE FROM journal WHERE organisation_id = 'TH-42'`, '1', 'tail-cut'],
    ['a head removed', 'journal_head', `DELETE FROM journal_head WHERE organisation_id = 'TH-42'`, '3', 'head-differs'],
  ] as const)(`detects %s — ${target.name}`, async (_what, table, sql, seq, fault) => {
    await withDatabase(target, async (database) => {
      await writeFiveRows(database.pool);
      await tamper(database, table, sql);
      const { breaks } = await journalVerifier(database.pool).verify();
      expect(breaks).toEqual([{ organisationId: 'TH-42', seq, fault }]);
    });
  });
}
