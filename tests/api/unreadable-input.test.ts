import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import { refusalSentence } from '../../src/contract/refusals/sentence-of.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { holdEveryRole } from '../../src/testing/hold-every-role.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { partsOf, sampleAddress } from '../../src/testing/sample-addresses.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const web = join(import.meta.dirname, '..', '..', 'src', 'web');
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
const text = sources.map((path) => readFileSync(join(web, path), 'utf8')).join('\n');

/** Every name by which a page reads a part of its query or a field of its form. */
const names = [
  ...new Set(
    [...text.matchAll(/(?:asked|textOf|listOf|dateOf)\((?:\w+, )?'([\w.]+)'\)/g)].map(([, name = '']) => name),
  ),
];

const urlOf = (url: string, changed: string | null = null, to = '') =>
  sampleAddress(url, changed === null ? {} : { [changed]: to });

/** NUL and a control character, as an address carries them; half a character; and bytes that are no text. */
const unreadable = ['%00', '1%00', 'TH-42%1f', '%ED%A0%80', '%ff'];
/** A control character that a word processor left in a search is not searched for. */
const cleaned = (url: string) => /\?.*%1f/.test(url);

describe('what cannot be read', () => {
  let folder = '';
  let database: TestDatabase;
  let deps: WebDeps;
  let app: FastifyInstance;
  let token = '';
  const routes: { readonly method: string; readonly url: string; readonly takes: string | undefined }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-unreadable-'));
    database = await openTestDatabase(embeddedTarget());
    deps = webDepsOn(database, folder);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    app = Fastify({ logger: { level: 'silent' }, routerOptions: { maxParamLength: 200 } });
    app.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ method: one, url, takes: config?.takes });
    });
    await holdEveryRole(database.pool, demoEmail('admin'));
    await registerApi(app, deps);
    await registerWeb(app, deps);
    await app.ready();
    const admin = await deps.transactions.read((stores) => stores.users.findByEmail(demoEmail('admin')));
    const actor = { userId: admin?.id ?? '', name: admin?.name ?? '', holdings: [] };
    const lastDay = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    token = accepted(
      await createAccessToken(deps.people, actor, {
        name: 'ทดสอบ',
        scopes: ['admin'],
        lastDay,
        proof: { password: demoPassword },
      }),
    ).token;
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const isApi = (url: string) => url.startsWith('/api/');
  /** Streams of events never end. */
  const gets = () => routes.filter(({ method, url }) => method === 'GET' && !url.endsWith('/events'));
  const headers = (url: string, cookie: string) => (isApi(url) ? { authorization: `Bearer ${token}` } : { cookie });

  it('in an address is refused on every page and route: no fault of the server, and nothing is found by it', async () => {
    const cookie = (await new Visitor(app).signIn('admin')).cookieHeader();
    const wrong: string[] = [];
    for (const { url } of gets()) {
      const asked = [
        ...partsOf(url).flatMap((name) => unreadable.map((sent) => urlOf(url, name, sent))),
        ...unreadable.map((sent) => `${urlOf(url)}?${names.map((name) => `${name}=${sent}`).join('&')}`),
        `${urlOf(url)}?a%00=1`,
      ];
      for (const one of url.includes('*') ? [] : asked) {
        const { statusCode, body } = await app.inject({ url: one, headers: headers(url, cookie) });
        const isText = /%(00|1f)/.test(one) && !cleaned(one);
        if (statusCode >= 500 || (isText && ![400, 404, 422].includes(statusCode))) wrong.push(`${statusCode} ${one}`);
        if (!/[ก-ฮ]/.test(body) && isText) wrong.push(`no Thai sentence: ${statusCode} ${one}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is a part of a query that is asked twice: a page is asked for one', async () => {
    const cookie = (await new Visitor(app).signIn('admin')).cookieHeader();
    const wrong: string[] = [];
    for (const { url } of gets().filter((one) => !one.url.includes('*'))) {
      const query = names.map((name) => `${name}=a&${name}=b`).join('&');
      const { statusCode } = await app.inject({ url: `${urlOf(url)}?${query}`, headers: headers(url, cookie) });
      if (statusCode >= 500 || (!isApi(url) && statusCode !== 400)) wrong.push(`${statusCode} ${url}`);
    }
    expect(wrong).toEqual([]);
    expect(names.length).toBeGreaterThan(60);
  });

  it('in a field is never a fault of the server, on any form', async () => {
    const wrong: string[] = [];
    let reader = await new Visitor(app).signIn('admin');
    for (const { url, takes } of routes.filter(({ method, url }) => method === 'POST' && !isApi(url))) {
      const fields: [string, string][] = [
        ['_csrf', await reader.token()],
        ['a\u0000b', 'ก'],
      ];
      for (const name of names) fields.push([name, 'ก\u0000\u001fข'], [name, '\ud800']);
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      const file = new File(['%PDF-1.7'], 'ก\u0000ข.pdf');
      if (takes === 'file') form.append('evidence', file);
      const sent = new Request('http://localhost', {
        method: 'POST',
        body: takes === 'file' ? form : new URLSearchParams(fields),
      });
      const payload = Buffer.from(await sent.arrayBuffer());
      const type = sent.headers.get('content-type') ?? '';
      const cookie = reader.cookieHeader();
      const answer = await app.inject({
        method: 'POST',
        url: urlOf(url),
        headers: { cookie, 'content-type': type },
        payload,
      });
      if (answer.statusCode >= 500) wrong.push(`${answer.statusCode} ${url}`);
      if ((await reader.get('/account')).statusCode !== 200) reader = await new Visitor(app).signIn('admin');
    }
    expect(wrong).toEqual([]);
  });

  it('in a body of the API is refused naming its field, on every route that takes one', async () => {
    const bodies = [
      ['{"name":"a\\u0000"}', 'name', 'text-not-storable'],
      ['{"items":[{"text":"ก\\ud800"}]}', 'items.0.text', 'text-not-storable'],
      ['{"a\\u0000":1}', 'body', 'field-not-understood'],
    ] as const;
    const wrong: string[] = [];
    for (const { method, url } of routes.filter((one) => isApi(one.url) && ['POST', 'PUT'].includes(one.method)))
      for (const [payload, field, code] of bodies) {
        const answer = await app.inject({
          method: method as 'POST',
          url: urlOf(url),
          payload,
          headers: { ...headers(url, ''), 'content-type': 'application/json' },
        });
        const told = answer.json();
        // A route that takes a file refuses JSON as such, and one that checks a version asks for it.
        const other = [404, 415, 428].includes(answer.statusCode);
        if (answer.statusCode >= 500 || (!other && (told.code !== code || told.field !== field)))
          wrong.push(`${answer.statusCode} ${method} ${url} ${told.code} ${told.field}`);
      }
    expect(wrong).toEqual([]);
  });

  it('in a form is said at its field, with everything typed still there and what cannot be kept taken out', async () => {
    const officer = await new Visitor(app).signIn('host.cd.loei');
    const url = '/2568/TH-42/12m/indicators/1.1-SME';
    const before = (await database.pool.query('SELECT count(*) FROM journal')).rows;
    const form = { obstacles: 'พายุเข้า\u0000สองครั้ง', narrative: 'ทำแล้ว', 'variables.current': '12' };
    const answer = await officer.post(url, form);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(refusalSentence({ code: 'text-not-storable', facts: { character: 'U+0000' } }));
    expect(answer.body).toContain('href="#field-obstacles"');
    for (const typed of ['พายุเข้าสองครั้ง', 'ทำแล้ว', 'value="12"']) expect(answer.body).toContain(typed);
    expect((await database.pool.query('SELECT count(*) FROM journal')).rows).toEqual(before);
  });

  it.each([
    '/assets/nope.css',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%2f..',
    '/assets/%00',
    '/assets/',
    '/assets/a/b',
  ])('is not found among the assets: %s', async (url) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toBe(refusalSentence({ code: 'not-found' }));
  });
});
