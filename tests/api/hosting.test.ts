import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const loei = '/2568/provinces/TH-42';
const tourism = `${loei}/rounds/12m/results/1.1-TOURISM`;

describeOnEachDatabase('hosts and supervisors through the API', (database) => {
  const setting = apiSetting(database);

  async function move(person: ApiPerson, action: string, body: unknown = {}) {
    const etag = String((await person.get(tourism)).headers.etag);
    return person.post(`${tourism}/${action}`, body, { 'if-match': etag });
  }

  it('tells the provincial office who has acknowledged and who was never seen, and nobody else', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    const { agencies, indicators, due } = (await officer.get(`${loei}/hosts`)).json();
    expect(due).toBe('2025-10-31');
    const phantoms = agencies.filter((one: { phantom: string | null }) => one.phantom !== null);
    expect(phantoms.map((one: { agencyId: string; phantom: string }) => [one.agencyId, one.phantom])).toContainEqual([
      'TH-42.stat',
      'no-account',
    ]);
    const { people } = indicators.find((one: { code: string }) => one.code === '1.1-TOURISM');
    expect(people.map((one: { duty: string; mayAct: boolean }) => [one.duty, one.mayAct])).toEqual([
      ['supervisor', true],
      ['collector', true],
    ]);
    const neighbour = await setting.person('officer.chiangmai', ['read']);
    expect(problemOf(await neighbour.get(`${loei}/hosts`))).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('lets a host acknowledge once', async () => {
    const host = await setting.person('host.ts.loei', ['report:write']);
    expect((await host.post(`${loei}/hosts/acknowledgement`)).json().codes).toContain('1.1-TOURISM');
    expect(problemOf(await host.post(`${loei}/hosts/acknowledgement`))).toMatchObject({
      status: 409,
      code: 'nothing-to-acknowledge',
    });
  });

  it('names a collector, and refuses one who cannot be reached beside the field', async () => {
    const host = await setting.person('host.ts.loei');
    const at = `${loei}/hosts/1.1-TOURISM/TH-42.ts`;
    const body = { name: 'นายสมชาย ใจดี', phone: '๐ ๔๒๘๑ ๑๗๔๖', validFrom: '2025-10-01' };
    expect((await host.put(`${at}/collector`, body)).json()).toEqual({ named: true });
    expect(problemOf(await host.put(`${at}/collector`, { ...body, phone: '' }))).toMatchObject({
      status: 422,
      code: 'person-cannot-be-reached',
      field: 'phone',
    });
    expect(problemOf(await host.put(`${at}/supervisor`, body))).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('ends a duty and a supporting part, but never a lead', async () => {
    const officer = await setting.person('officer.loei');
    const host = await setting.person('host.ts.loei');
    expect((await host.delete(`${loei}/hosts/1.1-TOURISM/TH-42.ts/collector`)).json()).toEqual({ ended: true });
    expect(problemOf(await host.delete(`${loei}/hosts/1.1-TOURISM/TH-42.ts/collector`))).toMatchObject({ status: 404 });
    const at = `${loei}/agreement/hosts/1.1-TOURISM`;
    expect((await officer.delete(`${at}/TH-42.stat`)).json()).toEqual({ ended: true });
    expect(problemOf(await officer.delete(`${at}/TH-42.ts`))).toMatchObject({ code: 'lead-needs-successor' });
    expect(problemOf(await host.delete(`${at}/TH-42.com`))).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('takes a result past its supervisor, with the reason and the replies in its thread', async () => {
    const officer = await setting.person('officer.loei', ['report:write']);
    const host = await setting.person('host.ts.loei', ['report:write']);
    const supervisor = await setting.person('supervisor.loei', ['report:write']);
    expect((await move(officer, 'return', { reason: 'ตรวจยอดอีกครั้ง' })).json().status).toBe('returned');
    expect((await move(host, 'send')).json().status).toBe('with-supervisor');
    expect(problemOf(await move(officer, 'accept'))).toMatchObject({ status: 409, code: 'move-not-legal' });
    expect(problemOf(await move(host, 'approve'))).toMatchObject({ status: 403 });
    expect(problemOf(await move(supervisor, 'send-back'))).toMatchObject({ status: 422, code: 'reason-required' });
    expect((await host.post(`${tourism}/thread`, { text: 'ตรวจแล้ว ยอดถูกต้อง' })).statusCode).toBe(201);
    expect(problemOf(await host.post(`${tourism}/thread`, { text: ' ' }))).toMatchObject({ code: 'reply-empty' });
    expect((await move(supervisor, 'approve')).json().status).toBe('sent');
    const { thread, changed, mayReply } = (await supervisor.get(`${tourism}/thread`)).json();
    expect(thread.map((line: { action: string }) => line.action)).toEqual([
      'return-result',
      'send-result',
      'reply',
      'approve-result',
    ]);
    expect(mayReply).toBe(true);
    expect(changed).toMatchObject({ decision: { action: 'return-result' }, changes: [] });
    expect(JSON.stringify(thread)).not.toContain('actorId');
  });
});
