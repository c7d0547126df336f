import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { formsOfPage, type PageForm } from './forms-of-page.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const report = '/2568/TH-54/12m';

describe('the assessment of a report', () => {
  let folder = '';
  let database: TestDatabase;
  let app: FastifyInstance;
  let evaluator: Visitor;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-page-'));
    database = await openTestDatabase(embeddedTarget());
    const deps = webDepsOn(database, folder);
    const demo = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(demo, { provinces: ['TH-42', 'TH-54'] });
    app = await serveWeb(deps);
    evaluator = await new Visitor(app).signIn('evaluator');
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function form(): Promise<PageForm> {
    const { body } = await evaluator.get(report);
    const found = formsOfPage(body).find(({ action }) => action === `${report}/assessments`);
    if (found === undefined)
      throw new Error(
        formsOfPage(body)
          .map(({ action }) => action)
          .join(' '),
      );
    return found;
  }
  const codesOf = ({ texts }: PageForm) =>
    texts.flatMap((name) => (/^assess\..*\.score$/.test(name) ? [name.replace(/^assess\.|\.score$/g, '')] : []));
  const fields = (found: PageForm, typed: Readonly<Record<string, string>>) =>
    found.fields.map(([name, value]): [string, string] => [name, typed[name] ?? value]);
  async function scores(): Promise<Record<string, string | null>> {
    const text = `SELECT code, assessed_score AS score FROM result
      WHERE organisation_id = 'TH-54' AND fiscal_year = 2568 AND round = '12m'`;
    const { rows } = await database.pool.query<{ code: string; score: string | null }>(text);
    return Object.fromEntries(rows.map(({ code, score }) => [code, score]));
  }

  it('is saved as a page: what can be saved is, what is refused stays as typed with its reason beside it', async () => {
    const found = await form();
    const [one = '', other = '', third = ''] = codesOf(found);
    expect(third).not.toBe('');
    const before = await scores();
    const typed = {
      [`assess.${one}.score`]: '50',
      [`assess.${other}.score`]: '60',
      [`assess.${other}.note`]: 'นับได้น้อยกว่า',
    };
    const sent = await evaluator.send(found.action, fields(found, typed), false);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('ยังไม่ได้ระบุเหตุผล');
    const shown = formsOfPage(sent.body).find(({ action }) => action === found.action);
    expect(new Map(shown?.fields).get(`assess.${one}.score`)).toBe('50');
    const after = await scores();
    expect(after[one]).toBe(before[one]);
    expect(Number(after[other])).toBe(60);
    expect(after[third]).toBe(before[third]);
    const again = { [`assess.${one}.note`]: 'ขาดหลักฐาน' };
    const saved = await evaluator.send(found.action, fields(shown ?? found, again), false);
    expect(saved.statusCode).toBe(303);
    expect(Number((await scores())[one])).toBe(50);
  });

  it('agreeing with one saves what was typed at another, and nothing that nobody touched is saved again', async () => {
    const found = await form();
    const [agreed = '', other = ''] = codesOf(found);
    const typed = { [`assess.${other}.score`]: '40', [`assess.${other}.note`]: 'ไม่ครบ' };
    const pressed: [string, string] = ['agrees', agreed];
    const journalled = async () =>
      (await database.pool.query("SELECT FROM journal WHERE action = 'result.assess'")).rowCount ?? 0;
    const before = await journalled();
    const sent = await evaluator.send(found.action, [...fields(found, typed), pressed], false);
    expect(sent.statusCode).toBe(303);
    expect(Number((await scores())[other])).toBe(40);
    expect(await journalled()).toBe(before + 2);
    const untouched = await form();
    expect((await evaluator.send(untouched.action, fields(untouched, {}), false)).statusCode).toBe(303);
    expect(await journalled()).toBe(before + 2);
  });
});
