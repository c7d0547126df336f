import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { beginWork } from './begin-work.ts';
import { formsOfPage, type PageForm } from './forms-of-page.ts';
import { asShownNow, formsWithText } from './forms-with-text.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const people = ['officer.loei', 'host.cd.loei', 'opdc', 'governor.loei', 'admin', 'supervisor.loei'] as const;
/** Typed where nothing stands, by the name of the field. */
const valid: Readonly<Record<string, string>> = {
  'link.url': 'https://data.go.th/otop',
  'link.title': 'ชุดข้อมูล OTOP',
  email: 'new.person@example.go.th',
};

describe('a form that is pressed twice', () => {
  let folder = '';
  let database: TestDatabase;
  let app: FastifyInstance;
  let begun: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-twice-'));
    database = await openTestDatabase(embeddedTarget());
    const deps = webDepsOn(database, folder);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    app = await serveWeb(deps);
    begun = await beginWork(app);
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const outcome = ({ statusCode, headers }: LightMyRequestResponse) => `${statusCode} ${headers.location ?? ''}`;
  const journalled = async () => {
    const text = 'SELECT organisation_id, action, subject, before, after FROM journal ORDER BY organisation_id, seq';
    return (await database.pool.query(text)).rows.map((row) => JSON.stringify(row));
  };
  const count = async (text: string, values: unknown[]) => (await database.pool.query(text, values)).rowCount;

  function filled(form: PageForm): [string, string][] {
    return form.fields.map(([name, value]) => {
      if (form.passwords.includes(name)) return [name, demoPassword];
      if (value !== '' || name === 'passkey' || name.endsWith('.passkey')) return [name, value];
      return [name, valid[name] ?? (form.texts.includes(name) ? 'ข้อความที่กดส่งสองครั้ง' : value)];
    });
  }

  it.each(people)('by %s is done once, and every press is led where the first was', async (key) => {
    const visitor = await new Visitor(app).signIn(key);
    const wrong: string[] = [];
    for (const found of await formsWithText(visitor, begun)) {
      const {
        at,
        form: { action },
      } = found;
      const form = await asShownNow(visitor, found);
      if (form === undefined) continue;
      const fields = filled(form);
      const before = await journalled();
      const both = await Promise.all([1, 2].map(() => visitor.at(app).send(action, fields, form.takesFile)));
      const added = (await journalled()).slice();
      for (const row of before) added.splice(added.indexOf(row), 1);
      if (new Set(added).size !== added.length) wrong.push(`${at} → ${action} was done twice: ${added.join(' ')}`);
      if (!both.some(({ statusCode }) => statusCode === 303)) continue;
      const after = await journalled();
      const third = await visitor.at(app).send(action, fields, form.takesFile);
      if ((await journalled()).length !== after.length) wrong.push(`${at} → ${action} was done again`);
      // A save names the version it began from: it is the only form that may say so instead.
      const outcomes = [...both, third].map(outcome);
      if (new Set(outcomes).size > 1 && !action.includes('/indicators/1.'))
        wrong.push(`${action}: ${outcomes.join(' | ')}`);
    }
    expect(wrong).toEqual([]);
  });

  const entry = '/2568/TH-42/12m/indicators/1.1-SME';

  it('a message stands in the thread once; another one from the same page is another message', async () => {
    const visitor = await new Visitor(app).signIn('host.cd.loei');
    const form = formsOfPage((await visitor.get(entry)).body).find(({ action }) =>
      action.startsWith(`${entry}/thread`),
    );
    if (form === undefined) throw new Error('no form for a message');
    const typed = (body: string) =>
      form.fields.map(([name, value]): [string, string] => [name, form.texts.includes(name) ? body : value]);
    const said = (body: string) => count('SELECT FROM result_thread WHERE said = $1', [body]);
    const twice = typed('ส่งครั้งเดียว');
    const both = await Promise.all([1, 2].map(() => visitor.at(app).send(form.action, twice, false)));
    expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(new Set(both.map(outcome)).size).toBe(1);
    expect(await said('ส่งครั้งเดียว')).toBe(1);
    expect((await visitor.send(form.action, typed('อีกข้อความหนึ่ง'), false)).statusCode).toBe(303);
    expect(await said('อีกข้อความหนึ่ง')).toBe(1);
  });

  it('what was refused may be pressed again, and is then done', async () => {
    const visitor = await new Visitor(app).signIn('host.cd.loei');
    const form = formsOfPage((await visitor.get(entry)).body).find(({ action }) =>
      action.startsWith(`${entry}/thread`),
    );
    const empty =
      form?.fields.map(([name, value]): [string, string] => [name, form.texts.includes(name) ? '' : value]) ?? [];
    const refused = await visitor.send(form?.action ?? '', empty, false);
    expect(refused.statusCode).toBe(422);
    expect(outcome(await visitor.send(form?.action ?? '', empty, false))).toBe(outcome(refused));
  });
});
