import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalSentence } from '../../src/contract/refusals/sentence-of.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import type { Taken } from '../../src/web/guard-requests.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

/** Parts of addresses that name something in the demonstration, so that a request let through would find its work. */
const parts: Readonly<Record<string, string>> = {
  fiscalYear: '2568',
  organisationId: 'TH-42',
  round: '12m',
  code: '1.1-SME',
  number: '1',
  sha256: 'a'.repeat(64),
};

const origins = {
  own: { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' },
  'own, of an older browser': { origin: 'http://localhost' },
  'a sibling host': { origin: 'https://evil.opdc.go.th', 'sec-fetch-site': 'same-site' },
  'a sibling host, of an older browser': { origin: 'https://evil.opdc.go.th' },
  'a sandbox': { origin: 'null' },
  'another site': { 'sec-fetch-site': 'cross-site' },
  'none named': {},
} as const satisfies Record<string, Readonly<Record<string, string>>>;
const ownOrigins: readonly (keyof typeof origins)[] = ['own', 'own, of an older browser', 'none named'];

type Fields = Readonly<Record<string, string>>;
const boundary = 'samrit-test-boundary';
const bodies = {
  urlencoded: (fields: Fields) => ['application/x-www-form-urlencoded', new URLSearchParams(fields).toString()],
  multipart: (fields: Fields) => [`multipart/form-data; boundary=${boundary}`, multipart(fields)],
  'text/plain': (fields: Fields) => ['text/plain', new URLSearchParams(fields).toString()],
  json: (fields: Fields) => ['application/json', JSON.stringify(fields)],
  none: () => [undefined, undefined],
} as const satisfies Record<string, (fields: Fields) => readonly [string | undefined, string | undefined]>;

function multipart(fields: Fields): string {
  const sent = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="evidence"; filename="a.pdf"\r\n\r\n%PDF-1.7\r\n`;
  return `${sent.join('')}${file}--${boundary}--\r\n`;
}

/** The sentences by which the guard refuses. */
const refusals = [
  refusalSentence({ code: 'form-from-elsewhere' }),
  refusalSentence({ code: 'form-expired' }),
  refusalSentence({ code: 'media-type-not-supported', facts: { expected: 'application/x-www-form-urlencoded' } }),
  refusalSentence({ code: 'media-type-not-supported', facts: { expected: 'multipart/form-data' } }),
];

/** One request that the guard must refuse, or let through if nothing of it is wrong. */
interface Sent {
  readonly origin: keyof typeof origins;
  readonly type: keyof typeof bodies;
  readonly token: 'right' | 'wrong' | 'none' | 'of another';
}

const sentTokens: readonly Sent['token'][] = ['right', 'wrong', 'none', 'of another'];
const everySent: readonly Sent[] = (Object.keys(origins) as Sent['origin'][]).flatMap((origin) =>
  (Object.keys(bodies) as Sent['type'][]).flatMap((type) => sentTokens.map((token) => ({ origin, type, token }))),
);

/** How much of a request is wrong for an address that takes this. */
function faultsOf({ origin, type, token }: Sent, taken: Taken): number {
  const wanted = taken === 'file' ? 'multipart' : 'urlencoded';
  return [!ownOrigins.includes(origin), type !== wanted, token !== 'right'].filter(Boolean).length;
}

describe('every address that takes a form', () => {
  let folder = '';
  let database: TestDatabase;
  let app: FastifyInstance;
  const routes: RouteOptions[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-guard-'));
    database = await openTestDatabase(embeddedTarget());
    const deps = webDepsOn(database, folder);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    app = Fastify({ logger: { level: 'silent' } });
    app.addHook('onRoute', (route) => {
      if (route.method === 'POST') routes.push(route);
    });
    await registerWeb(app, deps);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const takenBy = ({ config }: RouteOptions) => config?.takes ?? 'form';
  const forms = () => routes.filter((one) => takenBy(one) !== 'one-click');
  const urlOf = ({ url }: RouteOptions) => url.replace(/:([A-Za-z0-9]+)/g, (_, name) => parts[name] ?? '1');

  /** Everything a request must not change: rows of the journal, sessions that have ended, kept drafts, mails. */
  async function traces(): Promise<readonly string[]> {
    const asked = [
      'SELECT count(*) FROM journal',
      'SELECT count(*) FROM session WHERE revoked_at IS NOT NULL',
      'SELECT count(*) FROM entry_draft',
      'SELECT count(*) FROM outbox_mail',
    ];
    const answers = await Promise.all(asked.map((text) => database.pool.query<{ count: string }>(text)));
    return answers.map(({ rows }) => rows[0]?.count ?? '');
  }

  /** The status, and whether it was the guard that refused. */
  async function send(route: RouteOptions, { origin, type }: Sent, cookie: string, fields: Fields) {
    const [contentType, payload] = bodies[type](fields);
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: urlOf(route),
      headers: { ...origins[origin], cookie, ...(contentType === undefined ? {} : { 'content-type': contentType }) },
      ...(payload === undefined ? {} : { payload }),
    });
    return { statusCode, refused: [403, 415].includes(statusCode) && refusals.some((one) => body.includes(one)) };
  }

  it('lets nothing through that comes from elsewhere, in another form than the address takes, or without its own token', async () => {
    const [reader, other] = await Promise.all([new Visitor(app).signIn('admin'), new Visitor(app).signIn('opdc')]);
    const right = await reader.token();
    const fields = {
      ...{ right: { _csrf: right }, wrong: { _csrf: `${right}x` } },
      ...{ none: {}, 'of another': { _csrf: await other.token() } },
    };
    const before = await traces();
    const wrong: string[] = [];
    const [form, file] = (['form', 'file'] as const).map((taken) => forms().find((one) => takenBy(one) === taken));
    for (const route of forms())
      for (const sent of everySent) {
        const faults = faultsOf(sent, takenBy(route));
        // Everything that can be wrong together is tried on one address of each kind, one fault at a time on all.
        if (faults === 0 || (faults > 1 && route !== form && route !== file)) continue;
        const { statusCode, refused } = await send(route, sent, reader.cookieHeader(), fields[sent.token]);
        if (!refused) wrong.push(`${statusCode} ${route.url} ${JSON.stringify(sent)}`);
      }
    expect(wrong).toEqual([]);
    expect(await traces()).toEqual(before);
    expect(forms().length).toBeGreaterThan(60);
  });

  it('lets the right form through', async () => {
    const wrong: string[] = [];
    let reader = await new Visitor(app).signIn('admin');
    for (const route of forms()) {
      const [sent] = everySent.filter((one) => faultsOf(one, takenBy(route)) === 0);
      if (sent === undefined) throw new Error('no request is right');
      const fields = { _csrf: await reader.token() };
      const { statusCode, refused } = await send(route, sent, reader.cookieHeader(), fields);
      if (refused || statusCode >= 500) wrong.push(`${statusCode} ${route.url}`);
      // Some forms end the session.
      if ((await reader.get('/account')).statusCode !== 200) reader = await new Visitor(app).signIn('admin');
    }
    expect(wrong).toEqual([]);
  });

  it('lets a form through from every browser that names this site, and from a program that names none', async () => {
    const reader = await new Visitor(app).signIn('admin');
    const numerals = routes.find(({ url }) => url === '/preferences/numerals');
    if (numerals === undefined) throw new Error('no form for the digits');
    for (const origin of ownOrigins) {
      const sent = { origin, type: 'urlencoded', token: 'right' } as const;
      const fields = { _csrf: await reader.token(), numerals: 'arabic' };
      expect((await send(numerals, sent, reader.cookieHeader(), fields)).statusCode, origin).toBe(303);
    }
  });

  it('declares which one a mail program may call for its user, and that one needs neither page nor token', async () => {
    const open = routes.filter((one) => takenBy(one) === 'one-click');
    expect(open.map(({ url }) => url)).toEqual(['/unsubscribe/:token']);
    const headers = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
    for (const type of ['urlencoded', 'multipart'] as const) {
      const [contentType, payload] = bodies[type]({ 'List-Unsubscribe': 'One-Click' });
      const sent = { ...headers, 'content-type': contentType };
      const answer = await app.inject({ method: 'POST', url: '/unsubscribe/unknown', headers: sent, payload });
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toBe(refusalSentence({ code: 'unsubscribe-link-unknown' }));
    }
  });
});
