import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { doorsOf, sameEverywhere } from './doors-of-a-total.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const result = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';
const bulk = '/2568/rounds/12m/results/bulk';
const place = { organisationId: 'TH-42', code: '1.1-SME' };

describeOnEmbeddedDatabase('a figure that makes no sense, on every door', (database) => {
  const setting = apiSetting(database);
  let host: ApiPerson;
  let officer: ApiPerson;
  let visitor: Visitor;
  let national: ApiPerson;
  let opdc: Visitor;
  let app: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    setting.at(demoDate);
    host = await setting.person('host.cd.loei', ['report:write']);
    officer = await setting.person('officer.loei', ['report:write']);
    folder = await mkdtemp(join(tmpdir(), 'asked-'));
    app = await serveWeb(webDepsOn(database, folder));
    await database.owner.query(
      `INSERT INTO role_holding (organisation_id, user_id, role, valid_from)
       SELECT 'TH-42', id, 'provincial-officer', '2000-01-01' FROM app_user WHERE email = $1`,
      [demoEmail('opdc')],
    );
    national = await setting.person('opdc');
    opdc = await new Visitor(app).signIn('opdc');
    visitor = await new Visitor(app).signIn('host.cd.loei');
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const stored = async () => (await host.get(result)).json();
  const total = async () => (await officer.get('/2568/provinces/TH-42/rounds/12m')).json().total;
  const everywhere = async () =>
    sameEverywhere(await doorsOf(national, opdc, { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' }));
  const put = async (variables: Record<string, string>, more: object = {}) =>
    host.put(result, { variables, ...more }, { 'if-match': String((await host.get(result)).headers.etag) });
  const csv = (current: string, previous: string) =>
    host.send(
      'POST',
      bulk,
      `organisation_id,code,variable,value\r\nTH-42,1.1-SME,current,${current}\r\nTH-42,1.1-SME,previous,${previous}`,
      { 'content-type': 'text/csv; charset=utf-8' },
    );
  const form = async (current: string, previous: string) =>
    visitor.post('/2568/TH-42/12m/indicators/1.1-SME', {
      rowVersion: String((await stored()).rowVersion),
      'variables.current': current,
      'variables.previous': previous,
    });

  it('is refused where something is divided by 0, and the province keeps the total of its honest figure', async () => {
    expect((await put({ current: '1', previous: '5600' })).statusCode).toBe(200);
    // Asked about, and not answered: no total counts it, and its ledger says why.
    expect(await everywhere()).toEqual({ self: '87.8323', assessed: null });
    expect((await officer.get('/2568/provinces/TH-42/rounds/12m/ledger')).body).toContain('ข้อทักท้วงที่เจ้าภาพยังไม่ชี้แจง');
    const asked = (await stored()).doubts as { key: string }[];
    const reasons = Object.fromEntries(asked.map(({ key }) => [key, 'ปิดกิจการเกือบทั้งหมด']));
    expect((await put({ current: '1', previous: '5600' }, { reasons })).statusCode).toBe(200);
    expect(await everywhere()).toEqual({ self: '80.5130', assessed: null });
    const before = await stored();
    const variables = { current: '5600', previous: '0' };
    expect(problemOf(await put(variables))).toMatchObject({
      ...{ status: 422, code: 'divided-by-zero', field: 'variables.previous' },
    });
    const many = await host.post(bulk, { results: [{ ...place, variables }] });
    expect(many.json().rows[0].errors).toMatchObject([{ code: 'divided-by-zero', field: 'variables.previous' }]);
    expect((await csv('5600', '0')).json().rows[0].errors).toMatchObject([{ code: 'divided-by-zero' }]);
    const page = await form('5600', '0');
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('จึงหารไม่ได้ และไม่ถือว่าตัวชี้วัดใช้ไม่ได้');
    expect(page.body).toContain('value="5600"');
    expect(await stored()).toEqual(before);
    expect(await total()).toBe('80.5130');
  });

  it('is asked about where it is 0 of 0, and is sent only with a reason', async () => {
    const saved = (await put({ current: '0', previous: '0' })).json();
    expect(saved).toMatchObject({ state: 'not-applicable', selfScore: null });
    const asked = (await stored()).doubts as { key: string; reason: string }[];
    expect(asked.map((one) => one.key)).toContain('previous.nothing-to-divide');
    const page = await visitor.get('/2568/TH-42/12m/indicators/1.1-SME');
    expect(page.body).toContain('กระจายน้ำหนักให้ตัวชี้วัดอื่นตามสัดส่วน');
    const match = async () => ({ 'if-match': String((await host.get(result)).headers.etag) });
    const refused = await host.post(`${result}/send`, {}, await match());
    expect(refused.json().errors.map((one: { field: string }) => one.field)).toContain(
      'reasons.previous.nothing-to-divide',
    );
    const reasons = Object.fromEntries(asked.map((one) => [one.key, 'ไม่มีผู้ประกอบการในปีนี้และปีก่อน']));
    expect((await put({ current: '0', previous: '0' }, { reasons })).statusCode).toBe(200);
    const sent = await host.post(`${result}/send`, {}, await match());
    expect(sent.json()).toMatchObject({ status: 'sent', state: 'not-applicable' });
  });

  it('does not move on where it was stored before such figures were refused', async () => {
    await database.pool.query(
      `UPDATE result SET variables = '{"current":"5600","previous":"0"}'
       WHERE organisation_id = 'TH-42' AND round = '12m' AND code = '1.1-SME'`,
    );
    const accept = await officer.post(
      `${result}/accept`,
      {},
      {
        'if-match': String((await officer.get(result)).headers.etag),
      },
    );
    expect(problemOf(accept)).toMatchObject({ status: 422, code: 'divided-by-zero' });
  });
});
