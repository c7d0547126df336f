import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { toThaiDigits } from '../../src/domain/values/thai-digits.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdEveryRole } from '../../src/testing/hold-every-role.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: { readonly type?: string; readonly format?: string; readonly description?: string };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const parts: Readonly<Record<string, string>> = {
  ...{ year: '2568', fiscalYear: '2568', org: 'TH-42', organisationId: 'TH-42', round: '12m', code: '1.1-SME' },
  ...{
    number: '1',
    agency: 'TH-42.cd',
    duty: 'collector',
    sha256: `a1${'b'.repeat(62)}`,
    day: '2025-10-06',
    format: 'csv',
  },
  ...{ place: 'TH-42', sender: 'opdc', series: 'circular', body: 'committee.oversight' },
};
/** As somebody may type it: Thai digits, a mark that cannot be seen, the other case where the system gave the name. */
function otherwise(name: string): string {
  const text = parts[name] ?? '1';
  const cased =
    name === 'code' ? text : text.startsWith('TH-') && !text.includes('.') ? text.toLowerCase() : text.toUpperCase();
  return encodeURIComponent(`${toThaiDigits(cased)}\u200b`);
}

describeOnEmbeddedDatabase('what is typed in an address', (database) => {
  const setting = apiSetting(database);
  let admin: ApiPerson;
  let web: FastifyInstance;
  let folder = '';
  let gets: { readonly path: string; readonly operation: Operation }[] = [];

  beforeAll(async () => {
    await holdEveryRole(database.pool, demoEmail('admin'));
    admin = await setting.person('admin');
    folder = await mkdtemp(join(tmpdir(), 'samrit-addresses-'));
    web = await serveWeb(webDepsOn(database, folder));
    const document: Readonly<Record<string, Readonly<Record<string, Operation>>>> = (
      await admin.get('/openapi.json')
    ).json().paths;
    gets = Object.entries(document).flatMap(([path, { get: operation }]) =>
      operation ? [{ path: path.replace('/api/v1', ''), operation }] : [],
    );
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  const filled = (path: string, partOf: (name: string) => string) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => partOf(name));

  it('of the API is read in either digits and letters, without what cannot be seen, on every route', async () => {
    const wrong: string[] = [];
    for (const { path } of gets.filter((one) => one.path.includes('{'))) {
      const written = await admin.get(filled(path, (name) => parts[name] ?? '1'));
      const typed = await admin.get(filled(path, otherwise));
      const same = (body: string) => body.replace(/"(instance|reference|generatedAt)":"[^"]*"/g, '');
      const binary = String(written.headers['content-type']).includes('zip') || written.body.startsWith('%PDF');
      if (written.statusCode !== typed.statusCode || (!binary && same(written.body) !== same(typed.body)))
        wrong.push(`${path} ${written.statusCode} ${typed.statusCode}`);
    }
    expect(wrong).toEqual([]);
    expect(gets.length).toBeGreaterThan(30);
  });

  it('of the API is told the year that is meant, if it is one of the common era, and is never guessed', async () => {
    const wrong: string[] = [];
    for (const { path } of gets.filter((one) => one.path.includes('{year}'))) {
      const answer = await admin.get(filled(path, (name) => (name === 'year' ? '2025' : (parts[name] ?? '1'))));
      const { code, field } = problemOf(answer);
      if (code !== 'not-a-fiscal-year' || field !== 'year' || !answer.json().detail.includes('2568'))
        wrong.push(`${path} ${code} ${field} ${answer.json().detail}`);
    }
    expect(wrong).toEqual([]);
    expect(problemOf(await admin.get('/202/board'))).toMatchObject({ status: 400, code: 'field-not-understood' });
  });

  it('of a page leads to the address that the system writes, with what is asked', async () => {
    const visitor = await new Visitor(web).signIn('admin');
    const wrong: string[] = [];
    for (const place of Object.values(paths)) {
      const { pattern } = place;
      const names = [...pattern.matchAll(/:([A-Za-z0-9]+)/g)].map(([, name = '']) => name);
      if (!names.some((name) => name in parts) || pattern.includes('events')) continue;
      const fill = (partOf: (name: string) => string) =>
        pattern.replace(/:([A-Za-z0-9]+)/g, (_, name: string) => partOf(name));
      const written = fill((name) => encodeURIComponent(parts[name] ?? '1'));
      if ((await visitor.get(written)).statusCode === 404) continue;
      const typed = await visitor.get(`${fill((name) => (name in parts ? otherwise(name) : '1'))}?page=2`);
      if (typed.statusCode !== 301 || typed.headers.location !== `${written}?page=2`)
        wrong.push(`${written} ${typed.statusCode} ${typed.headers.location}`);
    }
    expect(wrong).toEqual([]);
  });

  it('of an indicator in other letters leads to its page, and the API says which is meant', async () => {
    const visitor = await new Visitor(web).signIn('admin');
    const wrong: string[] = [];
    let tried = 0;
    for (const { pattern } of Object.values(paths)) {
      if (!/:organisationId/.test(pattern) || !/:code/.test(pattern) || /events|draft/.test(pattern)) continue;
      const at = (code: string) =>
        pattern.replace(/:([A-Za-z0-9]+)/g, (_, name: string) => ({ ...parts, code })[name] ?? '1');
      const written = await visitor.get(at('1.1-SME'));
      if (written.statusCode !== 200) continue;
      tried += 1;
      for (const code of ['1.1-sme', '1.1-Sme'])
        if ((await visitor.get(`${at(code)}?page=2`)).headers.location !== `${at('1.1-SME')}?page=2`)
          wrong.push(`${at(code)} is not led`);
    }
    for (const { path } of gets.filter((one) => /\{code\}/.test(one.path) && /\{org\}/.test(one.path))) {
      const of = (code: string) => admin.get(filled(path, (name) => (name === 'code' ? code : (parts[name] ?? '1'))));
      if ((await of('1.1-SME')).statusCode !== 200) continue;
      tried += 1;
      const answer = await of('1.1-sme');
      const { status, code, field } = problemOf(answer);
      if (
        status !== 404 ||
        code !== 'code-in-other-letters' ||
        field !== 'code' ||
        !answer.json().detail.includes('1.1-SME')
      )
        wrong.push(`${path} ${status} ${code}`);
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(5);
  });

  it.each([
    ['/2568/TH-42/Agreement', '/2568/TH-42/agreement'],
    ['/2568/TH-42/agreement/', '/2568/TH-42/agreement'],
    ['/FRAMEWORKS/%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%98', '/frameworks/2568'],
    ['/2568/%EF%BC%B4%EF%BC%A8%EF%BC%8D42/AGREEMENT?move=sign', '/2568/TH-42/agreement?move=sign'],
    ['/Work/?q=SME', '/work?q=SME'],
    ['/2568/TH%E2%80%9142/agreement', '/2568/TH-42/agreement'],
  ])('whose own words are in other letters leads there: %s', async (typed, written) => {
    const visitor = await new Visitor(web).signIn('admin');
    let answer = await visitor.get(typed);
    for (let hops = 0; answer.statusCode === 301 && hops < 4; hops += 1) {
      if (answer.headers.location === written) break;
      answer = await visitor.get(String(answer.headers.location));
    }
    expect(answer.headers.location).toBe(written);
    expect((await visitor.get('/No-such-page')).headers.location).toBe('/no-such-page');
    expect((await visitor.get('/no-such-page')).statusCode).toBe(404);
    expect((await visitor.get('/%2F%2FExample.com/')).headers.location).toBe('/%2F%2Fexample.com');
  });

  it.each([
    ['GET', '/notice?from=2568-10-01&due=2568-10-10', undefined, 'from', '2025-10-01'],
    ['GET', '/notice?from=๒๐๒๕-๑๐-๐๑&due=2568-10-10', undefined, 'due', '2025-10-10'],
    [
      'PUT',
      '/2568/provinces/TH-42/hosts/1.1-TOURISM/TH-42.ts/collector',
      { name: 'ก', validFrom: '2568-10-01' },
      'validFrom',
      '2025-10-01',
    ],
    ['POST', '/2568/rounds/12m/closing', { day: '2568-11-28', reason: 'ก' }, 'day', '2025-11-28'],
    [
      'PUT',
      '/2568/provinces/TH-42/rounds/12m/results/1.1-SME',
      { variables: {}, expectedOn: '2568-12-01' },
      'expectedOn',
      '2025-12-01',
    ],
  ] as const)('is a day whose year is of the Buddhist era: %s %s', async (method, path, body, field, meant) => {
    const before = await setting.journalRows();
    const sent = { 'if-match': '"1"' };
    const answer =
      method === 'GET'
        ? await admin.get(encodeURI(path))
        : await (method === 'PUT' ? admin.put(path, body, sent) : admin.post(path, body, sent));
    expect(problemOf(answer)).toMatchObject({ status: 422, code: 'date-not-common-era', field });
    expect(answer.json().detail).toContain(meant);
    expect(await setting.journalRows()).toBe(before);
  });

  it('is a code of a body in Thai digits or with marks that cannot be seen: it is found', async () => {
    const results = [{ organisationId: 'th-๔๒', code: '๑.๑-SME\u200b', variables: {} }];
    const answer = await admin.post('/๒๕๖๘/rounds/๑๒M/results/bulk'.split('/').map(encodeURIComponent).join('/'), {
      results,
    });
    expect(answer.json().rows[0]).toMatchObject({ outcome: 'unchanged', code: '1.1-SME', organisationId: 'TH-42' });
  });
});
