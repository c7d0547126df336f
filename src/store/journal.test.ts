import { expect, it } from 'vitest';
import type { JournalEntry } from '../application/journal/journal-ports.ts';
import { databaseTargets, describeOnEachDatabase, type SuiteDatabase, withDatabase } from '../testing/database.ts';
import { inTransaction } from './connect.ts';
import { append, list } from './journal.ts';
import { journalVerifier } from './journal-verifier.ts';

const endorsed: JournalEntry = {
  organisationId: 'TH-42',
  actorUserId: 'u-1',
  actorName: 'นางสาวสมหญิง ใจดี',
  actingFor: 'ผู้ว่าราชการจังหวัดเลย',
  action: 'report.endorse',
  subject: '2568/12m',
  before: { status: 'with-governor' },
  after: { status: 'endorsed', weight: 12.5, note: 'น้ำ "ดื่ม"\nบรรทัดใหม่', none: null },
  reason: null,
};

/** Three rows of Loei, two of Nan, as a year would leave them. */
async function writeFiveRows({ pool }: Pick<SuiteDatabase, 'pool'>) {
  await inTransaction(pool, async (client) => {
    await append(client, endorsed);
    await append(client, { ...endorsed, action: 'report.send', before: null, after: undefined, reason: 'ครบแล้ว' });
    await append(client, { ...endorsed, organisationId: 'TH-55', subject: '2568' });
    await append(client, { ...endorsed, subject: '2568/12m/1.2.1-1', reason: 'แก้เหตุผล' });
    await append(client, { ...endorsed, organisationId: 'TH-55', subject: '2567' }, '2025-09-30T16:59:59.123Z');
  });
}

/** What someone with the database's own keys can do: switch the guards off, change, switch them on again. */
async function tamper({ pool }: Pick<SuiteDatabase, 'pool'>, table: 'journal' | 'journal_head', sql: string) {
  await inTransaction(pool, async (client) => {
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await client.query(sql);
    await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

describeOnEachDatabase('the journal', (database) => {
  it('numbers each organisation by itself and shows the newest first', async () => {
    await writeFiveRows(database);
    const rows = await list(database.pool, { organisationId: 'TH-42', limit: 10 });
    expect(rows.map(({ seq, action }) => [seq, action])).toEqual([
      ['3', 'report.endorse'],
      ['2', 'report.send'],
      ['1', 'report.endorse'],
    ]);
    expect(rows[2]).toMatchObject({ ...endorsed, before: { status: 'with-governor' } });
    expect(rows[1]).toMatchObject({ before: null, after: null, reason: 'ครบแล้ว' });
  });

  it('pages by the last row shown and narrows to a subject', async () => {
    const older = await list(database.pool, { organisationId: 'TH-42', before: '3', limit: 1 });
    expect(older.map(({ seq }) => seq)).toEqual(['2']);
    const indicator = await list(database.pool, { organisationId: 'TH-42', subject: '2568/12m/', limit: 10 });
    expect(indicator.map(({ seq }) => seq)).toEqual(['3']);
  });

  it('keeps the instant it is told, or the clock of the database', async () => {
    const [told] = await list(database.pool, { organisationId: 'TH-55', limit: 1 });
    expect(told?.at).toBe('2025-09-30T16:59:59.123Z');
    const [own] = await list(database.pool, { organisationId: 'TH-42', limit: 1 });
    expect(own?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each([
    ['changing a row', `UPDATE journal SET reason = 'อื่น'`],
    ['removing a row', `DELETE FROM journal WHERE seq = 1`],
    ['emptying the table', 'TRUNCATE journal'],
    ['moving the head', 'UPDATE journal_head SET seq = seq + 1'],
    ['inventing a head', `INSERT INTO journal_head VALUES ('TH-99', 0, sha256('x'))`],
    ['removing a head', 'DELETE FROM journal_head'],
    ['emptying the heads', 'TRUNCATE journal_head'],
  ])('refuses %s', async (_what, sql) => {
    await expect(database.pool.query(sql)).rejects.toThrow('only ever added to');
  });

  it('forgets the row of a transaction that failed', async () => {
    const failing = inTransaction(database.pool, async (client) => {
      await append(client, endorsed);
      throw new Error('the change itself failed');
    });
    await expect(failing).rejects.toThrow('the change itself failed');
    expect(await list(database.pool, { organisationId: 'TH-42', limit: 10 })).toHaveLength(3);
  });

  it('stays one chain when many people of one province save at once', async () => {
    const together = Array.from({ length: 40 }, (_, index) =>
      inTransaction(database.pool, (client) => append(client, { ...endorsed, subject: `2568/${index}` })),
    );
    await Promise.all(together);
    const verdict = await journalVerifier(database.pool).verify();
    expect(verdict).toEqual({ organisations: 2, rows: 45, breaks: [] });
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
      await writeFiveRows(database);
      await tamper(database, table, sql);
      const { breaks } = await journalVerifier(database.pool).verify();
      expect(breaks).toEqual([{ organisationId: 'TH-42', seq, fault }]);
    });
  });
}
