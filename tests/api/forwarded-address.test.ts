import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer } from '../../src/boot/compose.ts';
import { readConfig } from '../../src/boot/config.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { webDepsOn } from './web-setting.ts';

const publicAddress = 'https://samrit.example.go.th';

describe('the address of a visitor', () => {
  let folder = '';
  let database: TestDatabase;
  const servers: FastifyInstance[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-forwarded-'));
    database = await openTestDatabase(embeddedTarget());
    const deps = webDepsOn(database, folder);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: ['TH-42'] });
  });
  afterAll(async () => {
    await Promise.all(servers.map((one) => one.close()));
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function serve(settings: Readonly<Record<string, string>>): Promise<FastifyInstance> {
    const config = readConfig({ LOG_LEVEL: 'silent', ...settings });
    const deps = { ...webDepsOn(database, folder), secureCookies: config.behindProxy, publicAddress };
    const opened = { ...database, readers: database.pool, ownerServes: false, dataFolder: folder };
    const app = await composeServer(config, deps, opened);
    servers.push(app);
    return app;
  }

  /** The address that the session of a sign-in through this header got. */
  async function addressOfSession(app: FastifyInstance, forwarded: string): Promise<string | undefined> {
    const page = await app.inject('/sign-in');
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const signedIn = await app.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': forwarded },
      cookies: Object.fromEntries(page.cookies.map(({ name, value }) => [name, value])),
      payload: new URLSearchParams({ _csrf: token, email: demoEmail('opdc'), password: demoPassword }).toString(),
    });
    expect(signedIn.statusCode).toBe(303);
    const newest = 'SELECT ip FROM session ORDER BY created_at DESC LIMIT 1';
    return (await database.pool.query<{ ip: string }>(newest)).rows[0]?.ip;
  }

  async function requestsLeft(app: FastifyInstance, forwarded: string): Promise<number> {
    const answer = await app.inject({ url: '/api/v1/frameworks', headers: { 'x-forwarded-for': forwarded } });
    return Number(answer.headers['x-ratelimit-remaining']);
  }

  it('is what the one proxy in front added, whatever the visitor wrote before it', async () => {
    const app = await serve({ SAMRIT_BEHIND_PROXY: '1', SAMRIT_PUBLIC_URL: publicAddress });
    expect(await addressOfSession(app, '203.0.113.66, 198.51.100.7')).toBe('198.51.100.7');
    const first = await requestsLeft(app, '203.0.113.1, 198.51.100.8');
    expect(first).toBeGreaterThan(0);
    expect(await requestsLeft(app, '203.0.113.2, 198.51.100.8')).toBe(first - 1);
    expect(await requestsLeft(app, '203.0.113.2, 198.51.100.9')).toBe(first);
  });

  it('is what the outermost of two proxies added', async () => {
    const two = { SAMRIT_BEHIND_PROXY: '1', SAMRIT_TRUSTED_PROXIES: '2', SAMRIT_PUBLIC_URL: publicAddress };
    expect(await addressOfSession(await serve(two), '203.0.113.66, 198.51.100.7, 10.0.0.5')).toBe('198.51.100.7');
  });

  it('is the nearest that is no proxy of the list', async () => {
    const listed = { SAMRIT_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8', SAMRIT_PUBLIC_URL: publicAddress };
    const app = await serve({ SAMRIT_BEHIND_PROXY: '1', ...listed });
    expect(await addressOfSession(app, '203.0.113.66, 198.51.100.7, 10.0.0.5')).toBe('198.51.100.7');
    const stranger = await serve({ SAMRIT_BEHIND_PROXY: '1', ...listed, SAMRIT_TRUSTED_PROXIES: '10.0.0.0/8' });
    expect(await addressOfSession(stranger, '203.0.113.66')).toBe('127.0.0.1');
  });

  it('is that of the connection where no proxy is set', async () => {
    expect(await addressOfSession(await serve({}), '203.0.113.66')).toBe('127.0.0.1');
  });
});
