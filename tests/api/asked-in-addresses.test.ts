import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdEveryRole } from '../../src/testing/hold-every-role.ts';
import { sharedReaders } from '../../src/web/asked-values.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { refusalText } from '../../src/web/text/shell-text.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const parts: Readonly<Record<string, string>> = {
  ...{ fiscalYear: '2568', organisationId: 'TH-42', round: '12m', code: '1.1-SME', number: '1', format: 'csv' },
  ...{ place: 'TH-42', series: 'circular', organisation: 'TH-42', body: 'committee.oversight', version: '1' },
};
/** Words that people look for, and names of what there is: a page without any of it says so itself. */
const free = [
  ...['q', 'subject', 'before', 'after', 'organisation', 'owner', 'component', 'party', 'convener', 'body', 'order'],
  ...['code', 'slot', 'entry', 'returnTo', 'state', 'recipient', 'about'],
];

describeOnEmbeddedDatabase('what an address asks', (database) => {
  let folder = '';
  let app: FastifyInstance;
  const pages: { readonly url: string; readonly asks: readonly string[] }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-asked-'));
    const deps = webDepsOn(database, folder);
    const people = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(people, { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] });
    await holdEveryRole(database.pool, demoEmail('admin'));
    app = Fastify({ logger: { level: 'error' } });
    app.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
      if (method === 'GET' && config?.asks !== undefined && !url.includes('*')) pages.push({ url, asks: config.asks });
    });
    await registerWeb(app, deps);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('and nobody can read is said on every page, and no file is given for it', async () => {
    const visitor = await new Visitor(app).signIn('admin');
    const wrong: string[] = [];
    let said = 0;
    for (const { url, asks } of pages.filter((one) => !one.url.endsWith('/events'))) {
      const at = url.replace(/:([A-Za-z0-9]+)/g, (_, name: string) => parts[name] ?? '1');
      if ((await visitor.get(at)).statusCode !== 200) continue;
      for (const name of [...asks, ...Object.keys(sharedReaders)]) {
        const { statusCode, body, headers } = await visitor.get(`${at}?${name}=${encodeURIComponent('ไม่มี@9x')}`);
        const isPage = String(headers['content-type']).startsWith('text/html');
        const isTold =
          isPage && statusCode === 200 ? body.includes(refusalText.unreadAsked) : [400, 404].includes(statusCode);
        if (isTold) said += 1;
        else wrong.push(`${statusCode} ${at}?${name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(said).toBeGreaterThan(200);
  }, 300_000);

  it('is read in Thai digits and letters of either case', async () => {
    const visitor = await new Visitor(app).signIn('opdc');
    for (const asked of [
      { round: '๑๒M', sort: 'Self' },
      { round: '１２m', dir: 'DESC' },
    ]) {
      const page = await visitor.get(`/2568/board?${new URLSearchParams(Object.entries(asked))}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).not.toContain(refusalText.unreadAsked);
    }
  });

  it('is refused at its field where somebody types it: no letter is begun in another year than was written', async () => {
    const officer = await new Visitor(app).signIn('officer.loei');
    const begin = { template: 'invitation', unitId: '' };
    for (const fiscalYear of ['2๕6', 'ปีนี้', '2025', '25688']) {
      const answer = await officer.post('/letters/TH-42/new', { ...begin, fiscalYear });
      expect([fiscalYear, answer.statusCode, answer.body.includes('href="#field-fiscalYear"')]).toEqual([
        ...[fiscalYear, 422, true],
      ]);
      expect(answer.body).toContain(`value="${fiscalYear}"`);
    }
  });

  it('is read by a reader wherever it is no free text', () => {
    const web = join(import.meta.dirname, '..', '..', 'src', 'web', 'pages');
    const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /routes\.tsx?$|query\.ts$/.test(path),
    );
    const known = new Set([...free, ...Object.keys(sharedReaders), ...pages.flatMap(({ asks }) => asks)]);
    const names = sources.flatMap((path) =>
      [...readFileSync(join(web, path), 'utf8').matchAll(/asked\('(\w+)'\)/g)].map(([, name = '']) => name),
    );
    expect([...new Set(names)].filter((name) => !known.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(30);
  });
});
