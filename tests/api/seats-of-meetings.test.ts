import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import { publishUnapproved } from '../../src/testing/shipped-framework.ts';
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
const ownSeat = { kind: 'seat', seatId: `${bodyId}/order-8556-2562/2` };
const invitees = [
  { invited: { kind: 'organisation', organisationId: 'TH-13.cd' }, must: true },
  { invited: ownSeat, must: true },
];

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
    // Who is invited answers nothing before it is called, and nothing is headed so.
    expect(page.body).not.toContain('id="reply"');
    const called = await visitor.post(`/meetings/${id}/moves/call-meeting`, { rowVersion: '1' });
    expect(called.statusCode).toBe(303);
    expect((await visitor.get(`/meetings/${id}`)).body).toContain('id="reply"');
    const read = await secretary.get(`/meetings/${id}`);
    expect(read.json()).toMatchObject({ status: 'called', organisationId: bodyId });
    const added = await secretary.post(
      `/meetings/${id}/invitees`,
      { invited: { kind: 'organisation', organisationId: 'TH-13.ts' }, must: false, confirmed: true },
      { 'if-match': String(read.headers.etag) },
    );
    expect(added.statusCode, added.body).toBe(201);
  });

  it('records what the body resolved through the API and on the page while holding no role at all; without the seat it is refused at both', async () => {
    const subcommission = 'committee.subcommission';
    const deps = webDepsOn({ pool: database.pool }, folder);
    const heldOn = (id: string, number: number) =>
      deps.transactions.run((stores) =>
        holdBodyMeeting(stores, {
          ...{ id, bodyId: subcommission, number, day: '2025-10-01', fiscalYears: [2568], kind: 'framework' },
        }),
      );
    await heldOn('mtg-91', 91);
    await heldOn('mtg-92', 92);
    await database.owner.query(
      'DELETE FROM role_holding WHERE user_id IN (SELECT id FROM app_user WHERE email = ANY($1))',
      [[demoEmail('host.cd.loei'), demoEmail('host.ts.loei')]],
    );
    await database.owner.query(
      `INSERT INTO seat_holder (organisation_id, appointment_id, position, id, holds_as, user_id, name, document, valid_from,
         recorded_name, recorded_at)
       SELECT seat.organisation_id, seat.appointment_id, seat.position, 'holder-of-record', 'holder', person.id, person.name,
         '', '2020-01-01', 'ผู้บันทึก', now()
       FROM body_seat seat
       JOIN body_appointment appointment
         ON appointment.organisation_id = seat.organisation_id AND appointment.id = seat.appointment_id
       CROSS JOIN app_user person
       WHERE seat.organisation_id = $1 AND seat.role LIKE '%secretary' AND person.email = $2
         AND appointment.valid_from <= '2025-10-01' AND coalesce(appointment.valid_to, '2025-10-01') >= '2025-10-01'
       ORDER BY seat.position LIMIT 1`,
      [subcommission, demoEmail('host.cd.loei')],
    );
    const key = `2568/${(await publishUnapproved(deps.transactions, 2568)).version}`;
    const given = { item: 1, kind: 'framework', keys: [key], decided: 'noted', text: 'รับทราบ' };
    const proof = { password: demoPassword };
    const [secretary, other] = [await setting.person('host.cd.loei'), await setting.person('host.ts.loei')];
    const stranger = await other.post('/meetings/mtg-91/resolutions', { ...given, proof });
    expect([stranger.statusCode, stranger.json().code]).toEqual([403, 'forbidden']);
    const recorded = await secretary.post('/meetings/mtg-91/resolutions', { ...given, proof });
    expect(recorded.statusCode, recorded.body).toBe(201);

    const typed = {
      ...{ subject: '2568-framework', '2568-framework.item': '1', '2568-framework.keys': key },
      ...{
        '2568-framework.decided': 'noted',
        '2568-framework.text': 'รับทราบ',
        '2568-framework.password': demoPassword,
      },
    };
    const without = await new Visitor(pages).signIn('host.ts.loei');
    expect((await without.get('/meetings/mtg-92/resolutions')).statusCode).toBe(403);
    expect((await without.post('/meetings/mtg-92/resolutions', typed)).statusCode).toBe(403);
    const visitor = await new Visitor(pages).signIn('host.cd.loei');
    expect((await visitor.get('/meetings/mtg-92/resolutions')).body).toContain(key);
    const posted = await visitor.post('/meetings/mtg-92/resolutions', typed);
    expect(posted.statusCode, posted.body.slice(0, 500)).toBe(303);
    const { rows } = await database.pool.query('SELECT meeting_id FROM resolution WHERE meeting_id = ANY($1)', [
      ['mtg-91', 'mtg-92'],
    ]);
    expect(rows.length).toBe(2);
  });
});
