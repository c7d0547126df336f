import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import { composePapers } from '../../boot/compose-papers.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { LetterSecrecy } from '../../domain/letters/letter-parts.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting, typed } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { contentHashOf } from '../letters/content-hash-of.ts';
import { encloseWithLetter, removeEnclosure } from '../letters/enclose.ts';
import { moveLetter } from '../letters/letter-lifecycle.ts';
import { saveLetter } from '../letters/write-letter.ts';
import { encloseRecord } from './enclose-record.ts';
import type { PapersDeps } from './papers-deps.ts';

const proof = { password: settingPassword };

describeOnEachDatabase('a copy that is enclosed with a letter', (database) => {
  const setting = lettersSetting(database);
  let folder = '';
  let papers: PapersDeps;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-copies-'));
    const parts = { transactions: openTransactions(database.pool), clock: setting.deps().clock, paperSigner: null };
    papers = composePapers({ demo: true, publicAddress: 'https://samrit.example' }, localFileVault(folder), parts);
  });
  afterAll(async () => {
    await papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });
  const deps = () => ({ ...setting.deps(), papers, files: localFileVault(folder) });
  const officer = () => setting.people().officer;
  const stored = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => one.name);

  const at = (letter: OfficialLetter, secrecy: LetterSecrecy) => ({ written: { ...typed(letter).written, secrecy } });
  const withSecrecy = async (secrecy: LetterSecrecy) => {
    const letter = await setting.draft();
    const changes = { ...typed(letter), rowVersion: null, ...at(letter, secrecy) };
    return secrecy === 'open' ? letter : accepted(await saveLetter(deps(), officer(), changes));
  };
  /** The number of an issued letter of that secrecy, as somebody types it. */
  const issued = async (secrecy: LetterSecrecy) => {
    const letter = await setting.issue(await setting.signed('invitation', at(await setting.draft(), secrecy)));
    return (letter.face?.number ?? '').replace('ที่ ', '');
  };
  const copy = ({ organisationId, id }: OfficialLetter, number: string, rowVersion: number | null = null) =>
    encloseRecord(deps(), officer(), {
      ...{ organisationId, letterId: id, rowVersion, what: 'copy', fiscalYear: 2568, number },
    });

  it('is never of a letter that is more secret than the one it goes with', async () => {
    const levels = ['open', 'confidential', 'secret', 'top-secret'] as const;
    for (const [of, copied] of levels.entries()) {
      const number = await issued(copied);
      for (const [to, level] of levels.entries()) {
        const answer = await copy(await withSecrecy(level), number);
        expect(codesOf(answer), `${copied} in ${level}`).toEqual(of > to ? ['enclosed-copy-more-secret'] : []);
        if (!answer.ok) expect(answer).toMatchObject({ refusals: [{ field: 'number' }] });
      }
    }
  });

  it('keeps a letter whose secrecy was lowered afterwards from being sent to be checked, signed and issued', async () => {
    const letter = accepted(await copy(await withSecrecy('secret'), await issued('secret')));
    const { rows } = await database.pool.query(
      `SELECT after FROM journal WHERE action = 'letter.enclose' ORDER BY organisation_id, seq DESC LIMIT 1`,
    );
    const [{ file, copyOf } = { file: null }] = letter.content.enclosures;
    expect(rows[0]?.after.enclosed).toEqual({ sha256: file?.sha256, copyOf: `TH-42/${copyOf?.letterId}` });
    const key = { organisationId: 'TH-42', letterId: letter.id, rowVersion: null };
    const lower = () =>
      database.owner.query(
        `UPDATE official_letter SET content = jsonb_set(content, '{secrecy}', '"open"') WHERE id = $1`,
        [letter.id],
      );
    const again = (status: string) =>
      database.owner.query(
        `UPDATE official_letter SET content = jsonb_set(content, '{secrecy}', '"secret"'), status = $2 WHERE id = $1`,
        [letter.id, status],
      );
    const refused = ['enclosed-copy-more-secret'];
    const move = async (by: 'officer' | 'colleague' | 'governor', action: 'submit-letter' | 'check-letter') =>
      codesOf(await moveLetter(deps(), setting.people()[by], key, { action }));
    await lower();
    expect(await move('officer', 'submit-letter')).toEqual(refused);
    await again('draft');
    expect(await move('officer', 'submit-letter')).toEqual([]);
    await lower();
    expect(await move('colleague', 'check-letter')).toEqual(refused);
    await again('to-check');
    expect(await move('colleague', 'check-letter')).toEqual([]);
    await lower();
    const found = await deps().transactions.read((stores) => stores.letters.find(key));
    const readHash = found === null ? '' : contentHashOf(deps().secrets, found);
    const sign = (hash: string) =>
      moveLetter(deps(), setting.people().governor, { ...key, readHash: hash }, { action: 'sign-letter', proof });
    expect(codesOf(await sign(readHash))).toEqual(refused);
    await again('checked');
    accepted(await sign(contentHashOf(deps().secrets, letter)));
    await lower();
    const issue = moveLetter(deps(), officer(), key, { action: 'issue-letter', proof });
    expect(codesOf(await issue)).toEqual([...refused, 'letter-signed-incomplete']);
  });

  it('leaves no bytes where it is refused, and what is taken out is told by its hash', async () => {
    const number = await issued('open');
    const letter = await withSecrecy('open');
    const before = stored();
    expect(codesOf(await copy(letter, number, 99))).toEqual(['changed-meanwhile']);
    expect(codesOf(await copy({ ...letter, id: '2568-0000000000' }, number))).toEqual(['not-found']);
    const sent = await setting.draft();
    const key = { organisationId: 'TH-42', letterId: sent.id, rowVersion: null };
    accepted(await moveLetter(deps(), officer(), key, { action: 'submit-letter' }));
    expect(codesOf(await copy(sent, number))).toEqual(['letter-not-editable']);
    const item = { title: 'กรอบ', count: '', unit: '', file: null, address: '/frameworks/2568' };
    for (let at = letter.content.enclosures.length; at < 39; at += 1)
      accepted(await encloseWithLetter(deps(), officer(), { ...key, letterId: letter.id, ...item }));
    accepted(await copy(letter, number));
    const full = stored();
    expect(codesOf(await copy(letter, await issued('open')))).toEqual(['letter-too-many']);
    expect([full.length - before.length, stored()]).toEqual([1, full]);
    const kept = accepted(await removeEnclosure(deps(), officer(), { ...key, letterId: letter.id, number: 40 }));
    expect(kept.content.enclosures).toHaveLength(39);
    const { rows } = await database.pool.query(`SELECT after FROM journal WHERE after ? 'takenOut'`);
    expect(rows.map((one) => one.after.takenOut.sha256)).toEqual(full.filter((one) => !before.includes(one)));
  });
});
