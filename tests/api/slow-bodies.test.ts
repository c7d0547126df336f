import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerApi } from '../../src/api/register-api.ts';
import { cutUnreadBodies } from '../../src/boot/cut-unread-bodies.ts';
import { serverTimes, watchDeadlines } from '../../src/boot/deadlines.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { webDepsOn } from './web-setting.ts';

const deadlines = { headers: 2, bodySilence: 0.5, bodyRate: 32, handler: 30, idle: 30 };
/** A deadline, the check that notices it, the three seconds in which the answer travels, and a slow machine. */
const longestWait = 20_000;

let database: TestDatabase;
let folder: string;
let app: FastifyInstance;
let port: number;
const posts: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase(embeddedTarget());
  folder = await mkdtemp(join(tmpdir(), 'samrit-slow-'));
  app = Fastify({ logger: { level: 'fatal' }, ...serverTimes(deadlines) });
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'POST') posts.push(url);
  });
  watchDeadlines(app, deadlines);
  cutUnreadBodies(app);
  const deps = webDepsOn(database, folder);
  await registerApi(app, deps);
  await registerWeb(app, deps);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await app.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Begins a request and never ends it; `more` goes on being sent, a letter at a time. The answer, once the line is closed. */
function begin(url: string, type: string, { start, more }: { start: string; more: boolean }): Promise<string> {
  return new Promise((resolve, reject) => {
    const line = connect(port, '127.0.0.1');
    let answer = '';
    const trickle = setInterval(() => more && line.write('x'), 100);
    const late = setTimeout(() => {
      reject(new Error(`still open: ${url} ${type}`));
      line.destroy();
    }, longestWait);
    line.on('data', (part) => (answer += part.toString('utf8')));
    line.on('error', () => {});
    line.on('close', () => {
      clearInterval(trickle);
      clearTimeout(late);
      resolve(answer);
    });
    line.write(
      `POST ${url} HTTP/1.1\r\nHost: samrit\r\nContent-Type: ${type}\r\nContent-Length: ${type.startsWith('multipart') ? 20_000_000 : 1000}\r\n\r\n${start}`,
    );
  });
}

const filled = (pattern: string) => pattern.replace(/:fiscalYear|:year/g, '2568').replace(/:[A-Za-z0-9]+/g, 'TH-42');
const bodies = {
  'application/x-www-form-urlencoded': 'name=',
  'application/json': '{"name":"',
  'multipart/form-data; boundary=x':
    '--x\r\nContent-Disposition: form-data; name="evidence"; filename="a.pdf"\r\n\r\n%PDF-1.7',
} as const;

it('a body that never comes, or comes a letter at a time, is cut on every route, and nothing of it stays', async () => {
  expect(posts.length).toBeGreaterThan(80);
  for (const [type, start] of Object.entries(bodies)) {
    for (const more of [false, true]) {
      const open = posts.map((url) => begin(filled(url), type, { start: more ? start : '', more }));
      // Others are served meanwhile.
      expect((await fetch(`http://127.0.0.1:${port}/verify`)).status).toBe(200);
      const answers = await Promise.all(open);
      for (const [index, answer] of answers.entries())
        expect(answer, `${posts[index]} ${type}`).toMatch(/^(HTTP\/1\.1 [34]\d\d |$)/);
    }
  }
  const left = await readdir(join(folder, 'evidence', 'waiting')).catch(() => []);
  expect(left).toEqual([]);
});

it('who sends too slowly is told so, on pages and in the API', async () => {
  const page = await begin('/sign-in', 'application/x-www-form-urlencoded', { start: 'email=', more: false });
  expect(page).toMatch(/^HTTP\/1\.1 408 [\s\S]*ช้าเกินกำหนด/);
  const file = await begin('/verify/file', 'multipart/form-data; boundary=x', {
    start: bodies['multipart/form-data; boundary=x'],
    more: true,
  });
  expect(file).toMatch(/^HTTP\/1\.1 4\d\d /);
});
