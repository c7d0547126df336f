import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalSentence } from '../../src/contract/refusals/sentence-of.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const expired = refusalSentence({ code: 'form-expired' });

describe('form tokens and cookies', () => {
  let folder = '';
  let database: TestDatabase;
  let app: FastifyInstance;
  let proxied: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-tokens-'));
    database = await openTestDatabase(embeddedTarget());
    const deps = webDepsOn(database, folder);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: ['TH-42'] });
    [app, proxied] = await Promise.all([serveWeb(deps), serveWeb({ ...deps, secureCookies: true })]);
  });
  afterAll(async () => {
    await Promise.all([app.close(), proxied.close()]);
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const choose = (cookie: string, token: string) =>
    app.inject({
      method: 'POST',
      url: '/preferences/numerals',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      payload: new URLSearchParams({ _csrf: token, numerals: 'arabic' }).toString(),
    });
  const formSecret = (visitor: Visitor) => /samrit-form=([^;]*)/.exec(visitor.cookieHeader())?.[1] ?? '';

  it('a token from before sign-in is refused after it, and one of the session after sign-out', async () => {
    const visitor = new Visitor(app);
    const before = await visitor.token();
    expect((await choose(visitor.cookieHeader(), before)).statusCode).toBe(303);
    await visitor.signIn('opdc');
    expect((await choose(visitor.cookieHeader(), before)).body).toContain(expired);
    const during = await visitor.token();
    expect((await choose(visitor.cookieHeader(), during)).statusCode).toBe(303);
    await visitor.post('/sign-out', {});
    expect((await choose(visitor.cookieHeader(), during)).body).toContain(expired);
  });

  it('the secret behind the tokens is renewed at sign-in and at sign-out: a planted one ends there', async () => {
    const visitor = new Visitor(app);
    await visitor.token();
    const planted = formSecret(visitor);
    await visitor.signIn('opdc');
    await visitor.get('/account');
    const during = formSecret(visitor);
    await visitor.post('/sign-out', {});
    await visitor.get('/sign-in');
    const after = formSecret(visitor);
    expect(new Set([planted, during, after]).size).toBe(3);
    expect([planted, during, after].every((one) => one !== '')).toBe(true);
  });

  it('two pages opened at the same moment, right after sign-in or in a browser that starts again, can both be sent', async () => {
    const visitor = await new Visitor(app).signIn('opdc');
    const cookie = visitor.cookieHeader();
    const pages = await Promise.all(['/account', '/work'].map((url) => app.inject({ url, headers: { cookie } })));
    for (const page of pages) {
      expect(page.cookies.map(({ name }) => name)).not.toContain('samrit-form');
      const token = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
      expect((await choose(cookie, token)).statusCode).toBe(303);
    }
  });

  it('a token belongs to its session: with the secret of another session’s browser it is still refused', async () => {
    const [own, other] = await Promise.all([new Visitor(app).signIn('opdc'), new Visitor(app).signIn('opdc')]);
    const token = await other.token();
    await own.token();
    const mixed = own.cookieHeader().replace(formSecret(own), formSecret(other));
    expect(mixed).toContain(formSecret(other));
    expect((await choose(mixed, token)).body).toContain(expired);
    expect((await choose(other.cookieHeader(), token)).statusCode).toBe(303);
  });

  it('pages of one session share the proof that is checked, and no two of them have the same token', async () => {
    const visitor = await new Visitor(app).signIn('opdc');
    const tokens = [await visitor.token(), await visitor.token(), await visitor.token()];
    const [proofs, pages, sessions] = [0, 1, 2].map((part) => new Set(tokens.map((token) => token.split('.')[part])));
    expect([proofs?.size, pages?.size, sessions?.size]).toEqual([1, 3, 1]);
    for (const token of tokens) expect((await choose(visitor.cookieHeader(), token)).statusCode).toBe(303);
    // A browser whose secret is another one gets another proof, and the first proof is worth nothing there.
    const renewed = visitor.cookieHeader().replace(formSecret(visitor), 'another-secret');
    const page = await app.inject({ url: '/account', headers: { cookie: renewed } });
    const token = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    expect(proofs).not.toContain(token.split('.')[0]);
    expect((await choose(renewed, token)).statusCode).toBe(303);
    expect((await choose(renewed, tokens[0] ?? '')).body).toContain(expired);
  });

  it('what was typed when a session had ended is given back, and arrives after signing in, passwords apart', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const fields = { _csrf: await visitor.token(), vision: 'เลยเมืองน่าอยู่\nยั่งยืน', numerals: 'arabic' };
    const secret = { currentPassword: 'รหัสผ่านเดิม', password: 'รหัสผ่านใหม่ที่ยาวพอ' };
    await database.pool.query('UPDATE session SET revoked_at = now()');
    const send = (cookie: string, form: Readonly<Record<string, string>>) =>
      app.inject({
        method: 'POST',
        url: '/2568/TH-42/agreement/plan',
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
        payload: new URLSearchParams(form).toString(),
      });
    const lapsed = await send(visitor.cookieHeader(), { ...fields, ...secret });
    expect(lapsed.statusCode).toBe(403);
    const ended = refusalSentence({ code: 'sign-in-required' });
    for (const kept of [ended, 'เลยเมืองน่าอยู่\nยั่งยืน', '/2568/TH-42/agreement/plan', 'name="waitingForm"'])
      expect(lapsed.body).toContain(kept);
    for (const typed of Object.values(secret)) expect(lapsed.body).not.toContain(typed);
    // Signed in on another tab of the same browser: sent again, it is given back with a token that holds.
    await visitor.signIn('officer.loei');
    const visitorsToken = /name="_csrf" value="([^"]+)"/.exec(lapsed.body)?.[1] ?? '';
    const again = await send(visitor.cookieHeader(), { ...fields, _csrf: visitorsToken });
    for (const { name, value } of again.cookies) visitor.setCookie(name, value);
    expect(again.body).toContain('เลยเมืองน่าอยู่\nยั่งยืน');
    expect(again.body).toContain('action="/2568/TH-42/agreement/plan"');
    const holds = /name="_csrf" value="([^"]+)"/.exec(again.body)?.[1] ?? '';
    const sent = await send(visitor.cookieHeader(), { ...fields, _csrf: holds });
    expect(sent.body).not.toContain(expired);
  });

  it('a text that begins with line ends is given back with all of them', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const fields = [['_csrf', await visitor.token()] as const, ['vision', '\r\n\r\nเลยเมืองน่าอยู่'] as const];
    const send = () => visitor.send('/2568/TH-42/agreement/plan', fields, false);
    await database.pool.query('UPDATE session SET revoked_at = now()');
    // A browser leaves out the first line end after the tag.
    const whole = /<textarea[^>]*>\n\r?\n\r?\nเลยเมืองน่าอยู่</;
    expect((await send()).body).toMatch(whole);
    await visitor.signIn('officer.loei');
    expect((await send()).body).toMatch(whole);
  });

  /** What a server sets in the course of a visit, from the first page to the sign-out. */
  async function cookiesOfVisit(server: FastifyInstance) {
    const set: string[] = [];
    const jar = new Map<string, string>();
    const keep = (answer: LightMyRequestResponse) => {
      for (const { name, value } of answer.cookies) jar.set(name, value);
      set.push(...[answer.headers['set-cookie'] ?? []].flat());
      return answer;
    };
    const get = async (url: string) => keep(await server.inject({ url, cookies: Object.fromEntries(jar) }));
    const post = async (url: string, form: Readonly<Record<string, string>>) => {
      const page = await get('/account');
      const { body } = page.statusCode === 200 ? page : await get('/sign-in');
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
      const payload = new URLSearchParams({ _csrf, ...form }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = keep(
        await server.inject({ method: 'POST', url, headers, payload, cookies: Object.fromEntries(jar) }),
      );
      expect(answer.statusCode, `${url} ${answer.body.slice(-2000)}`).toBe(303);
    };
    await post('/preferences/numerals', { numerals: 'arabic' });
    await post('/sign-in', { email: demoEmail('opdc'), password: demoPassword });
    await post('/account/digests', { digests: 'yes' });
    await get('/account');
    await post('/sign-out', {});
    return set;
  }

  it('behind a proxy every cookie is for this host alone, over TLS, and closed to scripts', async () => {
    const set = await cookiesOfVisit(proxied);
    const names = new Set(set.map((line) => line.split('=')[0]));
    for (const name of ['samrit', 'samrit-form', 'numerals', 'notice']) expect(names).toContain(`__Host-${name}`);
    for (const name of names) expect(name).toMatch(/^__Host-/);
    for (const line of set) {
      for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(line).toContain(attribute);
      expect(line).not.toContain('Domain');
    }
  });

  it('without a proxy they have plain names, which a browser accepts without TLS', async () => {
    const set = await cookiesOfVisit(app);
    const names = new Set(set.map((line) => line.split('=')[0]));
    for (const name of ['samrit', 'samrit-form', 'numerals', 'notice']) expect(names).toContain(name);
    for (const line of set) expect(line).not.toContain('Secure');
  });
});
