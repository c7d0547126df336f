import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { apiSetting } from './api-setting.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const bodyId = 'TH-13.c-database';
const plan = {
  ...{ fiscalYears: [2569], kind: 'committee', bodyId, number: 1, title: 'ประชุมคณะกรรมการ', purpose: '' },
  ...{ day: '2025-10-09', starts: '09:30', ends: '12:00', channel: 'on-site', place: 'ห้องประชุม', link: '' },
  ...{ passcode: '', replyBy: null },
};
const items = [{ starts: null, ends: null, title: 'เรื่องเพื่อพิจารณา', speakers: '', papers: [], subject: null }];
const invitees = [{ invited: { kind: 'organisation', organisationId: 'TH-13.cd' }, must: true }];

describeOnEmbeddedDatabase('whoever holds the seat of a secretary, and no officer’s role', (database) => {
  const setting = apiSetting(database);
  let folder = '';
  let pages: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-seats-'));
    pages = Fastify({ logger: { level: 'silent' } });
    await registerWeb(pages, webDepsOn({ pool: database.pool }, folder));
    await pages.ready();
    await database.owner.query(
      `INSERT INTO seat_holder (organisation_id, appointment_id, position, id, holds_as, user_id, name, document, valid_from,
         recorded_name, recorded_at)
       SELECT $1, 'order-8556-2562', 2, 'holder-test', 'holder', id, name, '', '2020-01-01', 'ผู้บันทึก', now()
       FROM app_user WHERE email = $2`,
      [bodyId, demoEmail('host.cd.loei')],
    );
  });
  afterAll(async () => {
    await pages.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('drafts a meeting of the body through the API in the name of the body, and calls it there or on its page', async () => {
    const [secretary, other] = [await setting.person('host.cd.loei'), await setting.person('host.ts.loei')];
    const drafted = await secretary.post('/meetings', { organisationId: bodyId, plan, items, invitees });
    expect(drafted.statusCode, drafted.body).toBe(201);
    const { id } = drafted.json();
    const refused = await other.post('/meetings', { organisationId: bodyId, plan, items, invitees });
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'forbidden']);
    const stranger = await other.post(`/meetings/${id}/call-meeting`, {}, { 'if-match': '"1"' });
    expect([stranger.statusCode, stranger.json().code]).toEqual([403, 'forbidden']);
    const visitor = await new Visitor(pages).signIn('host.cd.loei');
    expect((await visitor.get('/meetings')).body).toContain(`convener=${bodyId}`);
    const page = await visitor.get(`/meetings/${id}`);
    expect(page.body).toContain(`/meetings/${id}/moves/call-meeting`);
    const called = await visitor.post(`/meetings/${id}/moves/call-meeting`, { rowVersion: '1' });
    expect(called.statusCode).toBe(303);
    const read = await secretary.get(`/meetings/${id}`);
    expect(read.json()).toMatchObject({ status: 'called', organisationId: bodyId });
    const added = await secretary.post(
      `/meetings/${id}/invitees`,
      { invited: { kind: 'organisation', organisationId: 'TH-13.ts' }, must: false, confirmed: true },
      { 'if-match': String(read.headers.etag) },
    );
    expect(added.statusCode, added.body).toBe(201);
  });
});
