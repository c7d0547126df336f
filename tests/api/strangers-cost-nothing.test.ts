import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerApi } from '../../src/api/register-api.ts';
import { type CountingPool, countStatements } from '../../src/testing/count-statements.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { webDepsOn } from './web-setting.ts';

/** Every form and route that takes something from a person without an account; each is a decision. */
const openToAll = [
  '/demo/clock',
  '/first-administrator',
  '/preferences/numerals',
  '/sign-in',
  '/sign-in/passkey',
  '/sign-in/passkey/challenge',
  '/sign-in/second-step',
  '/sign-out',
  '/unsubscribe/:token',
  '/verify/file',
];
const writes = /\b(INSERT|UPDATE|DELETE|LOCK|BEGIN|FOR (NO KEY )?(UPDATE|SHARE))\b/i;

let database: TestDatabase;
let counting: CountingPool;
let folder: string;
let app: FastifyInstance;
const routes: { method: string; url: string }[] = [];

beforeAll(async () => {
  database = await openTestDatabase(embeddedTarget());
  folder = await mkdtemp(join(tmpdir(), 'samrit-strangers-'));
  counting = countStatements(database.pool);
  app = Fastify({ logger: { level: 'fatal' } });
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (!['GET', 'HEAD'].includes(one)) routes.push({ method: one, url });
  });
  const deps = webDepsOn({ pool: counting.pool }, folder);
  await registerApi(app, deps);
  await registerWeb(app, deps);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const filled = (pattern: string) =>
  pattern
    .replace(/:fiscalYear|:year/g, '2568')
    .replace(/:round/g, '12m')
    .replace(/:(sha256)/g, 'a'.repeat(64))
    .replace(/:(number)/g, '1')
    .replace(/:[A-Za-z0-9]+/g, 'TH-42');

/** A form of a stranger who has a form's token, as every visitor has. */
async function sendAsStranger({ method, url }: { method: string; url: string }, file: boolean) {
  const page = await app.inject('/sign-in');
  const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]));
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const part = `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--x\r\nContent-Disposition: form-data; name="evidence"; filename="a.pdf"\r\n\r\n%PDF-1.7\r\n--x--\r\n`;
  const body = file
    ? { payload: part, type: 'multipart/form-data; boundary=x' }
    : url.startsWith('/api/')
      ? { payload: '{}', type: 'application/json' }
      : { payload: new URLSearchParams({ _csrf: token }).toString(), type: 'application/x-www-form-urlencoded' };
  const headers = { 'content-type': body.type };
  return app.inject({ method: method as 'POST', url: filled(url), payload: body.payload, headers, cookies });
}

it('a stranger’s form is refused before anything is locked, written or stored, on every route that needs an account', async () => {
  expect(routes.length).toBeGreaterThan(100);
  const asked = routes.filter(({ url }) => !openToAll.includes(url));
  for (const route of asked) {
    for (const file of [false, true]) {
      let status = 0;
      const texts = await counting.textsDuring(async () => {
        status = (await sendAsStranger(route, file)).statusCode;
      });
      const said = `${route.method} ${route.url}${file ? ' with a file' : ''}`;
      expect([401, 403, 404, 415], `${said} answered ${status}`).toContain(status);
      expect(
        texts.filter((text) => writes.test(text)),
        said,
      ).toEqual([]);
    }
  }
  expect(await readdir(join(folder, 'evidence', 'waiting')).catch(() => [])).toEqual([]);
});

it('what strangers may send is a list', () => {
  const found = routes.map(({ url }) => url);
  for (const url of openToAll) expect(found).toContain(url);
});
