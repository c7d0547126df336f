import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const list = '/2568/provinces/TH-42/changes';
const asked = { code: '1.1-SME', kind: 'details', proposed: { definition: 'คำนิยามใหม่' } };

describeOnEmbeddedDatabase('requests to change what was agreed, through the API and on pages', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42']);
  let officer: ApiPerson;
  let app: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    officer = await setting.person('officer.loei');
    setting.at('2025-02-03');
    folder = await mkdtemp(join(tmpdir(), 'changes-'));
    app = await serveWeb(webDepsOn(database, folder, undefined, () => '2025-02-03'));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('are begun and read with what they need and would do, and refused with everything they lack', async () => {
    const begun = await officer.post(list, asked);
    expect(begun.statusCode, begun.body).toBe(201);
    const path = `${list}/${begun.json().number}`;
    const read = await officer.get(path);
    expect(read.json()).toMatchObject({ status: 'draft', needs: [{ code: 'what-happened' }] });
    const sent = await officer.post(`${path}/moves/submit-change`, {}, { 'if-match': String(read.headers.etag) });
    expect(problemOf(sent).code).toBe('change-ground-missing');
    expect((await officer.get(list)).json()).toMatchObject({ window: { code: 'change-6m' }, daysLeft: 25 });
  });

  it('are written on a page that says what is lacking beside the fields, and keeps what was typed', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const begun = await visitor.post(paths.changes(2568, 'TH-42'), { code: '1.1-SME', kind: 'target' });
    expect(begun.statusCode, begun.body).toBe(303);
    const place = String(begun.headers.location).replace(/[?#].*/, '');
    const page = await visitor.get(place);
    expect(page.body).toMatch(/รอบที่เปิดอยู่ สิ้นสุด\s*(28|๒๘)/);
    const saved = await visitor.post(place, {
      ...{ code: '1.1-SME', kind: 'target', rowVersion: '1', ground: 'outside-factor/', cause: 'internal' },
      explanation: 'น้ำท่วมพื้นที่เป้าหมาย',
    });
    expect(saved.statusCode, saved.body).toBe(303);
    const sent = await visitor.post(`${place}/moves/submit-change`, { rowVersion: '2' });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('เหตุจากการบริหารจัดการภายใน');
    expect(sent.body).toContain('น้ำท่วมพื้นที่เป้าหมาย');
    const opdc = await new Visitor(app).signIn('opdc');
    expect((await opdc.get(place)).statusCode).toBe(404);
    expect((await opdc.get(paths.yearChanges(2568))).statusCode).toBe(200);
    expect((await opdc.get(paths.changes(2568, 'TH-42'))).statusCode).toBe(200);
  });

  it('make versions that anyone reads on a page, led to from the agreement and its papers, with the paper of each', async () => {
    const officerOf = await new Visitor(app).signIn('officer.loei');
    const place = paths.agreementVersions(2568, 'TH-42');
    for (const from of [paths.agreement(2568, 'TH-42'), paths.partyPapers(2568, 'TH-42')])
      expect((await officerOf.get(from)).body).toContain(`href="${place}"`);
    const anyone = new Visitor(app);
    const page = await anyone.get(place);
    expect(page.statusCode).toBe(200);
    const paper = paths.agreementVersionPaper(2568, 'TH-42', 1, 'docx');
    expect(page.body).toContain(`href="${paper}"`);
    expect((await anyone.get(paper)).statusCode).toBe(200);
    expect((await anyone.get(paths.agreementVersionPaper(2568, 'TH-42', 2, 'docx'))).statusCode).toBe(404);
    const changes = paths.agreementVersionsPaper(2568, 'TH-42', 'docx');
    expect(page.body).toContain(`href="${changes}"`);
    expect((await anyone.get(changes)).statusCode).toBe(200);
    const versions = '/2568/provinces/TH-42/agreement/versions';
    expect((await officer.get(versions)).json()).toMatchObject({ versions: [{ version: 1, amends: null }] });
    expect((await officer.get(`${versions}/1`)).json()).toMatchObject({
      version: 1,
      format: 'samrit.sealed-agreement/1',
    });
    expect((await officer.get(`${versions}/1/changes`)).json()).toMatchObject({ version: 1, differences: [] });
    expect(problemOf(await officer.get(`${versions}/2`)).code).toBe('agreement-not-sealed');
    expect(problemOf(await officer.get(`${versions}/2/changes`)).code).toBe('not-found');
  });
});
