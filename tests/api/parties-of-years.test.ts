import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAgreement } from '../../src/application/agreement/start-agreement.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { codesOf } from '../../src/testing/people-setting.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** Every page and file of a year that is no single party's. */
const yearPages = Object.entries(paths)
  .filter(([, address]) => /^\/:fiscalYear(\/:round)?\/[a-z.-]+$/.test(address.pattern))
  .map(([name, address]) => [name, address.pattern] as const);

describeOnEmbeddedDatabase('the provinces of a year', (database) => {
  const setting = apiSetting(database);
  let opdc: ApiPerson;
  let visitor: Visitor;
  let app: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    opdc = await setting.person('opdc');
    folder = await mkdtemp(join(tmpdir(), 'parties-'));
    app = await serveWeb(webDepsOn(database, folder));
    visitor = await new Visitor(app).signIn('opdc');
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    [2553, 75],
    [2554, 75],
    [2558, 76],
    [2568, 76],
  ])('of %i are %i on the board and in its table', async (year, all) => {
    const isProvince = (row: { organisationId: string }) => row.organisationId.startsWith('TH-');
    const board = (await opdc.get(`/${year}/board?limit=100`)).json();
    expect(board.rows.filter(isProvince)).toHaveLength(all);
    expect((await visitor.get(`/${year}/board`)).body).toContain(all === 75 ? '๗๕ จังหวัด' : '๗๖ จังหวัด');
  });

  describe.each([2553, 2554])('of %i', (year) => {
    it.each(yearPages)('do not include Bueng Kan on %s', async (_name, pattern) => {
      const page = await visitor.get(pattern.replace(':fiscalYear', String(year)).replace(':round', '12m'));
      expect(page.statusCode).toBeLessThan(500);
      const main = page.body.slice(Math.max(0, page.body.indexOf('<main')));
      expect(main).not.toContain('บึงกาฬ');
      expect(main).not.toMatch(/76 จังหวัด|๗๖ จังหวัด/);
    });

    it('leave Bueng Kan without a page, an agreement and a mail', async () => {
      expect((await visitor.get(`/${year}/TH-38`)).statusCode).toBe(404);
      expect((await visitor.get(`/${year}/TH-42`)).statusCode).toBe(200);
      const now = year === 2553 ? '2009-08-20T03:00:00.000Z' : '2010-09-06T03:00:00.000Z';
      const clock = { now: () => now, today: () => now.slice(0, 10) };
      const deps = { transactions: openTransactions(database.pool, clock.now), clock };
      const start = startAgreement(deps, actorOf('provincial-officer', 'TH-38'), {
        organisationId: 'TH-38',
        fiscalYear: year,
      });
      expect(codesOf(await start)).toEqual(['party-not-in-framework']);
      setting.at(now.slice(0, 10));
      const work = (await opdc.get('/me/work?limit=100')).json();
      expect(JSON.stringify(work)).not.toContain('TH-38');
    });
  });
});
