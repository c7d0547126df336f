import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { toXlsx } from '../../src/documents/table/xlsx-table.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const place = '/database/TH-13/definitions';
/** What spreadsheets, CSV and forms like to change. */
const odd = {
  ...{
    code: '9.10',
    name: "=รวม 'ก'",
    definition: 'บรรทัดหนึ่ง "สอง"\nเว้น  สองช่อง ๑๒๓, จบ',
    unit: '1.50',
    method: "'=ขีด",
  },
  ...{ dataSource: '-12', ownerId: 'TH-13.stat', frequency: 'quarter', firstYear: '2566', lastYear: '' },
};

describeOnEmbeddedDatabase('definitions of a development database as a table', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let officer: Visitor;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-definitions-'));
    const deps = webDepsOn(database, folder);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: ['TH-13'] });
    app = Fastify({ logger: { level: 'error' } });
    await registerWeb(app, deps);
    await app.ready();
    officer = await new Visitor(app).signIn('officer.pathumthani');
    expect((await officer.post('/database/TH-13/new', odd)).statusCode).toBe(303);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const upload = async (visitor: Visitor, bytes: Uint8Array | string, name: string) => {
    const body = new FormData();
    body.append('_csrf', await visitor.token());
    body.append('evidence', new File([typeof bytes === 'string' ? bytes : Buffer.from(bytes)], name));
    const sent = new Request('http://localhost', { method: 'POST', body });
    const headers = { cookie: visitor.cookieHeader(), 'content-type': sent.headers.get('content-type') ?? '' };
    return app.inject({ method: 'POST', url: place, headers, payload: Buffer.from(await sent.arrayBuffer()) });
  };
  const packedIn = (body: string) => /name="table" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const stored = async () =>
    (
      await database.pool.query(
        `SELECT code, name, definition, unit, method, data_source, owner_id, row_version FROM development_indicator
         WHERE organisation_id = 'TH-13' ORDER BY code COLLATE "C"`,
      )
    ).rows;

  it.each(['xlsx', 'csv'])('come back from .%s untouched and change nothing', async (format) => {
    const before = await stored();
    const { rawPayload, statusCode } = await new Visitor(app).get(`${place}.${format}`);
    expect(statusCode).toBe(200);
    const { body } = await upload(officer, rawPayload, `คำนิยาม.${format}`);
    expect(body).toContain('ทุกแถวตรงกับคำนิยามที่มีอยู่แล้ว');
    expect(packedIn(body)).toBe('');
    expect(await stored()).toEqual(before);
    expect(before.find(({ code }) => code === '9.10')).toMatchObject({ method: "'=ขีด", unit: '1.50' });
  });

  it('are tried first, then saved together; who was slower writes over nobody', async () => {
    const csv = 'รหัส,ชื่อตัวชี้วัด,คำนิยาม,หน่วย,วิธีคำนวณหรือวิธีเก็บ,แหล่งข้อมูล,หน่วยงานเจ้าของข้อมูล,ความถี่,ปีงบประมาณแรกที่มีค่า\r\n';
    const added = `${csv}๘-๐๑,ถนน,ถนนที่ซ่อม,กิโลเมตร,นับ,รายงาน,stat,รายปี,2566\r\n9.10,ผลรวม,ก,1.50,ข,ค,TH-13.stat,รายไตรมาส,2566`;
    const tried = await upload(officer, added, 'ก.csv');
    expect(tried.body).toMatch(/กำหนดใหม่ [1๑] · แก้ไข [1๑]/);
    expect((await stored()).some(({ code }) => code === '8-01')).toBe(false);
    const edit = { ...odd, name: 'อีกคนแก้', rowVersion: '1' };
    const colleague = await new Visitor(app).signIn('colleague.pathumthani');
    expect((await colleague.post('/database/TH-13/9.10/edit', edit)).statusCode).toBe(303);
    const late = await officer.post(`${place}/save`, { table: packedIn(tried.body) });
    expect([late.statusCode, late.body.includes('แถวที่รับไม่ได้')]).toEqual([422, true]);
    expect((await stored()).some(({ code }) => code === '8-01')).toBe(false);
    const again = await upload(officer, added, 'ก.csv');
    const saved = await officer.post(`${place}/save`, { table: packedIn(again.body) });
    expect(saved.statusCode).toBe(303);
    expect((await stored()).find(({ code }) => code === '8-01')).toMatchObject({ owner_id: 'TH-13.stat', name: 'ถนน' });
    expect((await officer.post(`${place}/save`, { table: 'x' })).body).toContain('ยังไม่ได้เลือกไฟล์');
  });

  it('have the codes that the form of one takes, which stands on the page of the secretariat’s work', async () => {
    const typed = { ...odd, code: '๘-๐a', name: 'แม่น้ำ' };
    expect((await officer.post('/database/TH-13/new', typed)).headers.location).toBe('/database/TH-13/8-0A');
    const { body } = await upload(officer, 'รหัส,ชื่อตัวชี้วัด\r\n๘-๐a,แม่น้ำ', 'ก.csv');
    expect(body).toContain('ทุกแถวตรงกับคำนิยามที่มีอยู่แล้ว');
    const secretary = await new Visitor(app).signIn('host.stat.pathumthani');
    expect((await secretary.get('/database/TH-13/waiting')).body).toContain(`href="${place}"`);
  });

  it('say what is wrong with a file, or with a row by its column', async () => {
    const said = async (bytes: Uint8Array | string) =>
      (await upload(officer, bytes, 'ก.csv')).body.replaceAll(/<[^>]+>/g, '');
    expect(await said('รหัส,คำนิยม\r\n1-01,ก')).toContain('ถ้าหมายถึง “คำนิยาม”');
    expect(await said('รหัส,หน่วย,หน่วย\r\n1-01,ก,ข')).toContain('มากกว่าหนึ่งคอลัมน์');
    expect(await said('รหัส,หน่วย\r\n1-01,"ก')).toContain('ไม่ครบคู่');
    expect(await said(Buffer.from([0xc3, 0xcb, 0xd1, 0x0a]))).toContain('CSV UTF-8');
    for (const between of ['\t', ';'])
      expect(await said(`รหัส${between}หน่วย\r\n1-01${between}บาท`)).toContain('ผลการตรวจ');
    const rows = await said('รหัส,หน่วยงานเจ้าของข้อมูล\r\n1-01,ไม่มีจริง\r\n1-01,stat');
    expect(rows).toContain('หน่วยงานเจ้าของข้อมูล: ไม่พบหน่วยงานหรืออำเภอ');
    expect(rows).toContain('รหัส: รหัส');
    const book = await toXlsx(
      'ก',
      [
        { heading: 'รหัส', cell: () => '1-01' },
        { heading: 'หน่วย', cell: () => 'บาท' },
      ],
      [1],
    );
    expect(await said(book)).toContain('ผลการตรวจ');
  });

  it('are sent by the secretariat alone; the table and the paper are read by anybody', async () => {
    const anybody = new Visitor(app);
    expect((await anybody.get(place)).statusCode).toBe(303);
    for (const key of ['host.cd.pathumthani', 'officer.loei'])
      expect((await (await new Visitor(app).signIn(key)).get(place)).statusCode).toBe(403);
    const paper = await anybody.get(`${place}/paper.pdf`);
    expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await anybody.get('/database/TH-42/definitions/paper.pdf')).statusCode).toBe(404);
    expect((await anybody.get('/database/TH-13')).body).toContain(`${place}/paper.pdf`);
  });
});
