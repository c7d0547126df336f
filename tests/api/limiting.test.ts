import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeSecrets } from '../../src/adapters/node-secrets.ts';
import { limitRequests } from '../../src/boot/limit-requests.ts';
import { type RequestLimits, requestLimits } from '../../src/boot/request-limits.data.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { requestCounts } from '../../src/store/request-counts.ts';
import {
  describeOnEachDatabase,
  embeddedTarget,
  openTestDatabase,
  type TestDatabase,
} from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { apiSetting, problemOf } from './api-setting.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

/** So few that a test meets them. */
const few = (change: Partial<RequestLimits>): RequestLimits => ({ ...requestLimits, ...change });
const { read, write, password } = requestLimits;
const urlEncoded = 'application/x-www-form-urlencoded';

describeOnEachDatabase('asking too often', (database) => {
  const setting = apiSetting(database, few({ read: { ...read, person: 3 }, password: { ...password, person: 2 } }));

  it('is refused for a while, whichever of their tokens a person uses, and costs nobody else', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    const again = setting.withToken(await setting.token('officer.loei', ['read']));
    const answers = [];
    for (const one of [officer, again, officer, again]) answers.push(await one.get('/me'));
    expect(answers.map((one) => one.statusCode)).toEqual([200, 200, 200, 429]);
    const [last] = answers.slice(-1);
    if (!last) throw new Error('no answer');
    expect(problemOf(last)).toMatchObject({ code: 'too-many-requests' });
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    const other = await setting.person('host.cd.loei', ['read']);
    expect((await other.get('/me')).statusCode).toBe(200);
  });

  it('for something expensive is counted by all processes together', async () => {
    const token = await setting.token('governor.loei', ['admin']);
    const sign = { rowVersion: 1, password: 'ไม่ใช่รหัสผ่านของผู้ว่า' };
    const path = '/2568/provinces/TH-42/agreement/sign';
    const answers = [];
    for (const process of [setting, setting.elsewhere, setting, setting.elsewhere])
      answers.push(await process.withToken(token).post(path, sign, { 'if-match': '"1"' }));
    expect(answers.map(({ statusCode }) => statusCode === 429)).toEqual([false, false, true, true]);
  });
});

describe('a page asked for too often', () => {
  let database: TestDatabase;
  let folder: string;
  let app: FastifyInstance;
  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    folder = await mkdtemp(join(tmpdir(), 'samrit-limits-'));
    const deps = webDepsOn(database, folder);
    await loadDemo({ ...deps, passwords: deps.people.passwords }, { provinces: ['TH-42'] });
    app = Fastify({ logger: { level: 'error' } });
    const limits = few({
      read: { ...read, address: 40 },
      write: { ...write, person: 2, address: 3 },
      password: { ...password, person: 2 },
    });
    limitRequests(app, { shared: requestCounts(database.pool), sha256: nodeSecrets.sha256, limits });
    await registerWeb(app, deps);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows a person’s form again with what was typed, in Thai, and does nothing of it', async () => {
    const host = await new Visitor(app).signIn('governor.loei');
    const form = { name: 'ระบบงานของเรา', lastDay: '2026-01-31' };
    const send = () => host.post('/account/access-tokens', form);
    const answers = [await send(), await send(), await send()];
    const last = answers.at(-1);
    expect(last?.statusCode).toBe(429);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect(last?.body).toContain('ส่งคำขอถี่เกินไป');
    expect(last?.body).toContain('ระบบงานของเรา');
  });

  it('is refused to strangers by their address, a signed-in person of the same office is not', async () => {
    const person = await new Visitor(app).signIn('officer.loei');
    const stranger = () => app.inject({ method: 'POST', url: '/2568/TH-42/12m/move/endorse' });
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await stranger()).statusCode);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    // Counted on every form, and answered without a page.
    const entry = {
      url: '/2568/TH-42/12m/indicators/1.1-SME',
      headers: { 'content-type': urlEncoded },
      payload: 'x=1',
    };
    const last = await app.inject({ method: 'POST', ...entry });
    expect([last.statusCode, last.headers['content-type']]).toEqual([429, 'text/plain; charset=utf-8']);
    expect(last.body).toContain('ส่งคำขอถี่เกินไป');
    expect((await person.get('/work')).statusCode).toBe(200);
    const reads = [];
    for (let count = 0; count < 45; count += 1) reads.push((await app.inject('/sign-in')).statusCode);
    expect(reads.at(-1)).toBe(429);
    expect((await person.get('/work')).statusCode).toBe(200);
  });
});
