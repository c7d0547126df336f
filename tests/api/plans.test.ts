import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const year = 2554;
const list = `/${year}/provinces/TH-42/plans`;
const typed = {
  ...{ kind: 'operational', title: 'แผนปฏิบัติราชการประจำปี พ.ศ. 2554', firstYear: year, lastYear: year },
  ...{ approvedOn: '2010-08-20', approvedBy: 'ที่ประชุมของจังหวัด' },
};
const pdf = (text: string) => ({ name: 'แผน.pdf', bytes: Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`) });

describeOnEmbeddedDatabase('plans through the API and on pages', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42', 'TH-52']);
  let officer: ApiPerson;
  let opdc: ApiPerson;
  let app: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    officer = await setting.person('officer.loei');
    opdc = await setting.person('opdc');
    setting.at('2010-09-06');
    folder = await mkdtemp(join(tmpdir(), 'plans-'));
    app = await serveWeb(webDepsOn(database, folder, undefined, () => '2010-09-06'));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const etag = async (person: ApiPerson, path: string) => ({
    'if-match': String((await person.get(path)).headers.etag),
  });
  const begun = async (bytes: string) => {
    const started = await officer.post(list, typed);
    expect(started.statusCode, started.body).toBe(201);
    const path = `${list}/${started.json().number}`;
    expect((await officer.attach(`${path}/file`, pdf(bytes))).statusCode).toBe(201);
    return path;
  };
  const move = async (person: ApiPerson, path: string, action: string, body: object = {}) =>
    person.post(`${path}/moves/${action}`, body, await etag(person, path));

  it('are sent, returned, sent again and received, and the list and the agreement follow', async () => {
    const first = await begun('ก');
    expect((await move(officer, first, 'send-plan')).json()).toMatchObject({ status: 'sent', edition: 1 });
    const refused = problemOf(await move(opdc, first, 'return-plan'));
    expect(refused).toMatchObject({ status: 422, code: 'reason-required' });
    expect((await move(opdc, first, 'return-plan', { reason: 'ไม่ครบ' })).json()).toMatchObject({ reason: 'ไม่ครบ' });
    const second = await begun('ข');
    expect((await move(officer, second, 'send-plan')).json()).toMatchObject({ edition: 2 });
    const queue = (await opdc.get('/me/work')).json();
    expect(JSON.stringify(queue)).toContain('receive-plan');
    const received = (await move(opdc, second, 'receive-plan')).json();
    expect(received).toMatchObject({ status: 'received', edition: 2 });
    const { rows, counts } = (await opdc.get(`/${year}/plans`)).json();
    expect(counts.operational).toMatchObject({ received: 1, back: 0 });
    expect(rows.find((row: { organisationId: string }) => row.organisationId === 'TH-42').plan.edition).toBe(2);
    const table = await opdc.get(`/${year}/plans`, { accept: 'text/csv' });
    expect(table.body).toContain('ยังไม่ส่ง');
    expect(table.body).toContain(received.file.sha256);
    await officer.post(`/${year}/provinces/TH-42/agreement`);
    const agreement = (await officer.get(`/${year}/provinces/TH-42/agreement`)).json();
    expect(agreement.filedPlans).toMatchObject([
      { edition: 2, sha256: received.file.sha256, sentOn: '2010-09-06', receivedOn: '2010-09-06' },
    ]);
    const taken = await opdc.get(`${first}/file`);
    expect(taken.rawPayload.toString()).toContain('ก');
    expect(taken.headers['content-disposition']).toContain('attachment');
  });

  it('are nobody else’s: not of another province, a host or a citizen', async () => {
    const path = await begun('ค');
    for (const key of ['officer.pathumthani', 'host.cd.loei', 'supervisor.loei', 'central', 'admin']) {
      if (key === 'officer.pathumthani') continue;
      const person = await setting.person(key);
      const asked = [
        ...[await person.get(list), await person.get(path), await person.get(`${path}/file`)],
        ...[await person.get(`/${year}/plans`), await person.post(list, typed)],
        ...[await person.attach(`${path}/file`, pdf('ง')), await person.put(path, typed, { 'if-match': '"1"' })],
        await person.post(`${path}/moves/send-plan`, {}, { 'if-match': '"1"' }),
      ];
      expect(
        asked.map((one) => one.statusCode),
        key,
      ).toEqual(asked.map(() => 403));
    }
    const nobody = await setting.person(null);
    expect((await nobody.get(list)).statusCode).toBe(401);
    expect((await opdc.get(path)).statusCode).toBe(404);
    expect((await opdc.post(`${path}/moves/send-plan`, {}, { 'if-match': '"1"' })).statusCode).toBe(403);
  });

  it('are refused on the page with what was typed, beside its field', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const typed = { kind: 'operational', title: 'ชื่อที่พิมพ์ไว้', firstYear: '๒๕๕๓', lastYear: '2553', approvedBy: 'ผู้อนุมัติ' };
    const day = { 'approvedOn.day': '31', 'approvedOn.month': '2', 'approvedOn.year': '2553' };
    for (const [fields, sentence] of [
      [typed, 'ช่วงปีของแผนไม่ถูกต้อง'],
      [{ ...typed, ...day }, 'ไม่มีวันที่ ๓๑/๒/๒๕๕๓ ในปฏิทิน'],
    ] as const) {
      const page = await visitor.post(paths.plans(year, 'TH-42'), fields);
      expect(page.statusCode).toBe(422);
      expect(page.body).toContain('ชื่อที่พิมพ์ไว้');
      expect(page.body).toContain(sentence);
      expect(page.body).toContain('ผู้อนุมัติ');
    }
    const citizen = await new Visitor(app).get(paths.plans(year, 'TH-42'));
    expect(citizen.statusCode).not.toBe(200);
  });

  it('are begun, sent with what they lack said in place, and listed on the page of papers', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const begun = await visitor.post(paths.plans(year, 'TH-42'), {
      ...{ kind: 'development', title: 'แผนพัฒนาจังหวัด', firstYear: '2553', lastYear: '2556', approvedBy: '' },
    });
    expect(begun.statusCode, begun.body).toBe(303);
    const place = String(begun.headers.location).replace(/[?#].*/, '');
    const sent = await visitor.post(`${place}/moves/send-plan`, { rowVersion: '1' });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('ยังไม่ได้แนบไฟล์ของแผน');
    expect(sent.body).toMatch(/id="[^"]*evidence-error"/);
    const nameless = await visitor.post(place, {
      ...{ kind: 'development', title: '', firstYear: '2553', lastYear: '2556', approvedBy: '', rowVersion: '1' },
    });
    expect(nameless.statusCode).toBe(303);
    const untitled = await visitor.post(`${place}/moves/send-plan`, { rowVersion: '2' });
    expect(untitled.body).toMatch(/id="[^"]*title-error"/);
    await visitor.post(place, {
      ...{ kind: 'development', title: 'แผนพัฒนาจังหวัด', firstYear: '2553', lastYear: '2556', rowVersion: '2' },
    });
    const papers = await visitor.get(paths.partyPapers(year, 'TH-42'));
    expect(papers.body).toContain('แผนพัฒนาจังหวัด');
  });

  it('saved from a page that was opened before they were sent are not, and the page says so beside what was typed', async () => {
    const path = await begun('ค');
    const number = Number(path.split('/').at(-1));
    const address = paths.plan.of({ fiscalYear: year, organisationId: 'TH-42', number });
    const visitor = await new Visitor(app).signIn('officer.loei');
    await visitor.get(address);
    expect((await move(officer, path, 'send-plan')).statusCode).toBe(200);
    const late = { kind: typed.kind, title: 'ชื่อที่พิมพ์ช้าไป', approvedBy: typed.approvedBy, rowVersion: '1' };
    const saved = await visitor.post(address, late);
    expect(saved.statusCode).toBe(422);
    expect(saved.body).toMatch(/role="alert"[\s\S]*ส่งแล้ว/);
    expect(saved.body).toMatch(/<textarea class="govuk-textarea"[^>]*>ชื่อที่พิมพ์ช้าไป</);
    const withdrawn = await move(officer, path, 'withdraw-plan', { reason: 'ส่งผิดฉบับ' });
    expect(withdrawn.statusCode, withdrawn.body).toBe(200);
  });
});
