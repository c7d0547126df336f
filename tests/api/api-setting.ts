import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { localFileVault } from '../../src/adapters/local-file-vault.ts';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { machineClock, movedClock } from '../../src/adapters/system-clock.ts';
import type { ApiDeps } from '../../src/api/api-deps.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import { resolveAccessToken } from '../../src/application/people/resolve-access-token.ts';
import { roundCache } from '../../src/application/reporting/round-cache.ts';
import { answerUnreadAddress } from '../../src/boot/answer-unread-addresses.ts';
import { limitRequests } from '../../src/boot/limit-requests.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import type { RequestLimits } from '../../src/boot/request-limits.data.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { AccessScope } from '../../src/domain/people/access-scope.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { requestCounts } from '../../src/store/request-counts.ts';
import type { SuiteDatabase } from '../../src/testing/database.ts';
import { settingFactors } from '../../src/testing/factor-setting.ts';
import { papersOver } from '../../src/testing/papers-setting.ts';
import { accepted } from '../../src/testing/people-setting.ts';

export type Answer = LightMyRequestResponse;
type Headers = Record<string, string>;

/** A file with the fields of its form. */
type AttachedForm = { readonly name: string; readonly bytes: Buffer } & Readonly<
  Partial<Record<'title' | 'kind' | 'audience' | 'about' | 'replaces' | 'visibility', string>>
>;

/** Somebody who asks the API with a token of their own. */
export interface ApiPerson {
  get(path: string, headers?: Headers): Promise<Answer>;
  put(path: string, body: unknown, headers?: Headers): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  delete(path: string, headers?: Headers): Promise<Answer>;
  attach(path: string, file: AttachedForm, headers?: Headers): Promise<Answer>;
  /** Sends bytes of any media type, as they are. */
  send(method: 'PUT' | 'POST', path: string, payload: string | Buffer, headers: Headers): Promise<Answer>;
}

export interface ApiSetting {
  readonly app: FastifyInstance;
  /** The person of the demonstration by key, such as `host.cd.loei`; null asks without a token. */
  person(key: string | null, scopes?: readonly AccessScope[]): Promise<ApiPerson>;
  withToken(token: string | null): ApiPerson;
  /** A new token of the person of the demonstration. */
  token(key: string, scopes?: readonly AccessScope[]): Promise<string>;
  /** Another server process over the same database, with its own memory. */
  readonly elsewhere: { withToken(token: string | null): ApiPerson };
  /** Moves the present day, `YYYY-MM-DD`. */
  at(today: string): void;
  /** How many rows the journal has. */
  journalRows(): Promise<number>;
}

