import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import type { Transactions } from '../../src/application/ports.ts';
import type { Stores } from '../../src/application/stores.ts';
import { servePartiesApart } from '../../src/boot/serve-parties-apart.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { Reach } from '../../src/domain/people/reach.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { currentReach } from '../../src/store/reach.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { databaseContents } from '../../src/testing/database-contents.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const page = '/2568/TH-42/12m/indicators/1.1-SME';
const route = '/api/v1/2568/provinces/TH-42/rounds/12m/results/1.1-SME';
const typed = 'ข้อความที่พิมพ์ไว้ยาวพอสมควร และต้องไม่หายไป';
/** Each save brings another figure: what is stored already would not be written. */
let saves = 0;
const figures = () => {
  saves += 1;
  return { current: String(120 + saves), previous: '100' };
};

describe('a request', () => {
  let folder = '';
  let database: TestDatabase;
  let deps: WebDeps;
  let app: FastifyInstance;
  /** What every transaction that may write began with. */
  let begun: Reach[] = [];
  /** Instead of the actor's: as if the use case had been given the wrong party. */
  let mistaken: Reach | null = null;
  let officer: Awaited<ReturnType<typeof holderOf>>;
  const logged: string[] = [];
  const routes: RouteOptions[] = [];

  const watched = (transactions: Transactions<Stores>): Transactions<Stores> => ({
    ...transactions,
    run: (work, options) => {
      begun.push(currentReach());
      return transactions.run(work, options);
    },
    runOne: (work) => {
      begun.push(currentReach());
      return transactions.runOne(work);
    },
    reaching: (reach, work) => transactions.reaching(mistaken ?? reach, work),
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-reach-'));
    database = await openTestDatabase(embeddedTarget());
    deps = webDepsOn(database, folder, watched);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: ['TH-42'] });
    const stream = { write: (line: string) => void logged.push(line) };
    app = Fastify({ logger: { level: 'error', stream }, routerOptions: { maxParamLength: 200 } });
    app.addHook('onRoute', (one) => {
      if (one.method === 'POST') routes.push(one);
    });
    servePartiesApart(app);
    await registerApi(app, deps);
    await registerWeb(app, deps);
    await app.ready();
    officer = await holderOf('officer.loei');
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    [begun, mistaken] = [[], null];
    logged.length = 0;
  });

  /** A person of the demonstration: their own id, and a token of the API. */
  async function holderOf(key: string) {
    const user = await deps.transactions.read((stores) => stores.users.findByEmail(demoEmail(key)));
    const actor = { userId: user?.id ?? '', name: user?.name ?? '', holdings: [] };
    const lastDay = addDays(machineClock.today(), 30);
    const wanted = { name: 'ทดสอบ', scopes: ['admin'], lastDay, proof: { password: demoPassword } };
    const { token } = accepted(await createAccessToken(deps.people, actor, wanted));
    return { userId: actor.userId, headers: { authorization: `Bearer ${token}` } };
  }
  const etagOf = async (headers: Record<string, string>) =>
    String((await app.inject({ url: route, headers })).headers.etag);
  const saveByApi = async (headers: Record<string, string>) =>
    app.inject({
      method: 'PUT',
      url: route,
      headers: { ...headers, 'if-match': await etagOf(headers) },
      payload: { variables: figures(), narrative: typed },
    });
  const saveOnPage = async (visitor: Visitor) => {
    const { body } = await visitor.get(page);
    const rowVersion = /name="rowVersion" value="(\d+)"/.exec(body)?.[1] ?? '';
    const { current, previous } = figures();
    return visitor.post(page, {
      rowVersion,
      'variables.current': current,
      'variables.previous': previous,
      narrative: typed,
    });
  };

  it('writes within the reach of its actor, on pages and through the API', async () => {
    const { userId, headers } = officer;
    expect((await saveByApi(headers)).statusCode).toBe(200);
    const visitor = await new Visitor(app).signIn('officer.loei');
    expect(begun.filter((reach) => reach !== 'everywhere' && reach.includes('TH-42'))).toEqual([[userId, 'TH-42']]);
    begun = [];
    expect((await saveOnPage(visitor)).statusCode).toBe(303);
    expect(begun.filter((reach) => reach.includes('TH-42'))).toEqual([[userId, 'TH-42']]);
  });

  it('never begins to write beyond that, whatever form a person of a party sends', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const token = await visitor.token();
    begun = [];
    for (const { url } of routes) {
      const sent = url
        .replace(/:(fiscalYear|year)\b/g, '2568')
        .replace(/:(organisationId|org)\b/g, 'TH-42')
        .replace(/:round\b/g, '12m')
        .replace(/:\w+(\([^)]*\))?/g, '1');
      if (/sign-out/.test(url)) continue;
      await app.inject({
        method: 'POST',
        url: sent,
        headers: { cookie: visitor.cookieHeader(), 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ _csrf: token, rowVersion: '1', email: 'a@b.example', password: 'x' }).toString(),
      });
    }
    expect(routes.length).toBeGreaterThan(100);
    expect(begun.length).toBeGreaterThan(10);
    expect(begun.filter((reach) => reach === 'everywhere' || reach.length > 2)).toEqual([]);
  });

  it('whose use case writes for another party is refused clearly by the API, stored nowhere, and logged as a fault of the program', async () => {
    const { headers } = officer;
    await etagOf(headers);
    const before = await databaseContents(database.pool);
    mistaken = ['TH-50'];
    const refused = await saveByApi(headers);
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'outside-reach', detail: expect.stringContaining('แจ้งผู้ดูแลระบบ') });
    expect(await databaseContents(database.pool)).toEqual(before);
    const [line = ''] = logged;
    expect(JSON.parse(line)).toMatchObject({ level: 50, err: { type: 'OutsideReach' } });
    expect(line).toContain('programming error: a use case changed what is outside the reach [TH-50] of its actor');
  });

  it('of a page is refused the same, and what was typed is on the answer', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    await visitor.get(page);
    const before = await databaseContents(database.pool);
    mistaken = ['TH-50'];
    const refused = await saveOnPage(visitor);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toContain('ข้อผิดพลาดของโปรแกรม');
    expect(refused.body).toContain(typed);
    expect(await databaseContents(database.pool)).toEqual(before);
    expect(logged.join()).toContain('OutsideReach');
  });
});
