import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityProviderAt } from '../../src/adapters/identity-provider.ts';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { refusalSentence } from '../../src/contract/refusals/sentence-of.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { type IdentityProviderProcess, startIdentityProvider } from '../../src/testing/identity-provider-process.ts';
import { formsOfPage } from './forms-of-page.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const begin = '/sign-in/single-sign-on?returnTo=/2568/TH-42/12m';
const said = (answer: LightMyRequestResponse) => answer.body.replaceAll(/\s+/g, ' ');

describe('sign-in through the central identity provider', () => {
  let folder = '';
  let database: TestDatabase;
  let provider: IdentityProviderProcess;
  let app: FastifyInstance;
  let late: FastifyInstance;
  let trusting: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-single-sign-on-'));
    database = await openTestDatabase(embeddedTarget());
    provider = await startIdentityProvider();
    const deps = webDepsOn(database, folder);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: ['TH-42'] });
    const place = { issuer: provider.issuer, clientId: 'samrit', clientSecret: 'known-to-both', name: 'ThaID' };
    const served = (mfaCounts: boolean, machine = machineClock) => {
      const identityProvider = identityProviderAt({ ...place, mfaCounts }, () => {});
      return serveWeb({ ...deps, people: { ...deps.people, machine, identityProvider } });
    };
    const later = () => new Date(Date.now() + 11 * 60_000).toISOString();
    [app, late, trusting] = await Promise.all([
      served(false),
      served(false, { ...machineClock, now: later }),
      served(true),
    ]);
  });
  afterAll(async () => {
    await Promise.all([app.close(), late.close(), trusting.close()]);
    await Promise.all([provider.stop(), database.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** Begins here, signs in there as typed, and gives the address to which the provider sends the browser back. */
  async function returnOf(visitor: Visitor, typed: string): Promise<string> {
    const begun = await visitor.get(begin);
    expect(begun.statusCode).toBe(303);
    const address = await signInThere(String(begun.headers.location), typed);
    const { pathname, search } = new URL(address);
    return pathname + search;
  }
  const isSignedIn = async (visitor: Visitor) => (await visitor.get('/account')).statusCode === 200;
  const refusedAs = (code: Parameters<typeof refusalSentence>[0]) => refusalSentence(code).replaceAll(/\s+/g, ' ');
  const linked = async () =>
    (await database.pool.query('SELECT subject, email FROM linked_identity ORDER BY subject')).rows;

  it('asks for a code with a proof of its own, a state and a nonce', async () => {
    const address = new URL(String((await new Visitor(app).get(begin)).headers.location));
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid email' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]?.length).toBeGreaterThan(40);
  });

  it('lets in whom it finds by a verified e-mail, links the identity, and knows it when the e-mail changes', async () => {
    const visitor = new Visitor(app);
    const back = await visitor.get(await returnOf(visitor, `s-officer ${demoEmail('officer.loei').toUpperCase()}`));
    expect([back.statusCode, back.headers.location]).toEqual([303, '/2568/TH-42/12m']);
    expect(await isSignedIn(visitor)).toBe(true);
    expect(await linked()).toEqual([{ subject: 's-officer', email: demoEmail('officer.loei') }]);
    const other = new Visitor(app);
    await other.get(await returnOf(other, 's-officer another@example.go.th unverified'));
    expect(await isSignedIn(other)).toBe(true);
    const text = `SELECT action, after->>'by' AS by FROM journal WHERE action IN ('identity.link', 'session.open') ORDER BY seq`;
    const { rows } = await database.pool.query(text);
    expect(rows).toEqual([
      { action: 'identity.link', by: null },
      { action: 'session.open', by: 'single-sign-on' },
      { action: 'session.open', by: 'single-sign-on' },
    ]);
  });

  it('carries out the form whose session had ended, which was never in an address', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const form = formsOfPage((await visitor.get('/account')).body).find(({ action }) => action === '/account/digests');
    await database.pool.query('UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL');
    const page = await visitor.send('/account/digests', form?.fields ?? [], false);
    const there = formsOfPage(page.body).find(({ action }) => action === '/sign-in/single-sign-on');
    const leading = await visitor.send('/sign-in/single-sign-on', there?.fields ?? [], false);
    const address = String(leading.headers.refresh).replace('0; url=', '');
    expect(address).not.toContain('digests');
    const { pathname, search } = new URL(await signInThere(address, `s-officer ${demoEmail('officer.loei')}`));
    const done = await visitor.get(pathname + search);
    expect([done.statusCode, done.headers.location]).toEqual([303, '/account#digests']);
    expect((await visitor.get('/account')).body).toContain('บันทึกแล้ว');
  });

  it('stores a form for nobody knows whom, or one larger than what people type, nowhere', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const token = await visitor.token();
    const own = formsOfPage((await visitor.get('/account')).body).find(({ action }) => action === '/account/digests');
    const known = own?.fields.find(([name]) => name === '_csrf')?.[1] ?? token;
    const storedOf = async (written: string, text: string) => {
      const stranger = new Visitor(app);
      const kept = { action: '/account/digests', fields: [['digests', text]], from: null, token: written };
      const stored = `SELECT FROM sign_in_step WHERE data->>'kept' <> ''`;
      const before = (await database.pool.query(stored)).rowCount;
      await stranger.post('/sign-in/single-sign-on', { returnTo: '/work', waitingForm: JSON.stringify(kept) });
      return (await database.pool.query(stored)).rowCount !== before;
    };
    expect(await storedOf(known, 'yes')).toBe(true);
    expect(await storedOf('unknown.session', 'yes')).toBe(false);
    expect(await storedOf(known, 'ก'.repeat(30_000))).toBe(false);
  });

  it('keeps a form that it may not store on the page, says so, and takes it up there after a sign-in beside it', async () => {
    const visitor = await new Visitor(app).signIn('officer.loei');
    const token = await visitor.token();
    const long = 'ข้อความยาว '.repeat(6_000);
    const entry = '/2568/TH-42/12m/indicators/1.1-SME';
    const fields = [
      ['narrative', long],
      ['rowVersion', '1'],
    ];
    const kept = { action: entry, fields, from: entry, token };
    await database.pool.query('UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL');
    const signedOut = new Visitor(app);
    const sent = { returnTo: entry, waitingForm: JSON.stringify(kept) };
    const refused = await signedOut.post('/sign-in/single-sign-on', sent);
    expect(refused.statusCode).toBe(413);
    expect(refused.headers.refresh).toBeUndefined();
    expect(refused.body).toContain(long.trim());
    expect(said(refused)).toContain('เก็บระหว่างเข้าสู่ระบบด้วย');
    expect(refused.body).toMatch(/<a[^>]*href="\/sign-in\/single-sign-on\?returnTo=[^"]*"[^>]*target="_blank"/);
    const back = formsOfPage(refused.body).find(({ action }) => action === '/sign-in/single-sign-on');
    await signedOut.get(await returnOf(signedOut, `s-officer ${demoEmail('officer.loei')}`));
    expect(await isSignedIn(signedOut)).toBe(true);
    const review = await signedOut.send('/sign-in/single-sign-on', back?.fields ?? [], false);
    expect(review.body).toContain(long.trim());
    expect(formsOfPage(review.body).map(({ action }) => action)).toContain(entry);
  });

  it('refuses another identity with the same e-mail', async () => {
    const visitor = new Visitor(app);
    const email = demoEmail('officer.loei');
    const back = await visitor.get(await returnOf(visitor, `s-successor ${email}`));
    expect(said(back)).toContain(refusedAs({ code: 'single-sign-on-other-identity', facts: { email } }));
    expect(await isSignedIn(visitor)).toBe(false);
  });

  it('opens no account for an unknown person, an e-mail that is not verified, or a disabled account', async () => {
    const disabled = demoEmail('governor.loei');
    await database.pool.query('UPDATE app_user SET disabled_at = now() WHERE email = $1', [disabled]);
    const before = await linked();
    const email = 'nobody@example.go.th';
    for (const [typed, refusal] of [
      [`s-nobody ${email}`, { code: 'single-sign-on-unknown', facts: { email } }],
      [`s-open ${demoEmail('opdc')} unverified`, { code: 'single-sign-on-unverified' }],
      [`s-gone ${disabled}`, { code: 'account-disabled' }],
      ['refuse', { code: 'single-sign-on-denied', facts: { reason: 'access_denied' } }],
    ] as const) {
      const visitor = new Visitor(app);
      expect(said(await visitor.get(await returnOf(visitor, typed)))).toContain(refusedAs(refusal));
      expect(await isSignedIn(visitor)).toBe(false);
    }
    expect(await linked()).toEqual(before);
    const found = await database.pool.query('SELECT FROM app_user WHERE email = $1', [email]);
    expect(found.rowCount).toBe(0);
  });

  it('takes an answer once, in the browser that began, in ten minutes, and with its own state', async () => {
    const typed = `s-opdc ${demoEmail('opdc')}`;
    const visitor = new Visitor(app);
    const answer = await returnOf(visitor, typed);
    const ended = refusedAs({ code: 'single-sign-on-ended' });
    expect(said(await new Visitor(app).get(answer))).toContain(ended);
    expect(said(await visitor.at(late).get(answer))).toContain(ended);
    const elsewhere = refusedAs({ code: 'single-sign-on-elsewhere' });
    const mine = await returnOf(new Visitor(app), typed);
    for (const forged of [mine, answer.replace(/state=[^&]*/, 'state=guessed'), answer.replace(/state=[^&]*/, '')])
      expect(said(await visitor.get(forged))).toContain(elsewhere);
    const twice = visitor.at(app);
    expect((await visitor.get(answer)).statusCode).toBe(303);
    expect(said(await twice.get(answer))).toContain(ended);
    expect(await isSignedIn(twice)).toBe(false);
  });

  it('refuses a code that is not of this sign-in, and an answer of another issuer', async () => {
    for (const [part, put, code] of [
      [/code=[^&]*/, 'code=guessed', 'single-sign-on-ended'],
      [/iss=[^&]*/, 'iss=https%3A%2F%2Fother.example', 'single-sign-on-not-proven'],
    ] as const) {
      const visitor = new Visitor(app);
      const answer = await returnOf(visitor, `s-opdc ${demoEmail('opdc')}`);
      expect(said(await visitor.get(answer.replace(part, put)))).toContain(refusedAs({ code }));
      expect(await isSignedIn(visitor)).toBe(false);
    }
  });

  it('asks whoever has a second factor for it, unless one shown at the provider counts', async () => {
    const email = demoEmail('supervisor.loei');
    const text = `INSERT INTO passkey (id, user_id, name, public_key, created_at)
      SELECT 'key', id, 'กุญแจ', 'none', now() FROM app_user WHERE email = $1 RETURNING id`;
    expect((await database.pool.query(text, [email])).rowCount).toBe(1);
    for (const [server, typed, place] of [
      [app, `s-supervisor ${email} mfa`, '/sign-in/second-step?returnTo=%2F2568%2FTH-42%2F12m'],
      [trusting, `s-supervisor ${email}`, '/sign-in/second-step?returnTo=%2F2568%2FTH-42%2F12m'],
      [trusting, `s-supervisor ${email} mfa`, '/2568/TH-42/12m'],
    ] as const) {
      const visitor = new Visitor(server);
      const back = await visitor.get(await returnOf(visitor, typed));
      expect(back.headers.location).toBe(place);
      expect(await isSignedIn(visitor)).toBe(place.startsWith('/2568'));
    }
  });

  it('is unlinked by its owner, in the journal, unless there is no password to sign in with', async () => {
    const email = demoEmail('officer.loei');
    const visitor = new Visitor(app);
    await visitor.get(await returnOf(visitor, `s-officer ${email}`));
    const unlink = () => visitor.post('/account/linked-identities/unlink', { issuer: provider.issuer });
    const passwordSet = (hash: string | null) =>
      database.pool.query('UPDATE app_user SET password_hash = $2 WHERE email = $1', [email, hash]);
    const { rows } = await database.pool.query('SELECT password_hash AS hash FROM app_user WHERE email = $1', [email]);
    await passwordSet(null);
    expect((await visitor.get('/account')).body).toContain('เลิกผูกได้เมื่อมีรหัสผ่าน');
    expect(said(await unlink())).toContain(refusedAs({ code: 'linked-identity-needed' }));
    await passwordSet(rows[0]?.hash);
    expect((await unlink()).statusCode).toBe(303);
    expect(said(await unlink())).toContain(refusedAs({ code: 'linked-identity-not-found' }));
    expect((await linked()).map(({ subject }) => subject)).not.toContain('s-officer');
    const told = `SELECT before->>'subject' AS subject, actor_name AS by FROM journal WHERE action = 'identity.unlink'`;
    expect((await database.pool.query(told)).rows).toMatchObject([{ subject: 's-officer' }]);
  });

  it('leaves the proof of the exchange unreadable in the database, and leads to no other site', async () => {
    const visitor = new Visitor(app);
    await visitor.get('/sign-in/single-sign-on?returnTo=https://elsewhere.example/');
    const { rows } = await database.pool.query(`SELECT data FROM sign_in_step WHERE kind = 'single-sign-on'`);
    expect(rows.at(-1)?.data).toMatchObject({ returnTo: '/work' });
    for (const { data } of rows) expect(data.verifier.length).toBeGreaterThan(60);
  });

  it('has no address where no provider is set', async () => {
    const plain = await serveWeb(webDepsOn(database, folder));
    expect((await new Visitor(plain).get('/sign-in')).body).not.toContain('single-sign-on');
    for (const url of [begin, '/sign-in/single-sign-on/callback?code=1&state=2'])
      expect((await new Visitor(plain).get(url)).statusCode).toBe(404);
    await plain.close();
  });
});

/** Signs in at the provider as a browser would, and gives the first address that is not the provider's. */
async function signInThere(start: string, typed: string): Promise<string> {
  const { origin } = new URL(start);
  const cookies = new Map<string, string>();
  let [url, body]: [string, URLSearchParams | null] = [start, null];
  for (let step = 0; step < 8; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent: RequestInit = body === null ? {} : { method: 'POST', body };
    const answer: Response = await fetch(url, { ...sent, headers: { cookie }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location: string | null = answer.headers.get('location');
    body = location === null ? new URLSearchParams({ who: typed }) : null;
    if (location === null) continue;
    url = new URL(location, url).href;
    if (new URL(url).origin !== origin) return url;
  }
  throw new Error(`the provider does not send back: ${url}`);
}
