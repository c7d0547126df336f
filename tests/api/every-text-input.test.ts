import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import type { ApiRoute } from '../../src/contract/api/api-route.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { cleanText, isReadable } from '../../src/domain/values/clean-text.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { rollDice } from '../../src/testing/fuzzing.ts';
import { type GivenSchema, makeValue } from '../../src/testing/generate-values.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { formAddresses, sampleAddress } from '../../src/testing/sample-addresses.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { namesOfFields } from './field-names.ts';
import { meetingAhead, senderOf } from './file-senders.ts';
import { openVisitOfLoei } from './open-visit.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

interface Typed {
  readonly name: string;
  readonly value: string;
}
const golden = join(import.meta.dirname, '..', 'golden', 'texts', 'strings.json');
const strings: readonly Typed[] = JSON.parse(readFileSync(golden, 'utf8'));
/** How often each form of a page is sent. */
const TURNS = 3;
const entry = '/2568/TH-42/12m/indicators/1.1-SME';
const result = '/api/v1/2568/provinces/TH-42/rounds/12m/results/1.1-SME';

describeOnEmbeddedDatabase('every input of text, on every door', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let deps: WebDeps;
  const forms: RouteOptions[] = [];
  const fileForms: RouteOptions[] = [];
  const attachments: { readonly url: string; readonly contract: ApiRoute }[] = [];
  const contracts: { readonly url: string; readonly route: ApiRoute }[] = [];
  const tokens = new Map<string, string>();

  const tokenOf = async (key: string) => {
    const found = await deps.transactions.read((stores) => stores.users.findByEmail(demoEmail(key)));
    const user = { userId: found?.id ?? '', name: found?.name ?? '', holdings: [] };
    const lastDay = new Date(Date.parse(deps.people.machine.now()) + 30 * 86_400_000).toISOString().slice(0, 10);
    const asked = { name: 'ทดสอบ', scopes: ['admin'] as const, lastDay, proof: { password: demoPassword } };
    return accepted(await createAccessToken(deps.people, user, asked)).token;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-texts-'));
    deps = webDepsOn(database, folder);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    await openVisitOfLoei(deps);
    app = Fastify({ logger: { level: 'silent' }, routerOptions: { maxParamLength: 200 } });
    app.addHook('onRoute', (route) => {
      const { contract, takes } = route.config ?? {};
      if (contract?.body !== undefined) contracts.push({ url: route.url, route: contract });
      if (contract === undefined && route.method === 'POST' && takes === 'form') forms.push(route);
      if (contract === undefined && route.method === 'POST' && takes === 'file') fileForms.push(route);
      if (contract?.file === true) attachments.push({ url: route.url, contract });
    });
    await registerApi(app, deps);
    await registerWeb(app, deps);
    await app.ready();
    const keys = ['admin', 'host.cd.loei', 'officer.loei', 'officer.cluster', 'opdc', 'evaluator'];
    for (const key of [...keys, 'host.com.pathumthani']) tokens.set(key, await tokenOf(key));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const sendJson = (key: string, method: 'POST' | 'PUT', url: string, body: unknown, ifMatch = '"1"') =>
    app.inject({
      ...{ method, url, payload: JSON.stringify(body) },
      headers: {
        ...{ authorization: `Bearer ${tokens.get(key)}`, 'content-type': 'application/json', 'if-match': ifMatch },
      },
    });

  it('of the API takes each string, or refuses it by the name of its field', async () => {
    const wrong: string[] = [];
    const using = { dice: rollDice(7), schemas: {}, seen: new Map<string, string[]>() };
    for (const { url, route } of contracts) {
      const whole = z.toJSONSchema(route.body ?? z.null(), { io: 'input', unrepresentable: 'any' }) as GivenSchema & {
        readonly $defs?: Record<string, GivenSchema>;
      };
      const schema = JSON.parse(JSON.stringify(whole).replaceAll('#/$defs/', '#/components/schemas/')) as GivenSchema;
      for (const { name, value } of strings) {
        const body = withTexts(makeValue(schema, { ...using, schemas: whole.$defs ?? {} }, 0), value);
        const method = route.method === 'PUT' ? 'PUT' : 'POST';
        const answer = await sendJson('admin', method, sampleAddress(url), body);
        const { code, field } = answer.json() as { code?: string; field?: string };
        if (answer.statusCode >= 500) wrong.push(`${answer.statusCode} ${route.id} ${name}`);
        const isTold = code !== 'text-not-storable' || field !== undefined;
        if (!isReadable(value) && (answer.statusCode < 400 || !isTold) && JSON.stringify(body).includes(jsonOf(value)))
          wrong.push(`taken: ${route.id} ${name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(contracts.length).toBeGreaterThan(30);
  }, 300_000);

  it('of a page takes each string, or says at its field what is wrong', async () => {
    const wrong: string[] = [];
    let reader = await new Visitor(app).signIn('admin');
    const names = namesOfFields().filter((one) => one !== '_csrf');
    for (const address of forms.flatMap(({ url }) => formAddresses(url, '1')))
      for (let turn = 0; turn < TURNS; turn += 1) {
        // Each field has another string in each turn; a form with all names has every string in every turn.
        const fields = names.map((name, index): [string, string] => {
          const { value } = strings[(index * TURNS + turn) % strings.length] ?? { value: '' };
          // A browser sends no half of a character: it sends the mark of what could not be read.
          return [name, value.length > 1000 ? value.slice(0, 400) : value.toWellFormed()];
        });
        const body = new URLSearchParams([['_csrf', await reader.token()], ...fields]).toString();
        const answer = await app.inject({
          ...{ method: 'POST', url: address, payload: body },
          headers: { cookie: reader.cookieHeader(), 'content-type': 'application/x-www-form-urlencoded' },
        });
        if (answer.statusCode >= 500) wrong.push(`${answer.statusCode} ${address}, turn ${turn}`);
        if (/[\0\ufffe]/.test(answer.body)) wrong.push(`sent back: ${address}, turn ${turn}`);
        const isOut = answer.cookies.some((one) => one.value === '');
        if (isOut) reader = await new Visitor(app).signIn('admin');
      }
    expect(wrong).toEqual([]);
    expect(forms.length).toBeGreaterThan(30);
  }, 500_000);

  it('of a form with a file takes each string as a text and as the name of the file, or says what is wrong', async () => {
    await database.pool.query("UPDATE result SET status = 'draft' WHERE round = '12m' AND code = '1.1-SME'");
    await database.pool.query("UPDATE report SET status = 'open' WHERE round = '12m'");
    await database.owner.query(
      `UPDATE innovation_proposal SET status = 'returned', outcome = NULL, outcome_reason = NULL, announced_at = NULL,
         announced_name = NULL, settled = NULL WHERE organisation_id = 'TH-13' AND number = 1`,
    );
    const host = await new Visitor(app).signIn('host.cd.loei');
    const names = namesOfFields().filter((one) => one !== '_csrf');
    const wrong: string[] = [];
    const plan = { kind: 'operational', title: 'แผนของจังหวัด', firstYear: 2568, lastYear: 2568, approvedOn: null };
    const plans = '/api/v1/2568/provinces/TH-42/plans';
    const started = await sendJson('officer.loei', 'POST', plans, { ...plan, approvedBy: '' });
    expect(started.json()).toMatchObject({ number: 1 });
    const asked = { code: '1.1-SME', kind: 'details' };
    const begun = await sendJson('officer.loei', 'POST', '/api/v1/2568/provinces/TH-42/changes', asked);
    expect(begun.json()).toMatchObject({ number: 1 });
    const arranged = await sendJson('officer.loei', 'POST', '/api/v1/meetings', meetingAhead(deps.clock.now()));
    const { id: meeting } = arranged.json();
    expect(arranged.statusCode).toBe(201);
    const send = async (url: string, form: FormData, headers: Record<string, string>) => {
      const sent = new Request('http://localhost', { method: 'POST', body: form });
      const payload = Buffer.from(await sent.arrayBuffer());
      const type = sent.headers.get('content-type') ?? '';
      return app.inject({
        method: 'POST',
        url: sampleAddress(url),
        payload,
        headers: { ...headers, 'content-type': type },
      });
    };
    for (const { name, value } of strings) {
      const text = value.length > 1000 ? value.slice(0, 150) : value.toWellFormed();
      // Bytes of their own, so that each is another piece.
      const file = () => new File([`%PDF-1.7\n${name}\n%%EOF\n`], `${text}.pdf`, { type: 'application/pdf' });
      for (const { url } of fileForms) {
        const form = new FormData();
        form.append('_csrf', await host.token());
        for (const field of names) if (field !== 'claims') form.append(field, text);
        form.append('evidence', file());
        const answer = await send(url, form, { cookie: host.cookieHeader() });
        if (answer.statusCode >= 500) wrong.push(`${answer.statusCode} ${url} ${name}`);
        if (/[\0\ufffe]/.test(answer.body)) wrong.push(`sent back: ${url} ${name}`);
      }
      for (const { url, contract } of attachments) {
        const sender = senderOf(url, meeting);
        const form = new FormData();
        const isTitled = 'title' in (contract.fileFields ?? {});
        if (isTitled) form.append('title', text);
        for (const [field, said] of Object.entries(sender.fields ?? {})) form.append(field, said);
        form.append('evidence', file());
        const given = { authorization: `Bearer ${tokens.get(sender.by)}`, 'if-match': '"1"' };
        const answer = await send(sender.at ?? url, form, given);
        const { code, field } = answer.json() as { code?: string; field?: string };
        if (answer.statusCode >= 500) wrong.push(`${answer.statusCode} ${url} ${name}`);
        const isTold = code === 'text-not-storable' && field === 'title';
        if (isTitled && !isReadable(text) && !isTold) wrong.push(`taken: ${url} ${name} ${code} ${field}`);
        // A request holds twenty files of its ground; the names after them are tried on a full one.
        const isTaken = answer.statusCode === 201 || (url.includes('/changes/') && code === 'attachments-full');
        if (sender.takes && !(isTitled && isTold) && !isTaken) wrong.push(`not attached: ${url} ${name} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
    const { rows } = await database.pool.query('SELECT title, file_name FROM evidence');
    for (const { title, file_name } of rows)
      for (const kept of [title, file_name]) expect([kept, isReadable(kept)]).toEqual([cleanText(kept), true]);
    expect([fileForms.length, attachments.length]).toEqual([15, 10]);
    expect(rows.length).toBeGreaterThan(20);
  }, 300_000);

  it('of a result keeps the same text by page, API and table, and an unchanged page changes nothing', async () => {
    const host = await new Visitor(app).signIn('host.cd.loei');
    const read = async () =>
      (await app.inject({ url: result, headers: { authorization: `Bearer ${tokens.get('host.cd.loei')}` } })).json();
    const rows = async () => (await database.pool.query('SELECT count(*)::int AS n FROM journal')).rows[0]?.n;
    await database.pool.query("UPDATE result SET status = 'draft' WHERE round = '12m' AND code = '1.1-SME'");
    await database.pool.query("UPDATE report SET status = 'open' WHERE round = '12m'");
    const figures = { 'variables.current': '1300', 'variables.previous': '1200' };
    for (const { name, value } of strings) {
      const before = await read();
      const typed = { ...figures, narrative: value, rowVersion: String(before.rowVersion) };
      const byPage = await host.post(entry, typed);
      if (!isReadable(value.toWellFormed())) {
        expect(byPage.statusCode, name).toBe(422);
        expect(byPage.body, name).toContain('href="#field-narrative"');
        const body = { variables: {}, narrative: value };
        const byApi = await sendJson('host.cd.loei', 'PUT', result, body, `"${before.rowVersion}"`);
        expect(byApi.json(), name).toMatchObject({ code: 'text-not-storable', field: 'narrative' });
        expect(byApi.json().detail, name).toMatch(/“narrative”.*U\+[0-9A-F]{4}/);
        continue;
      }
      expect(byPage.statusCode, name).toBe(303);
      const stored = await read();
      expect(stored.narrative, name).toBe(cleanText(value));
      const body = { variables: {}, narrative: value };
      const byApi = await sendJson('host.cd.loei', 'PUT', result, body, `"${stored.rowVersion}"`);
      expect(byApi.json().narrative, name).toBe(cleanText(value));
      const csv = `organisation_id,code,variable,value,narrative\nTH-42,1.1-SME,,,"${value.replaceAll('"', '""')}"`;
      const table = await sendJson('host.cd.loei', 'POST', '/api/v1/2568/rounds/12m/results/bulk', { csv });
      expect(table.json().rows[0].outcome, name).toBe('unchanged');
      const count = await rows();
      const again = await host.post(entry, {
        ...figures,
        narrative: (await read()).narrative.replaceAll('\n', '\r\n'),
        rowVersion: String((await read()).rowVersion),
      });
      expect(again.statusCode, name).toBe(303);
      expect((await read()).narrative, name).toBe(cleanText(value));
      expect(await rows(), name).toBe(count);
    }
  }, 300_000);
});

/** The same value with this text in place of every text that is free to be any. */
function withTexts(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, text)]));
}

function jsonOf(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
