import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runVerifyJournal } from '../../cli/verify-journal.ts';
import { inTransaction } from '../../store/connect.ts';
import { append } from '../../store/journal.ts';
import { journalVerifier } from '../../store/journal-verifier.ts';
import { describeOnEachDatabase, embeddedTarget, type SuiteDatabase, withDatabase } from '../../testing/database.ts';
import { headListsSetting, onDay, rewriteAsOwner } from '../../testing/head-lists-setting.ts';
import { endorsed, writeFiveRows } from '../../testing/journal-rows.ts';
import { keyFingerprint } from './key-fingerprint.ts';
import { publishHeads } from './publish-heads.ts';
import { verifyAgainstList } from './verify-against-list.ts';

type Database = Pick<SuiteDatabase, 'pool'>;

/** Three days, each with its list: five rows before the first, a row of Loei before each of the others. */
async function threeDays({ pool }: Database) {
  const setting = headListsSetting(pool);
  await writeFiveRows(pool);
  const lists = [(await publishHeads(setting)).list];
  for (const day of ['2025-10-07', '2025-10-08']) {
    await inTransaction(pool, (client) => append(client, endorsed));
    lists.push((await publishHeads(onDay(setting, day))).list);
  }
  await inTransaction(pool, (client) => append(client, { ...endorsed, reason: 'หลังฉบับสุดท้าย' }));
  const [first, second, third] = lists.map(({ text }) => text);
  if (first === undefined || second === undefined || third === undefined) throw new Error('three lists were made');
  return { setting, first, second, third };
}

async function verify({ pool }: Database, setting: ReturnType<typeof headListsSetting>, text?: string) {
  const printed: string[] = [];
  const deps = { journal: journalVerifier(pool), lists: setting, read: async () => text ?? '' };
  const against = text === undefined ? [] : ['--against', 'yesterday.txt'];
  return { code: await runVerifyJournal(deps, against, (line) => printed.push(line)), printed };
}

const rewritten = `UPDATE journal SET reason = 'เหตุผลที่เขียนใหม่' WHERE organisation_id = 'TH-42' AND seq = 4`;

describeOnEachDatabase('a journal rewritten by the owner of its database with every chain repaired', (database) => {
  it('is intact to itself, and found from the list that was saved the day before, with the rows', async () => {
    const { setting, first, third } = await threeDays(database);
    expect((await verify(database, setting, third)).printed).toEqual([
      '✓ บันทึกครบถ้วน 8 รายการ จาก 2 หน่วยงาน (8 rows, 2 chains)',
      `• กุญแจของบัญชี รหัสย่อ ${keyFingerprint(setting.publicKey, setting.secrets.sha256)} เป็นกุญแจของเครื่องนี้ (key of this machine)`,
      '✓ ตรงกับบัญชีหัวบันทึกฉบับที่ 3 วันที่ 8 ตุลาคม 2568 2 สาย (list 3, 2 chains)',
    ]);
    await rewriteAsOwner(database.owner, 'TH-42', rewritten);
    expect((await verify(database, setting)).code).toBe(0);
    const found = await verify(database, setting, third);
    expect(found.code).toBe(1);
    // Row 3 was the end of the chain in the first list, and still is what it was.
    expect(found.printed[1]).toBe('✗ TH-42 รายการที่ 4 ถึง 5: ถูกเขียนใหม่หลังออกบัญชี (rows rewritten)');
    // A list from before the rewritten row cannot know of it.
    expect((await verify(database, setting, first)).code).toBe(0);
  });
});

it.each([
  ['a tail cut off', `DELETE FROM journal WHERE organisation_id = 'TH-42' AND seq > 2`, 'tail-cut', '3', '5'],
  ['a whole chain deleted', `DELETE FROM journal WHERE organisation_id = 'TH-42'`, 'chain-deleted', '1', '5'],
  [
    'a row taken out and the others moved up',
    `DELETE FROM journal WHERE organisation_id = 'TH-42' AND seq = 1;
     UPDATE journal SET seq = seq - 1 WHERE organisation_id = 'TH-42'`,
    'rows-rewritten',
    '1',
    '5',
  ],
])('finds %s', async (_what, sql, fault, from, to) => {
  await withDatabase(embeddedTarget(), async (database) => {
    const { setting, third } = await threeDays(database);
    await rewriteAsOwner(database.owner, 'TH-42', sql);
    expect((await verify(database, setting)).code).toBe(0);
    const { faults } = await verifyAgainstList(setting, third);
    expect(faults).toEqual([{ fault, organisationId: 'TH-42', from, to }]);
  });
});

it('trusts no list that the owner of the database made afterwards, or altered', async () => {
  await withDatabase(embeddedTarget(), async (database) => {
    const { owner } = database;
    const { setting, second, third } = await threeDays(database);
    await rewriteAsOwner(owner, 'TH-42', rewritten);
    await owner.query('ALTER TABLE journal_head_list DISABLE TRIGGER USER');
    // Yesterday's list made again over the rewritten chain, with another key: the owner does not hold ours.
    const forger = headListsSetting(owner, '2025-10-08');
    await owner.query('DELETE FROM journal_head_list WHERE number = 3');
    const { list } = await publishHeads(forger);
    expect((await verifyAgainstList({ ...setting, publicKey: null }, list.text)).faults).toEqual([]);
    // The lists in the database know its key, as they know one that was replaced: only that it is not ours can be said.
    expect(await verifyAgainstList(setting, list.text)).toMatchObject({ faults: [], isHeldKey: false });
    expect(await verifyAgainstList(setting, third)).toMatchObject({
      faults: [
        { fault: 'not-published', number: 3 },
        { fault: 'rows-rewritten', from: '4', to: '5' },
      ],
    });
    await owner.query(`UPDATE journal_head_list SET text = replace(text, 'number 1', 'number 9') WHERE number = 1`);
    // An altered list vouches for nothing: the rows may have been rewritten from the first on.
    expect(await verifyAgainstList(setting, second)).toMatchObject({
      faults: [
        { fault: 'chain-of-lists-broken', number: 1 },
        { fault: 'rows-rewritten', from: '1', to: '4' },
      ],
    });
  });
});

it('names a file that is no list, one with a changed byte, and one signed by somebody else', async () => {
  await withDatabase(embeddedTarget(), async (database) => {
    const { setting, third } = await threeDays(database);
    const faultsOf = async (text: string) => (await verifyAgainstList(setting, text)).faults.map(({ fault }) => fault);
    expect(await faultsOf('')).toEqual(['unreadable']);
    expect(await faultsOf(readFileSync(import.meta.filename, 'utf8'))).toEqual(['unreadable']);
    expect(await faultsOf(`${third}\n`)).toEqual(['unreadable']);
    expect(await faultsOf(third.replace('head 5', 'head 4'))).toEqual(['signature-invalid']);
    expect(await faultsOf(third.replace('2025-10-08', '2025-10-09'))).toEqual(['signature-invalid']);
    const stranger = headListsSetting(database.pool);
    await database.owner.query('ALTER TABLE journal_head_list DISABLE TRIGGER USER; DELETE FROM journal_head_list');
    const theirs = (await publishHeads(stranger)).list.text;
    await database.owner.query('DELETE FROM journal_head_list');
    expect(await faultsOf(theirs)).toEqual(['key-unknown', 'not-published']);
  });
});
