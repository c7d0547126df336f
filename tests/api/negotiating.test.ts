import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { holdSession } from '../../src/testing/hold-session.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { mandatoryIndicators } from './mandatory-indicators.ts';

describeOnEachDatabase('negotiating through the API', (database) => {
  const setting = apiSetting(database);
  const province = '/2554/provinces/TH-42';
  const plan = { vision: 'เมืองน่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้เพิ่ม', wishesToNegotiate: true };

  let officer: ApiPerson;
  let opdc: ApiPerson;
  let neighbour: ApiPerson;
  let stranger: ApiPerson;

  // Tokens are made on the demonstration's own day, and used on one long before it.
  beforeAll(async () => {
    officer = await setting.person('officer.loei');
    opdc = await setting.person('opdc');
    neighbour = await setting.person('officer.chiangmai');
    stranger = await setting.person(null);
    setting.at('2010-09-06');
  });

  async function move(person: ApiPerson, action: string) {
    const etag = String((await person.get(`${province}/agreement`)).headers.etag);
    return person.post(`${province}/agreement/${action}`, {}, { 'if-match': etag });
  }

  it('goes from proposal and judgement to a session, counter-proposals, resolutions and an agreed table', async () => {
    const path = `${province}/agreement`;
    await officer.post(path);
    const etag = String((await officer.get(path)).headers.etag);
    const listed = await mandatoryIndicators(opdc, 2554, { first: 60, shared: 40 });
    const indicators = listed.map((one) => (one.code === '1-PLAN' ? { ...one, name: 'ความสำเร็จตามแผนของเลย' } : one));
    expect((await officer.put(path, { ...plan, indicators }, { 'if-match': etag })).statusCode).toBe(200);
    expect((await move(officer, 'propose')).json()).toMatchObject({ status: 'proposed' });
    for (const { code } of indicators)
      await opdc.put(`${province}/analysis/${code}`, { verdict: 'appropriate' }, { 'if-match': '"0"' });
    expect(problemOf(await move(opdc, 'send-annexes')).code).toBe('not-on-approved-list');
    expect((await move(opdc, 'open-negotiation')).json()).toMatchObject({ status: 'negotiating' });
  });

  it('tells beside which field a session cannot be planned', async () => {
    const session = {
      ...{ day: '2010-09-29', starts: '09:00', ends: '10:00', channel: 'on-site', place: 'ห้อง 1' },
      ...{ committeeId: 'committee.negotiation', negotiatorId: 'nobody' },
    };
    const refused = problemOf(await opdc.post(`${province}/negotiation/sessions`, session));
    expect(refused.fields).toEqual(['day', 'channel']);
    const video = { ...session, day: '2010-09-27', channel: 'video' };
    const nobody = problemOf(await opdc.post(`${province}/negotiation/sessions`, video));
    expect(nobody).toMatchObject({ code: 'negotiator-without-authority', field: 'negotiatorId' });
  });

  it('resolves by a counter-proposal of the version read, and opens nothing to others', async () => {
    const items = `${province}/negotiation/items`;
    const baselines = [{ fiscalYear: 2553, value: '61.5' }];
    const terms = { weight: '55', targets: ['60', '65', '70', '75', '85'], baselines };
    const made = await officer.post(`${items}/1-PLAN/counters`, { ...terms, reason: 'น้ำท่วม' });
    expect([made.statusCode, made.json().side, made.json().number]).toEqual([201, 'province', 1]);
    const other = { resolution: 'as-counter', counter: 1 };
    expect(problemOf(await opdc.put(`${items}/1-PLAN/resolution`, other)).code).toBe('if-match-required');
    const early = await opdc.put(`${items}/1-PLAN/resolution`, other, { 'if-match': '"1"' });
    expect(problemOf(early)).toMatchObject({ status: 409, code: 'session-not-held' });
    await holdSession(openTransactions(database.pool), { organisationId: 'TH-42', fiscalYear: 2554 }, '2010-09-27');
    setting.at('2010-09-27');
    expect((await opdc.put(`${items}/1-PLAN/resolution`, other, { 'if-match': '"1"' })).statusCode).toBe(200);
    const again = problemOf(await opdc.put(`${items}/1-PLAN/resolution`, other, { 'if-match': '"1"' }));
    expect(again).toMatchObject({ status: 412, code: 'changed-meanwhile' });
    const room = (await opdc.get(`${province}/negotiation`)).json();
    expect([room.total, room.unresolved, room.items[0].current.weight]).toEqual(['95', 5, '55']);
    expect(problemOf(await neighbour.get(`${province}/negotiation`)).status).toBe(403);
    expect(problemOf(await stranger.get(`${province}/negotiation`)).status).toBe(401);
    expect((await neighbour.get('/2554/negotiation')).json().sessions).toEqual([]);
  });
});
