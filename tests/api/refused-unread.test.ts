import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { machineClock } from '../../src/adapters/system-clock.ts';
import type {} from '../../src/api/authenticate.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import type { ApiRoute } from '../../src/contract/api/api-route.ts';
import { refusalSentence } from '../../src/contract/refusals/sentence-of.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { AccessScope } from '../../src/domain/people/access-scope.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { type CountingPool, countStatements } from '../../src/testing/count-statements.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { sampleAddress } from '../../src/testing/sample-addresses.ts';
import type { Taken } from '../../src/web/guard-requests.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

/** A whole file's worth of what no parser understands. */
const junk = '{"results":[\u0000,"\r\n'.padEnd(1024 * 1024, '"');
const boundary = 'samrit-test-boundary';
const brokenForm = `--${boundary}\r\nContent-Disposition: form-data; name="evidence"; filename="a.xlsx"\r\n\r\n${junk}`;
const jsonBodies = [
  ['application/json', junk],
  ['text/csv', junk],
  [`multipart/form-data; boundary=${boundary}`, brokenForm],
] as const;
const formBodies: Readonly<Record<Exclude<Taken, 'one-click'>, readonly [string, string]>> = {
  form: ['application/x-www-form-urlencoded', junk],
  file: [`multipart/form-data; boundary=${boundary}`, brokenForm],
};
/** Forms of people who have no account or no session yet; what each takes is decided in its own tests. */
const beforeSignIn =
  /^\/(demo\/clock|first-administrator|preferences\/numerals|sign-(in|out)\b|unsubscribe|verify\/file|account-link)/;
const notReceived = refusalSentence({ code: 'form-not-received' });
const locks = /\bFOR (NO KEY )?UPDATE\b|\bLOCK TABLE\b/i;
const places = ['TH-42', 'TH-CD'] as const;

