import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { papersOver, signedByAll } from '../../testing/papers-setting.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { actorOf, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { issueAgreementPaper } from './issue-agreement-paper.ts';
import { runPaperJob, startPaperJob } from './issue-papers-of-year.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { IssuedPaper } from './papers-ports.ts';
import { readPapersOfYear } from './read-papers-of-year.ts';
import { readSealedAgreement } from './read-sealed-agreement.ts';
import { renderDraftPaper } from './render-draft-paper.ts';
import { verifyPaperCode, verifyPaperFile } from './verify-paper.ts';

const now = '2024-11-18T03:00:00.000Z';
const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
const nan = { organisationId: 'TH-55', fiscalYear: 2568 };
const officer = actorOf('opdc-officer', 'opdc');
const governor = actorOf('governor', 'TH-42');

describeOnEachDatabase('papers of signed agreements', (database) => {
  let deps: PapersDeps;

  const sign = (organisationId: string, partyName: string, version = 1) =>
    signedByAll(deps, { organisationId, partyName, version, at: now });

  async function bytesOf(paper: IssuedPaper): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of (await deps.paperFiles.open(paper.sha256)) ?? []) parts.push(part);
    return Buffer.concat(parts);
  }

  const check = (bytes: Buffer) =>
    verifyPaperFile(deps, {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      codes: deps.paperRenderer.codesIn(bytes),
    });

  /** What nobody can do through the product: the triggers stand aside as they would for the database's owner. */
  async function rewrite(column: 'content' | 'signatures', from: string, to: string) {
    await database.pool.query('ALTER TABLE agreement_seal DISABLE TRIGGER agreement_seal_keep_rows');
    await database.pool.query(
      `UPDATE agreement_seal SET ${column} = replace(${column}::text, $1, $2)${column === 'signatures' ? '::jsonb' : ''}
       WHERE organisation_id = 'TH-55'`,
      [from, to],
    );
    await database.pool.query('ALTER TABLE agreement_seal ENABLE TRIGGER agreement_seal_keep_rows');
  }

  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    const clock = { now: () => now, today: () => '2024-11-18' };
    deps = papersOver({ transactions: openTransactions(database.pool, clock.now), clock });
    await publishShippedFrameworks({ ...setting.deps, transactions: deps.transactions });
  });
  afterAll(() => deps.paperRenderer.close());

  it('do not exist before the last signature, when only the draft can be drawn, and only by its readers', async () => {
    expect(codesOf(await issueAgreementPaper(deps, visitor, { ...loei, format: 'pdf' }))).toEqual([
      'agreement-not-sealed',
    ]);
    expect(codesOf(await readSealedAgreement(deps, visitor, loei))).toEqual(['agreement-not-sealed']);
    expect(codesOf(await startPaperJob(deps, officer, 2568))).toEqual(['nothing-sealed']);
    expect(codesOf(await renderDraftPaper(deps, visitor, { ...loei, format: 'pdf' }))).toEqual(['forbidden']);
    expect(codesOf(await renderDraftPaper(deps, governor, { ...loei, format: 'pdf' }))).toEqual(['not-found']);
  });

  it('are drawn as a draft for the province itself, again at each asking, and kept nowhere', async () => {
    const chiangRai = { organisationId: 'TH-57', fiscalYear: 2568 };
    const draft = { ...sampleAgreement, ...chiangRai, status: 'draft' as const };
    await deps.transactions.run((stores) => stores.agreements.insert(draft, now));
    const ask = (role: 'governor' | 'opdc-officer', place: string) =>
      renderDraftPaper(deps, actorOf(role, place), { ...chiangRai, format: 'pdf' });
    expect(codesOf(await ask('governor', 'TH-42'))).toEqual(['forbidden']);
    expect(codesOf(await ask('opdc-officer', 'opdc'))).toEqual(['forbidden']);
    const bytes = accepted(await ask('governor', 'TH-57'));
    expect(deps.paperRenderer.codesIn(bytes)).toEqual([]);
    expect((await readPdf(bytes)).every((page) => page.texts.length > 0)).toBe(true);
    expect(await deps.transactions.read((stores) => stores.papers.listOfYear(2568))).toEqual([]);
  });

  it('are made once for anyone who asks: two at the same moment get one file', async () => {
    const seal = await sign('TH-42', 'เลย');
    const ask = () => issueAgreementPaper(deps, visitor, { ...loei, format: 'pdf' });
    const [first, second] = (await Promise.all([ask(), ask()])).map(accepted);
    expect(second).toEqual(first);
    expect(accepted(await ask())).toEqual(first);
    expect(first).toMatchObject({ code: seal.code, edition: 'agreement/v1', issuedName: 'ระบบ' });
    const bytes = await bytesOf(first as IssuedPaper);
    expect(bytes.toString('latin1')).toContain(`<pdf:Keywords>${seal.code}`);
    const { rows } = await database.pool.query("SELECT actor_name FROM journal WHERE action = 'paper.issue'");
    expect(rows).toEqual([{ actor_name: 'ระบบ' }]);
  });

  it('say the province named on the day, whatever it is called later', async () => {
    await database.pool.query("UPDATE organisation SET name_th = 'ชื่อใหม่' WHERE id = 'TH-42'");
    const sealed = accepted(await readSealedAgreement(deps, visitor, loei));
    await database.pool.query("UPDATE organisation SET name_th = 'เลย' WHERE id = 'TH-42'");
    expect(sealed.agreement.party.name).toBe('เลย');
    expect(nodeSecrets.sha256(sealed.text)).toBe(sealed.contentHash);
  });

  it('are valid by code however it is typed, and by file to the byte', async () => {
    const seal = await deps.transactions.read((stores) => stores.seals.latest('TH-42', 2568));
    const code = seal?.code ?? '';
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.replace('2568', '๒๕๖๘')])
      expect(await verifyPaperCode(deps, typed)).toMatchObject({ verdict: 'valid', code, agreement: { version: 1 } });
    for (const format of ['pdf', 'docx'] as const) {
      const bytes = await bytesOf(accepted(await issueAgreementPaper(deps, visitor, { ...loei, format })));
      expect(await check(bytes)).toMatchObject({ verdict: 'valid', code, paper: { format } });
    }
  });

  it('are unknown where neither code nor file is ours', async () => {
    expect(await verifyPaperCode(deps, '2568-0000-0000')).toMatchObject({ verdict: 'unknown', code: '2568-0000-0000' });
    expect(await verifyPaperCode(deps, 'สวัสดี')).toMatchObject({ verdict: 'unknown', code: null });
    expect(await check(Buffer.from('เอกสารอื่น'))).toMatchObject({ verdict: 'unknown', agreement: null });
    expect(await check(Buffer.from('PK\u0003\u0004 2568-0000-0000'))).toMatchObject({ verdict: 'unknown' });
  });

  it.each(['pdf', 'docx'] as const)('are altered when one byte of the %s is another', async (format) => {
    const bytes = await bytesOf(accepted(await issueAgreementPaper(deps, visitor, { ...loei, format })));
    for (const share of [0.1, 0.5, 0.9]) {
      const other = Buffer.from(bytes);
      const at = Math.floor(other.length * share);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(await check(other)).toMatchObject({
        verdict: 'altered',
        altered: 'file',
        agreement: { partyName: 'เลย' },
      });
    }
  });

  it('are issued for a whole year with its progress kept, by OPDC only, and not twice', async () => {
    await sign('TH-55', 'น่าน');
    expect(codesOf(await startPaperJob(deps, governor, 2568))).toEqual(['forbidden']);
    const job = accepted(await startPaperJob(deps, officer, 2568));
    expect(codesOf(await startPaperJob(deps, officer, 2568))).toEqual(['papers-being-issued']);
    const seen: number[] = [];
    const finished = await runPaperJob(deps, officer, job, (state) => seen.push(state.done));
    expect(seen).toEqual([1, 2]);
    expect(finished).toMatchObject({ total: 2, done: 2, failed: 0, finishedAt: now });
    const reading = accepted(await readPapersOfYear(deps, officer, 2568));
    expect(reading.job).toEqual({ ...finished, isRunning: false });
    expect(reading.rows.map((row) => [row.name, row.papers.length])).toEqual([
      ['น่าน', 2],
      ['เลย', 2],
    ]);
    expect(accepted(await readPapersOfYear(deps, visitor, 2568)).job).toBeNull();
  });

  it('are superseded when a newer version is signed, and the newer is issued', async () => {
    const old = await deps.transactions.read((stores) => stores.seals.latest('TH-42', 2568));
    const file = await bytesOf(accepted(await issueAgreementPaper(deps, visitor, { ...loei, format: 'pdf' })));
    const newer = await sign('TH-42', 'เลย', 2);
    expect(await verifyPaperCode(deps, old?.code ?? '')).toMatchObject({
      verdict: 'superseded',
      agreement: { version: 1, newestVersion: 2 },
    });
    expect(await check(file)).toMatchObject({ verdict: 'superseded', paper: { version: 1 } });
    const paper = accepted(await issueAgreementPaper(deps, visitor, { ...loei, format: 'pdf' }));
    expect(paper).toMatchObject({ version: 2, code: newer.code });
  });

  it.each([
    ['content', 'น่าน', 'นาน'],
    ['signatures', 'ผู้ลงนาม 1', 'ผู้ลงนาม 9'],
  ] as const)(
    'are altered when one letter of the stored %s is another, and none is issued',
    async (column, from, to) => {
      const seal = await deps.transactions.read((stores) => stores.seals.latest('TH-55', 2568));
      const file = await bytesOf(accepted(await issueAgreementPaper(deps, visitor, { ...nan, format: 'pdf' })));
      await rewrite(column, from, to);
      expect(await verifyPaperCode(deps, seal?.code ?? '')).toMatchObject({ verdict: 'altered', altered: 'record' });
      expect(await check(file)).toMatchObject({ verdict: 'altered', altered: 'record' });
      await database.pool.query("DELETE FROM issued_paper WHERE organisation_id = 'TH-55'");
      expect(codesOf(await issueAgreementPaper(deps, visitor, { ...nan, format: 'pdf' }))).toEqual([
        'sealed-record-altered',
      ]);
      await rewrite(column, to, from);
      expect(await verifyPaperCode(deps, seal?.code ?? '')).toMatchObject({ verdict: 'valid' });
    },
  );
});
