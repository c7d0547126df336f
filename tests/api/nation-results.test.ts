import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { readSummary } from '../../src/domain/results/summary-content.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { paths } from '../../src/web/paths.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

describeOnEmbeddedDatabase('the announced results of all provinces', (database) => {
  let folder = '';
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-nation-'));
    const deps = webDepsOn(database, folder);
    const provinces = ['TH-13', 'TH-42', 'TH-50', 'TH-52'];
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces });
    app = await serveWeb(deps);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const linesOf = (body: string) =>
    body
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));

  it('stand in the order of what was announced, with every decimal in the file', async () => {
    const reader = new Visitor(app);
    const snapshot = readSummary((await reader.get(paths.resultSnapshot(2568, '6m', 1))).body);
    const expected = (snapshot?.parties ?? [])
      .map(({ organisationId, total }) => [organisationId, total ?? ''] as const)
      .sort((a, b) => Number(b[1]) - Number(a[1]));
    const [, ...rows] = linesOf((await reader.get(paths.nationResultsTable(2568, '6m', 'csv'))).body);
    expect(expected).toHaveLength(4);
    expect(rows.map(([place, code, , , , score]) => [place, code, score])).toEqual(
      expected.map(([code, total], at) => [String(at + 1), code, total]),
    );
    const page = await reader.get(paths.nationResults(2568, '6m'));
    expect(page.statusCode).toBe(200);
    for (const [code] of expected) expect(page.body).toContain(paths.reportLedger(2568, code, '6m'));
  });

  it('can be compared by a component that was scored, and by nothing else', async () => {
    const reader = new Visitor(app);
    const scoresBy = async (by: string | undefined) =>
      linesOf((await reader.get(paths.nationResultsTable(2568, '6m', 'csv', by))).body).map((line) => line[5]);
    // The round of six months has component 1 alone: its score is the total.
    expect(await scoresBy('1')).toEqual(await scoresBy(undefined));
    for (const by of ['9', '2', '1.1']) {
      expect((await reader.get(paths.nationResults(2568, '6m', by))).statusCode, by).toBe(404);
      expect((await reader.get(paths.nationResultsTable(2568, '6m', 'csv', by))).statusCode, by).toBe(404);
    }
    const { body } = await reader.get(paths.nationResults(2568, '6m'));
    expect(body).not.toContain(paths.nationResults(2568, '6m', '2'));
    // Of 76 provinces four were loaded: the others are named, not left out.
    expect(body).toContain('ไม่มีผลในฉบับนี้: กระบี่');
  });

  it('are what the front page leads to', async () => {
    const { body } = await new Visitor(app).get(paths.home());
    for (const way of [paths.nationResults(2568, '6m'), paths.roundResults(2568, '6m'), paths.yearsResults()])
      expect(body).toContain(`href="${way}"`);
    expect(body).not.toContain('ยังไม่ประกาศผลการประเมิน');
  });

  it('stand on the map of the front page and of the year’s, which leads to a chosen province; another year shows what is in force', async () => {
    const visitor = new Visitor(app);
    for (const address of [paths.home(), paths.year(2568)]) {
      const { body } = await visitor.get(address);
      for (const code of ['TH-13', 'TH-42', 'TH-50'])
        expect(body, address).toContain(`<a href="${paths.report(2568, code, '6m')}" aria-label=`);
    }
    const chosen = await visitor.get(`${paths.year(2568)}?province=TH-42`);
    expect([chosen.statusCode, chosen.headers.location]).toEqual([303, paths.province(2568, 'TH-42')]);
    const signed = await visitor.get(paths.year(2554));
    expect(signed.body).toContain(
      `<a href="${paths.agreement(2554, 'TH-52')}" aria-label="ลำปาง จังหวัดที่ลงนามคำรับรองฯ แล้ว">`,
    );
  });

  it('are not there before they are announced, for nobody', async () => {
    for (const reader of [new Visitor(app), await new Visitor(app).signIn('opdc')]) {
      expect((await reader.get(paths.nationResults(2568, '12m'))).statusCode).toBe(404);
      expect((await reader.get(paths.nationResultsTable(2568, '12m', 'csv'))).statusCode).toBe(404);
      const years = linesOf((await reader.get(paths.yearsResultsTable('csv'))).body);
      expect(years[0]?.slice(2)).toEqual(['คะแนนรวม 2568 6m', 'ระดับ 2568 6m']);
      expect(years).toHaveLength(5);
    }
  });
});