describeOnEmbeddedDatabase('what nobody here may send', (database) => {
  let counting: CountingPool;
  const routes: RouteOptions[] = [];
  const tokens: Record<string, string | null> = { nobody: null, 'an unknown token': 'smt_unknown' };
  let folder = '';
  let app: FastifyInstance;

  const contractOf = ({ config }: RouteOptions) => config?.contract;
  const apiRoutes = () => routes.flatMap((one) => contractOf(one) ?? []);
  const forms = () => routes.filter((one) => contractOf(one) === undefined && one.config?.takes !== 'one-click');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-unread-'));
    counting = countStatements(database.pool);
    const deps = webDepsOn({ pool: counting.pool }, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42', 'TH-50'] });
    await database.owner.query(`DELETE FROM role_holding WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`, [
      demoEmail('statistics'),
    ]);
    app = Fastify({ logger: { level: 'silent' }, bodyLimit: 1024 * 1024 });
    app.addHook('onRoute', (route) => {
      if (![route.method].flat().some((one) => ['GET', 'HEAD'].includes(one))) routes.push(route);
    });
    await registerApi(app, { ...deps, people: { ...people, clock } });
    await registerWeb(app, deps);
    await app.ready();
    const tokenOf = async (key: string, scopes: readonly AccessScope[]) => {
      const user = await transactions.read((stores) => stores.users.findByEmail(demoEmail(key)));
      const actor = { userId: user?.id ?? '', name: user?.name ?? '', holdings: [] };
      const lastDay = addDays(machineClock.today(), 30);
      const wanted = { name: 'ทดสอบ', scopes, lastDay, proof: { password: demoPassword } };
      return accepted(await createAccessToken(people, actor, wanted)).token;
    };
    tokens['a token that only reads'] = await tokenOf('opdc', ['read']);
    tokens['somebody without a role'] = await tokenOf('statistics', ['admin']);
    tokens['an officer of another province'] = await tokenOf('officer.chiangmai', ['admin']);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const filled = (pattern: string, place: string, move = '1') =>
    sampleAddress(pattern, {
      ...{ org: place, organisationId: place, agency: 'TH-42', sender: 'TH-42', code: '1', series: '1', format: '1' },
      ...{ move, act: '1', action: '1' },
    });

  /** Its addresses: one of each move that its path may name. */
  function addressesOf({ path, params }: ApiRoute): readonly string[] {
    const named = z.object({ enum: z.array(z.string()) }).safeParse(z.toJSONSchema(params).properties?.move);
    const moves = named.success ? named.data.enum : [''];
    return moves.map((move) => `/api/v1${filled(path, 'TH-42', move)}`);
  }

  async function sendTo(
    method: ApiRoute['method'],
    url: string,
    token: string | null,
    [type, payload]: readonly [string, string],
  ) {
    const headers = { 'content-type': type, ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
    return app.inject({ method, url, headers, payload });
  }

  it('says of every route that changes something who may ever send it', () => {
    const unsaid = apiRoutes().filter(({ needs }) => needs === undefined || needs.length === 0);
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    expect(apiRoutes().length).toBeGreaterThan(40);
  });

  it('is refused by every route of the API before a body is read, whoever sends it and whatever is in it', async () => {
    const wrong: string[] = [];
    for (const route of apiRoutes()) {
      for (const [who, token] of Object.entries(tokens)) {
        const own = route.needs === 'own' || who === 'an officer of another province';
        if (own && !['nobody', 'an unknown token', 'a token that only reads'].includes(who)) continue;
        for (const url of addressesOf(route))
          for (const body of jsonBodies) {
            const answer = await sendTo(route.method, url, token, body);
            const { code } = answer.json();
            const refused = ['token-required', 'token-not-accepted', 'scope-missing', 'forbidden'].includes(code);
            const form = code === 'media-type-not-supported' && body[0].startsWith('multipart/');
            if (!refused && !form) wrong.push(`${answer.statusCode} ${code} ${route.id} by ${who} as ${body[0]}`);
          }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is refused where a place is named to people of another place, before a body is read', async () => {
    const token = tokens['an officer of another province'] ?? null;
    const wrong: string[] = [];
    for (const route of apiRoutes().filter(({ path, needs }) => path.includes('/provinces/:org') && needs !== 'own')) {
      for (const url of addressesOf(route)) {
        const { statusCode } = await sendTo(route.method, url, token, jsonBodies[0]);
        if (statusCode !== 403) wrong.push(`${statusCode} ${url}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('is refused to strangers by every page’s form before it is read', async () => {
    const wrong: string[] = [];
    for (const route of forms()) {
      if (beforeSignIn.test(route.url)) continue;
      const takes = route.config?.takes === 'file' ? 'file' : 'form';
      for (const place of places) {
        const [type, payload] = formBodies[takes];
        const url = filled(route.url, place);
        const { statusCode, body } = await app.inject({
          method: 'POST',
          url,
          headers: { 'content-type': type },
          payload,
        });
        const told = route.config?.needsAccount !== true || body.includes(notReceived);
        if (![401, 403].includes(statusCode) || !told) wrong.push(`${statusCode} ${url}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(forms().filter(({ config }) => config?.needsAccount === true).length).toBeGreaterThan(60);
    expect(forms().length).toBeGreaterThan(70);
    expect(await readdir(join(folder, 'evidence', 'waiting')).catch(() => [])).toEqual([]);
  });

  it('locks no row when somebody signs in who has no right in this place', async () => {
    const people = ['statistics', 'officer.chiangmai'] as const;
    const locked: string[] = [];
    for (const key of people) {
      const visitor = await new Visitor(app).signIn(key);
      const [type, token] = [`multipart/form-data; boundary=${boundary}`, await visitor.token()];
      const payload = `--${boundary}\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n${brokenForm}`;
      const headers = { 'content-type': type, cookie: visitor.cookieHeader() };
      for (const { url: pattern, config } of forms()) {
        if (beforeSignIn.test(pattern) || /^\/account\b/.test(pattern)) continue;
        const url = filled(pattern, 'TH-42');
        const texts = await counting.textsDuring(async () => {
          if (config?.takes !== 'file') return void (await visitor.post(url, {}));
          const { statusCode } = await app.inject({ method: 'POST', url, headers, payload });
          expect([403, 404], url).toContain(statusCode);
        });
        const found = texts.filter((text) => locks.test(text) && !/\bsession\b/.test(text));
        if (found.length > 0) locked.push(`${key} ${pattern}: ${found[0]?.slice(0, 200)}`);
      }
    }
    expect(locked).toEqual([]);
  });
});
