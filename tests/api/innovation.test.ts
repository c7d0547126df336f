import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { wholeInnovation } from '../../src/testing/innovation-setting.ts';
import { apiSetting, problemOf } from './api-setting.ts';
import { textOfAnswer } from './text-of-answer.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const api = '/2562/provinces/TH-13/innovation';
const place = '/2562/TH-13/innovation';
const secret = 'ความเห็นที่ยังไม่เปิด';
const today = '2019-05-10';
const everybody = ['governor', 'officer', 'colleague', 'host.com', 'host.health', 'host.cd'].map(
  (key) => `${key}.pathumthani`,
);

describeOnEmbeddedDatabase('innovation proposals on pages and for programs', (database) => {
  const setting = apiSetting(database, undefined, ['TH-13']);
  let folder = '';
  let web: FastifyInstance;
  const visitors = new Map<string, Visitor>();
  const as = async (key: string): Promise<Visitor> => {
    const visitor = visitors.get(key) ?? (await new Visitor(web).signIn(key));
    visitors.set(key, visitor);
    return visitor;
  };
  const by = (key: string) => setting.person(`${key}.pathumthani`);
  /** Sends to a route that checks the version, which this address gives. */
  async function send(key: string, path: string, body: object, read = path) {
    const person = await by(key);
    const headers = { 'if-match': String((await person.get(read)).headers.etag) };
    return path.endsWith('/scores') ? person.put(path, body, headers) : person.post(path, body, headers);
  }
  const scores = (score: string, conclude = true) => ({
    ...{ conclude, scores: ['c1', 'c2', 'c3', 'c4'].map((code) => ({ code, score, note: secret })) },
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-innovation-'));
    web = await serveWeb(webDepsOn(database, folder, undefined, () => today));
    setting.at(today);
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are begun and sent by their agency, and in scoring tell nobody what a single member gave', async () => {
    const begun = await (await by('host.com')).post(`${api}/proposals`, { ...wholeInnovation, agencyId: 'TH-13.com' });
    expect(begun.statusCode, begun.body).toBe(201);
    const own = `${api}/proposals/${begun.json().number}`;
    expect((await send('host.com', `${own}/moves/send`, {}, own)).json().status).toBe('submitted');
    expect((await send('officer', `${own}/moves/accept`, {}, own)).json().status).toBe('scoring');
    const given = await send('colleague', `${own}/scores`, scores('4'));
    expect(given.statusCode, given.body).toBe(200);
    const page = `${place}/${begun.json().number}`;
    for (const key of everybody.filter((one) => one !== 'colleague.pathumthani')) {
      const [person, visitor] = [await setting.person(key), await as(key)];
      for (const path of [api, own, `${own}/scores`, `${api}/figure`, '/organisations/TH-13/journal'])
        expect(await textOfAnswer(await person.get(path)), `${key} ${path}`).not.toContain(secret);
      for (const path of [place, page, `${page}/scores`, '/work', '/journal/TH-13'])
        expect(await textOfAnswer(await visitor.get(path)), `${key} ${path}`).not.toContain(secret);
    }
    expect(await textOfAnswer(await (await as('colleague.pathumthani')).get(`${page}/scores`))).toContain(secret);
    expect((await (await by('host.cd')).get(own)).statusCode).toBe(404);
    expect((await (await as('host.cd.pathumthani')).get(page)).statusCode).toBe(404);
  });

  it('are refused from their own agency’s hand, and after the last day, in the same words on both doors', async () => {
    const own = `${api}/proposals/3`;
    const tied = await (await by('host.com')).put(`${own}/scores`, scores('5'), { 'if-match': '"0"' });
    expect(problemOf(tied)).toMatchObject({ code: 'innovation-own-agency', field: 'scores' });
    const typed = { ...wholeInnovation, agencyId: 'TH-13.com' };
    setting.at('2019-05-14');
    const late = await (await by('host.com')).post(`${api}/proposals`, typed);
    expect(problemOf(late)).toMatchObject({ status: 409, code: 'innovation-closed', field: 'title' });
    const later = await serveWeb(webDepsOn(database, folder, undefined, () => '2019-05-14'));
    const host = await new Visitor(later).signIn('host.com.pathumthani');
    const closed = await host.get(`${place}/new`);
    expect(closed.statusCode).toBe(200);
    expect(closed.body).not.toContain('name="title"');
    const { body } = await host.post(`${place}/new`, typed);
    expect(body).toContain('พ้นกำหนดส่งข้อเสนอเมื่อวันที่');
    expect(body).toContain(`value="${typed.title}"`);
    expect(body).toContain(typed.problem);
    await later.close();
    setting.at(today);
  });

  it('are read by everybody once they are announced: of those not selected the title alone', async () => {
    const answer = await (await setting.person(null)).get('/2562/innovation');
    expect(answer.statusCode).toBe(200);
    expect(answer.json().proposals).toEqual([]);
    const listed = (await (await by('officer')).get(api)).json().proposals;
    expect(listed.map(({ number }: { number: number }) => number)).toEqual([3]);
    setting.at('2025-10-06');
    const told = async (key: string) => (await (await by(key)).get(`${api}/figure`)).json().figure;
    expect((await told('officer')).meanScore).toBe('90.5000');
    const less = await told('host.cd');
    expect(less.meanScore).toBeNull();
    expect(less.words.join(' ')).not.toMatch(/พาณิชย์|คะแนน/);
    const { proposals } = (await (await setting.person(null)).get('/2562/innovation')).json();
    expect(proposals).toMatchObject([
      { agencyName: 'สำนักงานพาณิชย์จังหวัดปทุมธานี', outcome: 'selected' },
      { agencyName: 'สำนักงานสาธารณสุขจังหวัดปทุมธานี', outcome: 'not-selected', problem: null, idea: null },
    ]);
    expect((await (await setting.person(null)).get('/2568/innovation')).statusCode).toBe(404);
  });
});
