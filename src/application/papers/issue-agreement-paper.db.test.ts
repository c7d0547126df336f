import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openPaperSigner } from '../../boot/open-paper-signer.ts';
import { inflatePart, readDirectory } from '../../documents/zip/read-zip.ts';
import { visitor } from '../../domain/people/actor.ts';
import { accept } from '../../domain/values/result.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { headListsSetting, onDay } from '../../testing/head-lists-setting.ts';
import { papersOver, papersSetting } from '../../testing/papers-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishHeads } from '../journal/publish-heads.ts';
import { issueAgreementPaper } from './issue-agreement-paper.ts';
import { startPaperJob } from './issue-papers-of-year.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { IssuedPaper } from './papers-ports.ts';
import { readSealedAgreement } from './read-sealed-agreement.ts';
import { renderDraftPaper } from './render-draft-paper.ts';
import { verifyPaperFile } from './verify-paper.ts';

const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
const officer = actorOf('opdc-officer', 'opdc');
const governor = actorOf('governor', 'TH-42');
const newFolder = () => mkdtempSync(join(tmpdir(), 'samrit-certificate-'));

describeOnEachDatabase('papers of signed agreements', (database) => {
  const { bytesOf, deps, sign } = papersSetting(database);

  it('do not exist before the last signature, when only the draft can be drawn, and only by its readers', async () => {
    expect(codesOf(await issueAgreementPaper(deps(), visitor, { ...loei, format: 'pdf' }))).toEqual([
      'agreement-not-sealed',
    ]);
    expect(codesOf(await readSealedAgreement(deps(), visitor, loei))).toEqual(['agreement-not-sealed']);
    expect(codesOf(await startPaperJob(deps(), officer, 2568))).toEqual(['nothing-sealed']);
    expect(codesOf(await renderDraftPaper(deps(), visitor, { ...loei, format: 'pdf' }))).toEqual(['forbidden']);
    expect(codesOf(await renderDraftPaper(deps(), governor, { ...loei, format: 'pdf' }))).toEqual(['not-found']);
  });

  it('are made once for anyone who asks: two at the same moment get one file', async () => {
    const seal = await sign('TH-42', 'เลย');
    const ask = () => issueAgreementPaper(deps(), visitor, { ...loei, format: 'pdf' });
    const [first, second] = (await Promise.all([ask(), ask()])).map(accepted);
    expect(second).toEqual(first);
    expect(accepted(await ask())).toEqual(first);
    expect(first).toMatchObject({ code: seal.code, edition: 'agreement/v4', issuedName: 'ระบบ' });
    const bytes = await bytesOf(first as IssuedPaper);
    expect(bytes.toString('latin1')).toContain(`<pdf:Keywords>${seal.code}`);
    const { rows } = await database.pool.query("SELECT actor_name FROM journal WHERE action = 'paper.issue'");
    expect(rows).toEqual([{ actor_name: 'ระบบ' }]);
  });

  it('are signed with the certificate of the organisation where there is one', async () => {
    await sign('TH-50', 'เชียงใหม่');
    const signer = openPaperSigner({ certificate: null, timestampAddress: null, demo: true }, newFolder(), () => {});
    const signing = { ...deps(), paperSigner: signer };
    const key = { organisationId: 'TH-50', fiscalYear: 2568 };
    const issued = accepted(await issueAgreementPaper(signing, visitor, { ...key, format: 'pdf' }));
    expect((await bytesOf(issued)).toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
    const file = { sha256: issued.sha256, codes: [] };
    expect((await verifyPaperFile(signing, file)).verdict).toBe('valid');
    const other = accepted(await issueAgreementPaper(signing, visitor, { ...key, format: 'docx' }));
    expect((await bytesOf(other)).toString('latin1')).not.toContain('ETSI');
  });

  it('keep the bytes of the day they were made when the paper’s layout has become another', async () => {
    await sign('TH-52', 'ลำปาง');
    const key = { organisationId: 'TH-52', fiscalYear: 2568 };
    const bytes = Buffer.from('%PDF-1.7 as it was laid out then %%EOF');
    const { paperRenderer } = deps();
    const earlier = { ...paperRenderer, editionOf: () => 'agreement/v3', agreement: async () => accept(bytes) };
    for (const format of ['pdf', 'docx'] as const) {
      const then = accepted(
        await issueAgreementPaper({ ...deps(), paperRenderer: earlier }, visitor, { ...key, format }),
      );
      const now = accepted(await issueAgreementPaper(deps(), visitor, { ...key, format }));
      expect(now).toEqual(then);
      expect(now).toMatchObject({ edition: 'agreement/v3' });
      expect((await bytesOf(now)).equals(bytes)).toBe(true);
    }
  });

  it('say the province named on the day, whatever it is called later', async () => {
    await database.pool.query("UPDATE organisation SET name_th = 'ชื่อใหม่' WHERE id = 'TH-42'");
    const sealed = accepted(await readSealedAgreement(deps(), visitor, loei));
    await database.pool.query("UPDATE organisation SET name_th = 'เลย' WHERE id = 'TH-42'");
    expect(sealed.agreement.party.name).toBe('เลย');
    expect(nodeSecrets.sha256(sealed.text)).toBe(sealed.contentHash);
  });

  it('carry the list of the journal’s ends in force at issue, also when their file has to be made again later', async () => {
    const heads = headListsSetting(database.pool, '2024-11-18');
    const { list } = await publishHeads(heads);
    await sign('TH-55', 'น่าน');
    const ask = (papers: PapersDeps) =>
      issueAgreementPaper(papers, visitor, { organisationId: 'TH-55', fiscalYear: 2568, format: 'docx' });
    const paper = accepted(await ask(deps())) as IssuedPaper;
    expect(paper.headList).toBe(list.number);
    const file = await bytesOf(paper);
    const body = (readDirectory(file, 1000) ?? []).find(({ name }) => name === 'word/document.xml');
    expect(String(body && inflatePart(file, body))).toContain(`SHA-256\u00a0${list.sha256.slice(0, 16)}`);
    await publishHeads(onDay(heads, '2024-11-19'));
    // The same installation after its files were lost.
    const restored = papersOver(deps());
    expect(accepted(await ask(restored))).toEqual(paper);
    const again: Uint8Array[] = [];
    for await (const part of (await restored.paperFiles.open(paper.sha256)) ?? []) again.push(part);
    expect(Buffer.concat(again).equals(file)).toBe(true);
    await restored.paperRenderer.close();
  });
});