/** A served demonstration of some provinces on this suite's database; call it while the suite is described. */
export function apiSetting(
  database: SuiteDatabase,
  limits?: RequestLimits,
  provinces: readonly string[] = ['TH-13', 'TH-42', 'TH-50', 'TH-75'],
): ApiSetting {
  let today = demoDate;
  let app: FastifyInstance | undefined;
  let other: FastifyInstance | undefined;
  let folder = '';
  const made = new Map<string, string>();
  const deps = () => apiDepsOn(database, () => today, folder);
  const served = () => {
    if (!app) throw new Error('the API is served only inside hooks and tests');
    return app;
  };
  const limit = (one: FastifyInstance) =>
    limits && limitRequests(one, { shared: requestCounts(database.pool), sha256: nodeSecrets.sha256, limits });
  const options = {
    logger: { level: 'error' },
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnreadAddress,
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-api-'));
    await loadDemo(deps(), { provinces });
    app = Fastify(options);
    limit(app);
    await registerApi(app, deps());
    await app.ready();
    other = Fastify(options);
    limit(other);
    await registerApi(other, deps());
    await other.ready();
  });
  afterAll(async () => {
    await app?.close();
    await other?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const withToken = (token: string | null) => personAsking(served, token);
  const servedElsewhere = () => {
    if (!other) throw new Error('the API is served only inside hooks and tests');
    return other;
  };
  return {
    get app() {
      return served();
    },
    withToken,
    token: (key, scopes = ['admin']) => tokenOf(deps(), key, scopes),
    elsewhere: { withToken: (token) => personAsking(servedElsewhere, token) },
    async person(key, scopes = ['admin']) {
      return withToken(key === null ? null : await presentToken(deps(), made, key, scopes));
    },
    at(day) {
      today = day;
    },
    async journalRows() {
      const { rows } = await database.pool.query<{ count: string }>('SELECT count(*) FROM journal');
      return Number(rows[0]?.count);
    },
  };
}

function apiDepsOn(
  database: SuiteDatabase,
  today: () => string,
  folder: string,
): ApiDeps & { passwords: ReturnType<typeof argon2Passwords> } {
  const clock = movedClock(today);
  const transactions = openTransactions(database.pool, clock.now);
  const parts = { transactions, clock, machine: machineClock, ids: timeOrderedIds, secrets: nodeSecrets };
  const people = { ...parts, passwords: argon2Passwords(), factors: settingFactors };
  const rounds = roundCache();
  const addresses = { mayEnclose: () => true, isThere: async () => true, make: async () => null };
  return {
    ...people,
    people,
    addresses,
    rounds,
    papers: papersOver({ transactions, clock }),
    files: localFileVault(folder),
  };
}

/** A person has few valid tokens: one that was made before is used again. */
async function presentToken(deps: ApiDeps, made: Map<string, string>, key: string, scopes: readonly AccessScope[]) {
  const name = `${key} ${scopes.join(' ')}`;
  const known = made.get(name);
  if (known !== undefined && (await resolveAccessToken(deps.people, known)) !== null) return known;
  const token = await tokenOf(deps, key, scopes);
  made.set(name, token);
  return token;
}

async function tokenOf(deps: ApiDeps, key: string, scopes: readonly AccessScope[]): Promise<string> {
  const user = await deps.transactions.run((stores) => stores.users.findByEmail(demoEmail(key)));
  if (!user) throw new Error(`no demonstration person ${key}`);
  const actor = { userId: user.id, name: user.name, holdings: [] };
  const made = await createAccessToken(deps.people, actor, {
    name: `ทดสอบ ${key}`,
    scopes,
    lastDay: addDays(machineClock.today(), 30),
    proof: { password: demoPassword },
  });
  return accepted(made).token;
}

function personAsking(app: () => FastifyInstance, token: string | null): ApiPerson {
  const own: Headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const url = (path: string) => `/api/v1${path}`;
  const withBody =
    (method: 'PUT' | 'POST') =>
    (path: string, body?: unknown, headers: Headers = {}) =>
      app().inject({
        method,
        url: url(path),
        headers: { ...own, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
  return {
    get: (path, headers = {}) => app().inject({ method: 'GET', url: url(path), headers: { ...own, ...headers } }),
    put: withBody('PUT'),
    post: withBody('POST'),
    delete: (path, headers = {}) => app().inject({ method: 'DELETE', url: url(path), headers: { ...own, ...headers } }),
    send: (method, path, payload, headers) =>
      app().inject({ method, url: url(path), payload, headers: { ...own, ...headers } }),
    attach: (path, { name, bytes, ...fields }, headers = {}) => {
      const boundary = 'samrit-test-boundary';
      const said = Object.entries(fields).map(
        ([field, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${text}\r\n`,
      );
      const head = `${said.join('')}--${boundary}\r\nContent-Disposition: form-data; name="evidence"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
      const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
      const type = `multipart/form-data; boundary=${boundary}`;
      return app().inject({
        method: 'POST',
        url: url(path),
        payload,
        headers: { ...own, ...headers, 'content-type': type },
      });
    },
  };
}

/** The codes and fields of a refusal, and that it is a problem in Thai. */
export function problemOf(answer: Answer): {
  status: number;
  code: string;
  field: string | undefined;
  fields: string[];
} {
  if (!String(answer.headers['content-type']).startsWith('application/problem+json'))
    throw new Error(`not a problem but ${answer.statusCode} ${answer.body.slice(0, 300)}`);
  const problem = answer.json();
  const sentences: string[] = [problem.detail, ...problem.errors.map((one: { detail: string }) => one.detail)];
  if (problem.status !== answer.statusCode) throw new Error('the problem tells another status than the answer');
  if (!sentences.every((text) => /[ก-ฮ]/.test(text) && !text.includes('undefined')))
    throw new Error(`not a whole Thai sentence: ${sentences.join(' / ')}`);
  const fields = problem.errors.map((one: { field?: string }) => one.field ?? '');
  return { status: problem.status, code: problem.code, field: problem.field, fields };
}
