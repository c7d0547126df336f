import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const list = '/2554/library';
const pdf = { name: 'แนวทาง.pdf', bytes: Buffer.from('%PDF-1.7\nแนวทาง\n%%EOF\n') };
const said = { title: 'แนวทางการเจรจาความเหมาะสมตัวชี้วัด', kind: 'guideline', audience: 'public' };

describeOnEmbeddedDatabase('the library of a year through the API and on pages', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42']);
  let opdc: ApiPerson;
  let app: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    opdc = await setting.person('opdc');
    setting.at('2010-09-06');
    folder = await mkdtemp(join(tmpdir(), 'library-'));
    app = await serveWeb(webDepsOn(database, folder, undefined, () => '2010-09-06'));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('OPDC publishes, anybody reads at an address that stays, and a circular about the framework encloses it', async () => {
    const published = await opdc.attach(list, { ...pdf, ...said });
    expect(published.statusCode, published.body).toBe(201);
    const { number } = published.json();
    const nobody = await setting.person(null);
    expect((await nobody.get(list)).json().documents).toMatchObject([{ number, ...said }]);
    const file = await nobody.get(`${list}/${number}/file`);
    expect([file.statusCode, file.rawPayload.toString()]).toEqual([200, pdf.bytes.toString()]);
    const page = await new Visitor(app).get(paths.library(2554));
    expect(page.body).toContain(said.title);
    expect(page.body).toContain(paths.documentFile(2554, number));
    const [unit] = (await opdc.get('/organisations/opdc/letter-units')).json().units;
    const letter = await opdc.post('/2554/notices/framework', { unitId: unit.id });
    expect(letter.statusCode, letter.body).toBe(201);
    expect(letter.json().content.enclosures.at(-1)).toMatchObject({
      ...{ title: said.title, count: '1', unit: 'ชุด', address: paths.documentFile(2554, number) },
    });
  });

  it('what is for those who have signed in is opened by nobody else, and what is withdrawn says why', async () => {
    const published = await opdc.attach(list, { ...pdf, ...said, audience: 'signed-in', title: 'คู่มือ' });
    const path = `${list}/${published.json().number}`;
    const nobody = await setting.person(null);
    const officer = await setting.person('officer.loei');
    expect((await nobody.get(`${path}/file`)).statusCode).toBe(401);
    expect(JSON.stringify((await nobody.get(list)).json())).not.toContain('คู่มือ');
    expect((await officer.get(`${path}/file`)).statusCode).toBe(200);
    expect((await officer.post(`${path}/withdraw`, { reason: 'ผิดฉบับ' })).statusCode).toBe(403);
    expect(problemOf(await opdc.post(`${path}/withdraw`, { reason: ' ' }))).toMatchObject({ code: 'reason-required' });
    expect((await opdc.post(`${path}/withdraw`, { reason: 'ผิดฉบับ' })).statusCode).toBe(200);
    const gone = await officer.get(`${path}/file`);
    expect(problemOf(gone)).toMatchObject({ status: 410, code: 'document-withdrawn' });
    expect(gone.json().detail).toContain('ผิดฉบับ');
  });

  it('a province publishes nothing, and what OPDC forgot is said beside its field with what was typed', async () => {
    const officer = await setting.person('officer.loei');
    expect((await officer.attach(list, { ...pdf, ...said })).statusCode).toBe(403);
    const refused = problemOf(await opdc.attach(list, { ...pdf, ...said, title: '' }));
    expect(refused).toMatchObject({ status: 422, code: 'document-title-missing' });
    const visitor = await new Visitor(app).signIn('opdc');
    const page = await visitor.get(paths.library(2554));
    expect(page.body).toContain('เผยแพร่เอกสาร');
    const withdraw = await visitor.post(paths.documentWithdraw(2554, 1), { '1.reason': '' });
    expect(withdraw.statusCode).toBe(422);
    expect(withdraw.body).toMatch(/id="field-1-reason-error"/);
    const done = await visitor.post(paths.documentWithdraw(2554, 1), { '1.reason': 'มีฉบับปรับปรุง' });
    expect(done.statusCode).toBe(303);
    const after = await visitor.get(paths.library(2554));
    expect(after.body).toContain('ถอนแล้ว เพราะมีฉบับปรับปรุง');
  });
});
