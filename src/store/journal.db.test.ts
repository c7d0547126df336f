import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/database.ts';
import { endorsed, writeFiveRows } from '../testing/journal-rows.ts';
import { inTransaction } from './connect.ts';
import { append, journalStore, listJournalRows } from './journal.ts';
import { journalVerifier } from './journal-verifier.ts';

describeOnEachDatabase('the journal', (database) => {
  it('numbers each organisation by itself and shows the newest first', async () => {
    await writeFiveRows(database.pool);
    const rows = await listJournalRows(database.pool, { organisationId: 'TH-42', limit: 10 });
    expect(rows.map(({ seq, action }) => [seq, action])).toEqual([
      ['3', 'report.endorse'],
      ['2', 'report.send'],
      ['1', 'report.endorse'],
    ]);
    expect(rows[2]).toMatchObject({ ...endorsed, before: { status: 'with-governor' } });
    expect(rows[1]).toMatchObject({ before: null, after: null, reason: 'ครบแล้ว' });
  });

  it('pages by the last row shown and narrows to a subject', async () => {
    const older = await listJournalRows(database.pool, { organisationId: 'TH-42', before: '3', limit: 1 });
    expect(older.map(({ seq }) => seq)).toEqual(['2']);
    const indicator = await listJournalRows(database.pool, {
      organisationId: 'TH-42',
      subject: '2568/12m/',
      limit: 10,
    });
    expect(indicator.map(({ seq }) => seq)).toEqual(['3']);
  });

  it('counts an act on the parts of a subject, of one organisation and no other subject, and tells when it was last', async () => {
    const done = (organisationId: string, subject: string, action: string) =>
      journalStore(database.pool).timesDone({ organisationId, subject, action });
    const rows = await listJournalRows(database.pool, { organisationId: 'TH-42', limit: 10 });
    for (const action of ['report.endorse', 'report.send', 'report.unknown']) {
      const parts = rows.filter((one) => one.subject.startsWith('2568/') && one.action === action);
      expect(await done('TH-42', '2568', action)).toEqual({ count: parts.length, lastAt: parts[0]?.at ?? null });
    }
    expect(await done('TH-42', '256', 'report.endorse')).toEqual({ count: 0, lastAt: null });
    expect((await done('TH-42', '2568', 'report.endorse')).count).toBe(2);
  });

  it('keeps the instant it is told, or the clock of the database', async () => {
    const [told] = await listJournalRows(database.pool, { organisationId: 'TH-55', limit: 1 });
    expect(told?.at).toBe('2025-09-30T16:59:59.123Z');
    const [own] = await listJournalRows(database.pool, { organisationId: 'TH-42', limit: 1 });
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
  ])('refuses %s even to the owner of the tables', async (_what, sql) => {
    await expect(database.owner.query(sql)).rejects.toThrow('only ever added to');
  });

  it('forgets the row of a transaction that failed', async () => {
    const failing = inTransaction(database.pool, async (client) => {
      await append(client, endorsed);
      throw new Error('the change itself failed');
    });
    await expect(failing).rejects.toThrow('the change itself failed');
    expect(await listJournalRows(database.pool, { organisationId: 'TH-42', limit: 10 })).toHaveLength(3);
  });

  it('stays one chain when many people of one province save at once', async () => {
    const together = Array.from({ length: 40 }, (_, index) =>
      inTransaction(database.pool, (client) => append(client, { ...endorsed, subject: `2568/${index}` })),
    );
    await Promise.all(together);
    const verdict = await journalVerifier(database.pool).verify();
    expect(verdict).toEqual({ organisations: 2, rows: 45, breaks: [] });
  });

  it('links several rows of one statement in their order, each of its own chain', async () => {
    const [before] = await listJournalRows(database.pool, { organisationId: 'TH-42', limit: 1 });
    const entries = ['a', 'b', 'c', 'd'].map((code) => ({ ...endorsed, subject: `2568/many/${code}`, reason: null }));
    const other = { ...endorsed, organisationId: 'TH-44', subject: '2568/many/x', before: null };
    await inTransaction(database.pool, (client) => journalStore(client).appendAll([...entries, other]));
    await inTransaction(database.pool, (client) => journalStore(client).appendAll([]));
    const rows = await listJournalRows(database.pool, { organisationId: 'TH-42', subject: '2568/many/', limit: 10 });
    const first = Number(before?.seq) + 1;
    expect(rows.map(({ seq, subject }) => [Number(seq) - first, subject])).toEqual(
      ['d', 'c', 'b', 'a'].map((code, at) => [3 - at, `2568/many/${code}`]),
    );
    expect(rows[0]).toMatchObject({ ...endorsed, subject: '2568/many/d', reason: null });
    expect((await journalVerifier(database.pool).verify()).breaks).toEqual([]);
  });
});
