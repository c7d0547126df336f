import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { workbookFiles } from '../../src/documents/workbook/workbook-files.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { fillCells } from '../../src/testing/edit-workbook.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { crawl } from './crawl.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const round = '/2568/TH-42/12m';
const results = '/api/v1/2568/provinces/TH-42/rounds/12m/results';
/** The names that every object answers to, whether or not it has them: the figures of an indicator may be called so. */
const names = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z]\w*$/i.test(name));
const variable = { label: 'จำนวน', unit: 'คน', mayBeNegative: false };

describeOnEmbeddedDatabase('an indicator whose figures are called as what every object has', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let deps: WebDeps;
  let token = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-names-'));
    deps = webDepsOn(database, folder);
    const parts = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(parts, { provinces: ['TH-13', 'TH-42', 'TH-50'] });
    app = Fastify({ logger: { level: 'error' } });
    await registerApi(app, deps);
    await registerWeb(app, deps);
    const found = await deps.transactions.read(({ users }) => users.findByEmail(demoEmail('officer.loei')));
    const user = { userId: found?.id ?? '', name: found?.name ?? '', holdings: [] };
    const lastDay = new Date(Date.parse(deps.people.machine.now()) + 30 * 86_400_000).toISOString().slice(0, 10);
    const asked = { name: 'ทดสอบ', scopes: ['report:write'] as const, lastDay, proof: { password: demoPassword } };
    token = accepted(await createAccessToken(deps.people, user, asked)).token;
    await rename(names.map((name) => ({ ...variable, name })));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Calls the figures of Loei's first indicator so, in every round, as an agreement by the API may. */
  async function rename(variables: readonly object[]) {
    const own = "organisation_id = 'TH-42' AND code = '1.1-SME'";
    const formula = names.join(' + ');
    await database.owner.query(`UPDATE indicator SET variables = $1, formula = $2 WHERE ${own}`, [
      JSON.stringify(variables),
      formula,
    ]);
    await database.owner.query(
      `UPDATE result SET variables = '{}', value = NULL, state = 'missing', self_score = NULL, status = 'draft' WHERE ${own}`,
    );
    await database.owner.query("UPDATE report SET status = 'open' WHERE round = '12m'");
  }

  const headers = () => ({ authorization: `Bearer ${token}` });
  const stored = async () => (await app.inject({ url: `${results}/1.1-SME`, headers: headers() })).json();
  const figures = (first: number) => Object.fromEntries(names.map((name, index) => [name, String(first + index)]));

  it('is shown on every page, before anything is reported and after', async () => {
    const officer = await new Visitor(app).signIn('officer.loei');
    const wrong: string[] = [];
    const look = async () => {
      const starts = ['/work', '/2568/TH-42', round, `${round}/indicators/1.1-SME`, '/2568/TH-42/what-if'];
      await crawl(officer, { starts, ofEachKind: 2, own: 'TH-42' }, ({ url, status }) => {
        if (status >= 500) wrong.push(`${status} ${url}`);
      });
    };
    await look();
    const typed = Object.fromEntries(Object.entries(figures(1)).map(([name, text]) => [`variables.${name}`, text]));
    const rowVersion = String((await stored()).rowVersion);
    expect((await officer.post(`${round}/indicators/1.1-SME`, { ...typed, rowVersion })).statusCode).toBe(303);
    expect((await stored()).variables).toEqual(figures(1));
    await look();
    expect(wrong).toEqual([]);
  }, 300_000);

  it('takes each of its figures by the API, by a table and by a workbook, and keeps the others', async () => {
    const { rowVersion } = await stored();
    const put = await app.inject({
      ...{ method: 'PUT', url: `${results}/1.1-SME`, payload: { variables: figures(20) } },
      headers: { ...headers(), 'if-match': `"${rowVersion}"` },
    });
    expect([put.statusCode, put.json().variables]).toEqual([200, figures(20)]);
    const lines = names.map((name, index) => `TH-42,1.1-SME,${name},${40 + index}`);
    const csv = ['organisation_id,code,variable,value', ...lines].join('\n');
    const url = '/api/v1/2568/rounds/12m/results/bulk';
    const table = await app.inject({ method: 'POST', url, payload: { csv }, headers: headers() });
    expect([table.json().saved, (await stored()).variables]).toEqual([1, figures(40)]);
    const [first = ''] = names;
    const one = { results: [{ organisationId: 'TH-42', code: '1.1-SME', variables: { [first]: '7' } }] };
    await app.inject({ method: 'POST', url, payload: one, headers: headers() });
    expect((await stored()).variables).toEqual({ ...figures(40), [first]: '7' });
    const officer = await new Visitor(app).signIn('officer.loei');
    const exported = (await officer.get(`${round}/workbook.xlsx`)).rawPayload;
    const read = accepted(await workbookFiles.read(exported));
    const cells = read.rows.flatMap(({ key, value }) =>
      key.startsWith('1.1-SME|') ? [[value.address, { number: '9' }] as const] : [],
    );
    expect(cells.length).toBe(names.length);
    const filled = await fillCells(exported, Object.fromEntries(cells));
    const form = new FormData();
    form.append('_csrf', await officer.token());
    form.append('evidence', new File([Buffer.from(filled)], 'ผล.xlsx'));
    const sent = new Request('http://localhost', { method: 'POST', body: form });
    const checked = await app.inject({
      ...{ method: 'POST', url: `${round}/workbook`, payload: Buffer.from(await sent.arrayBuffer()) },
      headers: { cookie: officer.cookieHeader(), 'content-type': sent.headers.get('content-type') ?? '' },
    });
    expect(checked.statusCode).toBeLessThan(400);
  }, 300_000);

  it('has no reading by names that it does not have', async () => {
    await rename([{ ...variable, name: 'people' }]);
    for (const name of names) {
      const { rowVersion } = await stored();
      const put = await app.inject({
        ...{ method: 'PUT', url: `${results}/1.1-SME`, payload: { variables: { [name]: '1' } } },
        headers: { ...headers(), 'if-match': `"${rowVersion}"` },
      });
      expect([name, put.json().code]).toEqual([name, 'unknown-variable']);
    }
  });
});
