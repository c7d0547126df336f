import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const cluster = 'cluster-2552-7';
const list = `/2554/provinces/${cluster}/agreement/files`;
const page = paths.agreementFiles(2554, cluster);
const pdf = (text: string, name = 'ข้อมูลพื้นฐาน (แก้ไข).pdf') => ({
  name,
  bytes: Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`),
});

describeOnEmbeddedDatabase('papers of a proposal through the API and on pages', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42', 'TH-52']);
  let officer: ApiPerson;
  let app: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    officer = await setting.person('officer.cluster');
    setting.at('2010-09-06');
    folder = await mkdtemp(join(tmpdir(), 'agreement-files-'));
    app = await serveWeb(webDepsOn(database, folder, undefined, () => '2010-09-06'));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('are attached, listed, replaced, downloaded under the name that was uploaded, and taken back', async () => {
    const first = await officer.attach(list, { ...pdf('ก'), title: 'ข้อมูลพื้นฐาน' });
    expect(first.statusCode, first.body).toBe(201);
    expect(first.json()).toMatchObject({ number: 1, version: 1, title: 'ข้อมูลพื้นฐาน', about: '' });
    const second = await officer.attach(list, { ...pdf('ข'), replaces: '1' });
    expect(second.json()).toMatchObject({ number: 1, version: 2, title: 'ข้อมูลพื้นฐาน' });
    const taken = await officer.get(`${list}/1/1`);
    expect(taken.rawPayload.toString()).toContain('ก');
    expect(decodeURIComponent(String(taken.headers['content-disposition']))).toContain('ข้อมูลพื้นฐาน (แก้ไข).pdf');
    expect(problemOf(await officer.attach(list, pdf('ข')))).toMatchObject({
      ...{ status: 409, code: 'attachment-already-there' },
    });
    for (const [fields, code] of [
      [{ about: 'session-1' }, 'attachment-about-unknown'],
      [{ replaces: 'แรก' }, 'attachment-replaced-unknown'],
    ] as const)
      expect(problemOf(await officer.attach(list, { ...pdf('ค'), ...fields }))).toMatchObject({ status: 422, code });
    expect(problemOf(await officer.attach(list, { name: 'x.exe', bytes: Buffer.from('MZ') }))).toMatchObject({
      code: 'file-type-not-allowed',
    });
    expect(problemOf(await officer.post(`${list}/1/take-back`, { reason: ' ' })).code).toBe('reason-required');
    const back = await officer.post(`${list}/1/take-back`, { reason: 'ข้อมูลปีผิด' });
    expect(back.json()).toMatchObject({ takenBack: { reason: 'ข้อมูลปีผิด' } });
    expect((await officer.get(`${list}/1/2`)).statusCode).toBe(404);
    const { files } = (await officer.get(list)).json();
    expect(files.map((one: { version: number; takenBack: unknown }) => [one.version, one.takenBack !== null])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  it('of a draft are nobody else’s: neither OPDC, another province nor a citizen reads or attaches one', async () => {
    expect((await officer.attach(list, pdf('ลับ'))).statusCode).toBe(201);
    for (const key of ['opdc', 'officer.chiangmai', 'committee', 'admin']) {
      const person = await setting.person(key);
      const asked = [
        ...[await person.get(list), await person.get(`${list}/2/1`), await person.attach(list, pdf('ง'))],
        await person.post(`${list}/2/take-back`, { reason: 'ผิด' }),
      ];
      expect(
        asked.map((one) => one.statusCode),
        key,
      ).toEqual(asked.map(() => 403));
    }
    // Of a cluster's draft, the member provinces read what they read of the draft.
    const member = await setting.person('officer.loei');
    expect([(await member.get(list)).statusCode, (await member.attach(list, pdf('จ'))).statusCode]).toEqual([200, 403]);
    expect((await (await setting.person(null)).get(list)).statusCode).toBe(401);
    const citizen = await new Visitor(app).get(paths.agreementFile(2554, cluster, 2, 1));
    expect(citizen.statusCode).toBe(303);
  });

  it('are shown on the page with who attached them, and a refused form keeps what was typed beside its field', async () => {
    const visitor = await new Visitor(app).signIn('officer.cluster');
    const shown = (await visitor.get(page)).body;
    expect(shown).toContain('ข้อมูลปีผิด');
    expect(shown).toContain('กิโลไบต์');
    const agreement = (await visitor.get(paths.agreement(2554, cluster))).body;
    expect(agreement).toContain(`href="${page}"`);
    const refused = await visitor.post(paths.agreementFileTakeBack(2554, cluster, 2), { 'reason-2': '   ' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('field-reason-2-error');
    const done = await visitor.post(paths.agreementFileTakeBack(2554, cluster, 2), { 'reason-2': 'แนบผิดไฟล์' });
    expect(done.statusCode).toBe(303);
    expect((await visitor.get(page)).body).toContain('แนบผิดไฟล์');
  });
});
