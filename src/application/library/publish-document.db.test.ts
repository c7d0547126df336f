import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { fy2568 } from '../../frameworks/fy2568/framework.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishDocument } from './publish-document.ts';
import { readDocumentFile, readLibrary } from './read-library.ts';
import { withdrawDocument } from './withdraw-document.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const province = actorOf('provincial-officer', 'TH-42');
const citizen = actorOf('public', 'public');
const whole = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

describeOnEachDatabase('the library of a year', (database) => {
  let folder = '';
  const clock = { now: () => '2024-05-01T02:00:00.000Z', today: () => '2024-05-01' };
  const deps = () => ({
    transactions: openTransactions(database.pool, clock.now),
    ...{ clock, files: localFileVault(folder) },
  });
  const received = async (bytes: Uint8Array = whole, name = 'แนวทาง.pdf') =>
    localFileVault(folder).receive(Readable.from([bytes]), name, 1_000_000);
  const typed = { fiscalYear: 2568, kind: 'guideline', title: ' แนวทางการเจรจา ', audience: 'public' };
  const publish = async (changes: Partial<typeof typed> = {}, actor = opdc, bytes = whole) =>
    publishDocument(deps(), actor, { ...typed, ...changes, file: await received(bytes) });
  const stored = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-library-'));
    await database.owner.query(
      `INSERT INTO organisation (id, kind, name_th) VALUES ('opdc', 'opdc', 'สำนักงาน ก.พ.ร.') ON CONFLICT DO NOTHING`,
    );
    await deps().transactions.run((stores) => stores.frameworks.publish(fy2568, clock.now(), null));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('takes what OPDC puts there, numbered once however many come at the same time', async () => {
    const [one, other] = (await Promise.all([publish(), publish({ kind: 'manual', audience: 'signed-in' })])).map(
      accepted,
    );
    expect([one?.number, other?.number].toSorted()).toEqual([1, 2]);
    expect([one?.title, one?.file.fileName, one?.withdrawn]).toEqual(['แนวทางการเจรจา', 'แนวทาง.pdf', null]);
    const { rows } = await database.pool.query(
      `SELECT action FROM journal WHERE subject LIKE '2568/library/%' AND organisation_id = 'opdc'`,
    );
    expect(rows).toEqual([{ action: 'document.publish' }, { action: 'document.publish' }]);
  });

  it('is read by anybody where it is for everybody, and by whoever has signed in where it is for them', async () => {
    const seen = async (actor: typeof opdc) =>
      accepted(await readLibrary(deps(), actor, { fiscalYear: 2568 })).documents.map((one) => one.audience);
    expect((await seen(province)).toSorted()).toEqual(['public', 'signed-in']);
    expect(await seen(citizen)).toEqual(['public']);
    const { documents } = accepted(await readLibrary(deps(), opdc, { fiscalYear: 2568 }));
    for (const { number, audience } of documents) {
      const asked = { fiscalYear: 2568, number };
      for (const actor of [citizen, province]) {
        const answer = await readDocumentFile(deps(), actor, asked);
        const isOpen = audience === 'public' || actor === province;
        expect(codesOf(answer)).toEqual(isOpen ? [] : ['forbidden']);
        if (answer.ok) expect(await buffer(answer.value.bytes)).toEqual(whole);
      }
    }
    expect(codesOf(await readDocumentFile(deps(), opdc, { fiscalYear: 2568, number: 9 }))).toEqual(['not-found']);
  });

  it('takes nothing of others, nothing without a title, kind, readers or a readable file, and nothing of a year that is not there', async () => {
    const before = stored().length;
    for (const actor of [province, citizen, actorOf('secretary-general', 'opdc')])
      expect(codesOf(await publish({}, actor))).toEqual(['forbidden']);
    expect(codesOf(await publish({ title: ' ', kind: 'law', audience: 'nobody' }))).toEqual([
      ...['document-title-missing', 'document-kind-unknown', 'document-audience-unknown'],
    ]);
    expect(codesOf(await publish({ title: 'ก'.repeat(301) }))).toEqual(['document-title-too-long']);
    expect(codesOf(await publish({ fiscalYear: 2600 }))).toEqual(['framework-not-found']);
    expect(codesOf(await publish({}, opdc, Buffer.from('MZ not a document')))).toEqual(['file-type-not-allowed']);
    expect(stored()).toHaveLength(before);
  });

  it('withdraws one with a reason, which its address tells; its number is never given again and the database keeps it', async () => {
    const { number } = accepted(await publish({ title: 'คู่มือ' }));
    const key = { fiscalYear: 2568, number };
    expect(codesOf(await withdrawDocument(deps(), province, { ...key, reason: 'ก' }))).toEqual(['forbidden']);
    expect(codesOf(await withdrawDocument(deps(), opdc, { ...key, reason: ' ' }))).toEqual(['reason-required']);
    accepted(await withdrawDocument(deps(), opdc, { ...key, reason: 'มีฉบับปรับปรุง' }));
    const told = { code: 'document-withdrawn', facts: { title: 'คู่มือ', reason: 'มีฉบับปรับปรุง' } };
    expect(await readDocumentFile(deps(), province, key)).toMatchObject({ refusals: [told] });
    expect(await withdrawDocument(deps(), opdc, { ...key, reason: 'อีกครั้ง' })).toMatchObject({ refusals: [told] });
    const { documents } = accepted(await readLibrary(deps(), province, { fiscalYear: 2568 }));
    expect(documents.map((one) => one.number)).not.toContain(number);
    expect(accepted(await publish()).number).toBe(number + 1);
    for (const text of [
      `UPDATE year_document SET title = 'อื่น'`,
      `UPDATE year_document SET withdrawn_reason = 'อื่น' WHERE withdrawn_at IS NOT NULL`,
      'DELETE FROM year_document',
    ])
      await expect(database.pool.query(text), text).rejects.toThrow(/never changed or removed|permission denied/);
  });
});
