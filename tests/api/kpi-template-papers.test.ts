import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeDigits } from '../../src/documents/paper-numerals.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { paperReaders } from '../../src/testing/read-paper-texts.ts';
import { bare } from '../../src/testing/read-pdf.ts';
import { statusWords, templateText } from '../../src/web/text/kpi-template-text.ts';
import { apiSetting } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const of = '/2568/provinces/TH-42/templates/1.1-SME';
const page = '/2568/TH-42/templates/indicators/1.1-SME';
const inThai = (text: string) => bare(writeDigits(text, 'thai'));

describeOnEmbeddedDatabase('the papers of an indicator’s details and of their audit', (database) => {
  const setting = apiSetting(database);
  let web: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-details-'));
    web = await serveWeb(webDepsOn(database, folder));
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What every reader of PDFs has of it. */
  async function readings(address: string, by = 'officer.loei'): Promise<readonly string[]> {
    const answer = await (await new Visitor(web).signIn(by)).get(address);
    expect([answer.statusCode, answer.headers['content-type']], address).toEqual([200, 'application/pdf']);
    const texts: string[] = [];
    for (const reader of paperReaders) texts.push(bare((await reader.read(answer.rawPayload)).join('')));
    return texts;
  }

  const says = async (address: string, said: readonly string[], unsaid: readonly string[] = []) => {
    for (const read of await readings(address)) {
      for (const text of said) expect(read, text).toContain(inThai(text));
      for (const text of unsaid) expect(read, text).not.toContain(inThai(text));
    }
  };
  const statusOf = async (address: string) =>
    (await (await new Visitor(web).signIn('officer.loei')).get(address)).statusCode;

  it('say every field and the status at every step, and the audit only what OPDC has concluded', async () => {
    const officer = await setting.person('officer.loei');
    const opdc = await setting.person('opdc');
    const { fields }: { fields: { name: string; label: string; kind: string }[] } = (await officer.get(of)).json().form;
    const texts = Object.fromEntries(
      fields.map(({ name, kind }, at) => [name, kind === 'phone' ? '0 4281 1746' : `ข้อความที่ ${at + 1} ของช่องนี้`]),
    );
    const labels = fields.map(({ label }) => label);
    const allJudged = (verdict: 'pass' | 'fix', comment: string) =>
      Object.fromEntries(fields.map(({ name }) => [name, { verdict, comment }]));
    const save = (path: string, body: unknown, version: number) =>
      officer[path === '' ? 'put' : 'post'](`${of}${path}`, body, { 'if-match': `"${version}"` });
    const audit = (judgements: unknown, conclude: boolean, version: number) =>
      opdc.put(`${of}/audit`, { judgements, conclude }, { 'if-match': `"${version}"` });

    // A draft that nobody saved yet.
    await says(`${page}/paper.pdf`, [...labels, statusWords.draft, '1.1-SME', 'จังหวัดเลย', 'ร่าง']);
    expect(await statusOf(`${page}/audit.pdf`)).toBe(404);

    expect((await save('', { values: texts }, 0)).statusCode).toBe(200);
    await says(`${page}/paper.pdf`, [...labels, ...Object.values(texts), statusWords.draft, templateText.changedOn]);

    expect((await save('/submit', { values: {} }, 1)).json().status).toBe('submitted');
    await says(`${page}/paper.pdf`, [...Object.values(texts), statusWords.submitted]);

    // What OPDC has not concluded, the province does not read.
    expect((await audit(allJudged('fix', 'แก้ให้ตรงตามสูตร'), false, 2)).statusCode).toBe(200);
    expect(await statusOf(`${page}/audit.pdf`)).toBe(404);

    expect((await audit(allJudged('fix', 'แก้ให้ตรงตามสูตร'), true, 3)).json().status).toBe('to-fix');
    await says(`${page}/paper.pdf`, [...Object.values(texts), statusWords['to-fix']]);
    const returned = [templateText.auditPaper, templateText.outcomeFix, 'แก้ให้ตรงตามสูตร', ...labels];
    await says(`${page}/audit.pdf`, [...returned, ...Object.values(texts)]);

    // Sent again: the audit still shows what was judged then.
    const unit = fields.find(({ name }) => name === 'unit')?.name ?? '';
    expect((await save('/submit', { values: { [unit]: 'หน่วยที่แก้แล้ว' } }, 4)).json().status).toBe('submitted');
    await says(`${page}/audit.pdf`, [...returned, texts[unit] ?? ''], ['หน่วยที่แก้แล้ว']);

    expect((await audit(allJudged('pass', ''), true, 5)).json().status).toBe('passed');
    await says(`${page}/paper.pdf`, [statusWords.passed, 'หน่วยที่แก้แล้ว']);
    await says(`${page}/audit.pdf`, [templateText.outcomePass, 'หน่วยที่แก้แล้ว'], ['แก้ให้ตรงตามสูตร']);

    const shown = (await (await new Visitor(web).signIn('officer.loei')).get(page)).body;
    for (const format of ['pdf', 'docx'])
      for (const paper of ['paper', 'audit']) expect(shown).toContain(`href="${page}/${paper}.${format}"`);
  });
});
