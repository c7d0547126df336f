import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';

const round = '/2568/provinces/TH-42/rounds/12m';
const result = `${round}/results/1.1-SME`;
const hosts = '/2568/provinces/TH-42/agreement/hosts';
const csv = { accept: 'text/csv' };
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);

describeOnEachDatabase('what the pages can do, the API can', (database) => {
  const setting = apiSetting(database);

  it('gives an attached file back byte for byte under its Thai name, and takes it off once', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const bytes = pdf('ยอดจำหน่าย OTOP');
    const { sha256 } = (await host.attach(`${result}/evidence`, { name: "ยอด'(1).pdf", bytes })).json();
    const at = `${result}/evidence/${sha256}`;
    const given = await host.get(at);
    expect(given.statusCode).toBe(200);
    expect(createHash('sha256').update(given.rawPayload).digest('hex')).toBe(sha256);
    expect(given.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('ยอด')}%281%29.pdf`,
      'x-content-type-options': 'nosniff',
    });

    const neighbour = await setting.person('host.ts.chiangmai', ['report:write']);
    expect(problemOf(await neighbour.get(at))).toMatchObject({ status: 403, code: 'forbidden' });
    expect(problemOf(await setting.withToken(null).get(at))).toMatchObject({ status: 401, code: 'token-required' });
    expect(problemOf(await neighbour.delete(at))).toMatchObject({ status: 403, code: 'forbidden' });
    const reader = await setting.person('host.cd.loei', ['read']);
    expect(problemOf(await reader.delete(at))).toMatchObject({ status: 403, code: 'scope-missing' });

    expect((await host.delete(at)).json()).toEqual({ removed: true });
    expect((await host.get(result)).json().evidence).toEqual([]);
    expect(problemOf(await host.delete(at))).toMatchObject({ status: 404, code: 'not-found' });
    expect(problemOf(await host.get(at))).toMatchObject({ status: 404, code: 'not-found' });
    expect(problemOf(await host.get(`${result}/evidence/..%2Fpasswd`)).status).toBe(400);
  });

  it('hands an indicator to another agency of the province from a day on', async () => {
    const officer = await setting.person('officer.loei');
    const change = { agencyId: 'TH-42.ts', part: 'lead', validFrom: '2025-09-01' };
    const rows = await setting.journalRows();
    // The days since then are past: another lead replaces what was, and only with a reason.
    expect(problemOf(await officer.post(`${hosts}/1.1-SME`, change))).toMatchObject({
      code: 'past-host-needs-reason',
      field: 'reason',
    });
    const known = { ...change, reason: 'คำสั่งจังหวัดเลยที่ 1/2568' };
    expect((await officer.post(`${hosts}/1.1-SME`, known)).statusCode).toBe(201);
    expect(await setting.journalRows()).toBe(rows + 1);
    const listed = (await officer.get(hosts)).json().hosts;
    const leads = listed.filter((one: { code: string; part: string }) => one.code === '1.1-SME' && one.part === 'lead');
    expect(leads).toMatchObject([{ agencyId: 'TH-42.ts', validFrom: '2025-09-01', validTo: null }]);
    const table = await officer.get(hosts, csv);
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(table.body.split('\r\n')[0]).toBe('\uFEFFรหัสตัวชี้วัด,รหัสหน่วยงาน,หน่วยงาน,บทบาท,ตั้งแต่วันที่,ถึงวันที่,รับทราบเมื่อ');
  });

  it('refuses a host of another province, one nobody knows, a day that is none and an indicator that is none', async () => {
    const officer = await setting.person('officer.loei');
    const refused = async (code: string, change: object) =>
      problemOf(await officer.post(`${hosts}/${code}`, { agencyId: 'TH-42.cd', validFrom: '2025-09-01', ...change }));
    expect(await refused('1.1-SME', { agencyId: 'TH-50.cd' })).toMatchObject({
      code: 'agency-of-another-province',
      field: 'agencyId',
    });
    expect(await refused('1.1-SME', { agencyId: 'TH-42.nobody' })).toMatchObject({
      status: 404,
      code: 'organisation-not-found',
    });
    expect(await refused('1.1-SME', { validFrom: '2025-02-31' })).toMatchObject({
      status: 422,
      code: 'period-invalid',
      field: 'validFrom',
    });
    expect(await refused('9.9', {})).toMatchObject({ status: 422, code: 'unknown-indicator' });
    const neighbour = await setting.person('officer.chiangmai');
    const change = { agencyId: 'TH-42.cd', validFrom: '2025-09-01' };
    expect(problemOf(await neighbour.post(`${hosts}/1.1-SME`, change))).toMatchObject({ code: 'forbidden' });
  });

  it('lists my work as the page does, finds in it, and gives it as a table', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    const work = (await officer.get('/me/work')).json();
    expect(work.mineTotal).toBeGreaterThan(0);
    expect(work.mine.every((one: { organisationId: string }) => one.organisationId === 'TH-42')).toBe(true);
    const nothing = (await officer.get(`/me/work?text=${encodeURIComponent('ไม่มีเรื่องนี้')}`)).json();
    expect(nothing).toMatchObject({ mine: [], mineTotal: 0 });
    expect((await officer.get('/me/work', csv)).body.split('\r\n').length).toBe(work.mine.length + 2);
    expect(problemOf(await setting.withToken(null).get('/me/work'))).toMatchObject({ code: 'token-required' });
  });

  it('gives the results of a round as a table', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    const { results } = (await officer.get(round)).json();
    const lines = (await officer.get(round, csv)).body.split('\r\n');
    expect(lines).toHaveLength(results.length + 2);
    expect(lines[1]).toContain(results[0].code);
  });

  it('gives the provinces and the journal as tables, in which nothing runs as a formula', async () => {
    expect((await setting.withToken(null).get('/provinces', csv)).body.split('\r\n')).toHaveLength(78);
    const officer = await setting.person('officer.loei', ['read']);
    const { rows } = (await officer.get('/organisations/TH-42/journal')).json();
    const table = await officer.get('/organisations/TH-42/journal', csv);
    expect(table.headers['content-disposition']).toBe('attachment; filename="journal.csv"');
    expect(table.body.split('\r\n')).toHaveLength(rows.length + 2);
    expect(table.body).toContain(rows[0].hash);
    expect(table.body).not.toMatch(/(^|,)[=+@]/m);
  });

  it('lets an administrator open an account, give and end a role, and close it again', async () => {
    const administrator = await setting.person('admin');
    const person = { email: 'somchai@example.go.th', name: 'นายสมชาย ใจดี' };
    const made = await administrator.post('/users', person, { 'idempotency-key': 'user-1' });
    expect(made.statusCode, made.body).toBe(201);
    const again = await administrator.post('/users', person, { 'idempotency-key': 'user-1' });
    expect(made.json().linkToken).toMatch(/^[\w-]{43}$/);
    expect(again.json()).toEqual({ ...made.json(), linkToken: null });
    expect(problemOf(await administrator.post('/users', person))).toMatchObject({ status: 409, code: 'email-taken' });
    const wrongly = { email: 'x', name: ' ' };
    expect(problemOf(await administrator.post('/users', wrongly)).fields.sort()).toEqual(['email', 'name']);

    const at = `/users/${made.json().userId}`;
    const role = { role: 'provincial-officer', organisationId: 'TH-42', validFrom: '2025-10-01' };
    const proof = { password: demoPassword };
    const granted = { ...role, proof };
    expect((await administrator.post(`${at}/roles`, granted)).statusCode).toBe(201);
    expect(problemOf(await administrator.post(`${at}/roles`, granted))).toMatchObject({ code: 'role-already-held' });
    const wrong = { ...granted, role: 'governor', organisationId: 'opdc' };
    expect(problemOf(await administrator.post(`${at}/roles`, wrong)).code).toBe('role-not-for-organisation');
    const found = (await administrator.get(`/users?text=${encodeURIComponent('สมชาย')}&organisation=TH-42`)).json();
    expect(found).toMatchObject({ total: 1, users: [{ email: person.email, holdings: [role] }] });
    expect(JSON.stringify(found)).not.toMatch(/hash|argon2/i);
    expect((await administrator.post(`${at}/roles/end`, { ...role, lastDay: '2025-12-31', proof })).statusCode).toBe(
      200,
    );
    expect((await administrator.post(`${at}/enabled`, { enabled: false, reason: 'ย้าย', proof })).statusCode).toBe(200);
    const closed = (await administrator.get(at)).json();
    expect(closed).toMatchObject({ holdings: [{ validTo: '2025-12-31' }], delegations: [] });
    expect(closed.disabledAt).not.toBeNull();
    expect((await administrator.get('/users?limit=2', csv)).body.split('\r\n')).toHaveLength(4);
  });

  it('keeps accounts from everybody else', async () => {
    const officer = await setting.person('officer.loei');
    expect(problemOf(await officer.get('/users'))).toMatchObject({ status: 403, code: 'forbidden' });
    expect(problemOf(await officer.post('/users', { email: 'a@b.th', name: 'ก' })).code).toBe('forbidden');
    const reader = await setting.person('admin', ['read']);
    const person = { email: 'a@b.th', name: 'ก' };
    expect(problemOf(await reader.post('/users', person)).code).toBe('scope-missing');
  });

  it('records a delegation with its order and ends it', async () => {
    const administrator = await setting.person('admin');
    const idOf = async (name: string) => {
      const found = (await administrator.get(`/users?text=${name}`)).json();
      return found.users[0].id;
    };
    const [fromUserId, toUserId] = [await idOf('governor.loei'), await idOf('second.deputy.loei')];
    const days = { validFrom: '2025-12-01', validTo: '2025-12-05' };
    const order = { role: 'governor', fromUserId, toUserId, ...days, proof: { password: demoPassword } };
    const at = '/organisations/TH-42/delegations';
    expect(problemOf(await administrator.post(at, { ...order, reason: '' })).code).toBe('delegation-reason-required');
    const officer = { ...order, toUserId: await idOf('officer.loei'), reason: 'คำสั่ง' };
    expect(problemOf(await administrator.post(at, officer)).code).toBe('delegate-not-deputy');
    const given = await administrator.post(at, { ...order, reason: 'คำสั่งจังหวัดเลย ที่ 1/2568' });
    expect(given.statusCode, given.body).toBe(201);
    const { delegationId } = given.json();
    const again = await administrator.post(at, { ...order, reason: 'คำสั่งจังหวัดเลย ที่ 1/2568' });
    expect(problemOf(again)).toMatchObject({ status: 409, code: 'delegation-already-there' });
    const end = () => administrator.post(`${at}/${delegationId}/end`, { reason: null, proof: order.proof });
    expect((await end()).statusCode).toBe(200);
    expect(problemOf(await end()).code).toBe('delegation-not-found');
    const { delegations } = (await administrator.get(at)).json();
    expect(delegations.find((one: { id: string }) => one.id === delegationId).endedAt).not.toBeNull();
  });

  it('lists organisations, rights and what is announced to anybody', async () => {
    const anyone = setting.withToken(null);
    const agencies = (await anyone.get('/organisations?kind=agency&province=TH-42')).json().organisations;
    expect(agencies.length).toBeGreaterThan(5);
    expect(agencies.every((one: { provinceId: string }) => one.provinceId === 'TH-42')).toBe(true);
    expect((await anyone.get('/organisations?kind=province', csv)).body.split('\r\n')).toHaveLength(78);
    const { permissions } = (await anyone.get('/permissions')).json();
    expect(permissions.find((one: { name: string }) => one.name === 'endorse-report')).toMatchObject({
      grants: [{ roles: ['governor'], place: 'own-province' }],
    });
    const results = (await anyone.get('/results')).json();
    expect(results.fiscalYear).toBe(2568);
    for (const one of results.provinces) expect(one.total === null).toBe(one.grade === null);
    const changes = (await anyone.get('/frameworks/2568/changes?since=2562')).json().changes;
    expect(changes).toContainEqual(expect.objectContaining({ path: 'scale.below.source.document', after: 'S4' }));
    expect(problemOf(await anyone.get('/frameworks/2568/changes?since=2570')).code).toBe('framework-not-found');
  });
});
