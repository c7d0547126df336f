import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveManyResults } from '../../src/application/reporting/save-many-results.ts';
import { readWorkQueue } from '../../src/application/work/read-work-queue.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { Actor } from '../../src/domain/people/actor.ts';
import { eachResultText } from '../../src/domain/reporting/result-texts.ts';
import { provinces as allProvinces } from '../../src/frameworks/provinces.ts';
import { type CountingPool, countStatements } from '../../src/testing/count-statements.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const model = 'TH-42';
const round = { organisationId: model, fiscalYear: 2568, round: '12m' } as const;
const others = allProvinces.map((one) => one.code).filter((code) => code !== model);

/** Statements, never time: how many a person's act costs, whatever the number of rows. */
describe('the statements of one act', () => {
  let database: TestDatabase;
  let folder = '';
  let counting: CountingPool;
  let deps: WebDeps;
  let web: FastifyInstance;

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    folder = await mkdtemp(join(tmpdir(), 'samrit-statements-'));
    counting = countStatements(database.pool);
    deps = webDepsOn({ pool: counting.pool }, folder);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: [model] });
    await widen(25);
    web = await serveWeb(deps);
  });
  afterAll(async () => {
    await web.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The model's twelve-month round with so many indicators, each open to be entered. */
  async function widen(count: number) {
    await deps.transactions.run(async (stores) => {
      const agreement = await stores.agreements.find(model, 2568);
      const results = await stores.results.listOfRound(round);
      const pattern = agreement?.indicators.find((one) => one.code === '1.1-SME');
      const result = results.find((one) => one.code === '1.1-SME');
      if (!agreement || !pattern || !result) throw new Error('the demonstration has no such indicator');
      const codes = Array.from({ length: count - agreement.indicators.length }, (_, index) => `1.1-X${index}`);
      const more = codes.map((code, index) => ({ ...pattern, code, position: 100 + index, weight: '0' }));
      await stores.agreements.replaceIndicators(agreement, [...agreement.indicators, ...more]);
      await stores.results.insertMany(codes.map((code) => ({ ...result, code, status: 'draft' as const })));
    });
    await database.pool.query("UPDATE result SET status = 'draft' WHERE round = '12m'");
    await database.pool.query("UPDATE report SET status = 'open' WHERE round = '12m'");
  }

  /** Gives other provinces the model's year, row by row the same. */
  async function copyYear(to: readonly string[]) {
    for (const table of ['agreement', 'indicator', 'indicator_host', 'report', 'result'])
      await database.pool.query(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(one, jsonb_build_object('organisation_id', place))).*
         FROM ${table} one, unnest($2::text[]) place WHERE organisation_id = $1 AND fiscal_year = 2568`,
        [model, to],
      );
  }

  const measures = ['2568/2.1-PMQA', '2568/2.2-DGR', '2568/2.3-EIT'];
  const central: Actor = {
    userId: 'u-central',
    name: 'หน่วยงานกลาง',
    holdings: [{ role: 'central-data-owner', organisationId: 'opdc', measures }],
  };

  it('are few where a workbook page shows 25 indicators', async () => {
    const officer = await new Visitor(web).signIn('officer.loei');
    const answers: number[] = [];
    for (const url of ['/2568/TH-42/12m/workbook', '/2568/TH-42/12m/workbook.xlsx', '/2568/TH-42/12m']) {
      const sent = await counting.during(async () => expect((await officer.get(url)).statusCode).toBe(200));
      expect(sent, url).toBeLessThanOrEqual(20);
      answers.push(sent);
    }
    expect(answers.every((sent) => sent > 0)).toBe(true);
  });

  it('are as many for a central owner’s queue with 3 provinces as with 76', async () => {
    const queue = () => readWorkQueue(deps, central, { query: '' });
    await copyYear(others.slice(0, 2));
    const few = accepted(await queue()).mineTotal;
    const ofThree = await counting.during(queue);
    await copyYear(others.slice(2));
    // A table of all provinces is one task, however many there are.
    const tables = few % 3;
    expect(accepted(await queue()).mineTotal).toBe(((few - tables) / 3) * 76 + tables);
    expect(few).toBeGreaterThan(0);
    expect(await counting.during(queue)).toBe(ofThree);
  });

  it.each([
    ['of one row of 76 provinces', 76, 1, 76],
    ['of one round', 1, 25, 25],
    ['of forty rounds', 40, 25, 1000],
  ])('are at most four a row for a bulk upload %s', async (_what, parties, perParty, count) => {
    const places = [model, ...others].slice(0, parties);
    const holdings = places.flatMap((organisationId) => [
      { role: 'provincial-officer', organisationId } as const,
      { role: 'central-data-owner', organisationId: 'opdc', measures } as const,
    ]);
    const transactions = openTransactions(counting.pool, deps.clock.now);
    const agreement = await transactions.read((stores) => stores.agreements.find(model, 2568));
    const codes = (agreement?.indicators ?? []).filter((one) => !one.sharedFrom).map((one) => one.code);
    const rows = places.flatMap((organisationId) =>
      codes.slice(0, perParty).map((code) => ({
        ...{ organisationId, code, rowVersion: null, variables: {}, reasons: {} },
        ...eachResultText(() => null),
        narrative: `ผลของ ${parties}`,
      })),
    );
    const input = { fiscalYear: 2568, round: '12m', dryRun: false, rows } as const;
    let saved = 0;
    const sent = await counting.during(async () => {
      const outcomes = accepted(
        await saveManyResults({ transactions, clock: deps.clock }, { ...central, holdings }, input),
      );
      saved = outcomes.filter((one) => one.outcome === 'saved').length;
    });
    expect(saved).toBe(count);
    expect(sent / count).toBeLessThanOrEqual(4);
    // Each saved row is written and journalled.
    expect(sent / count).toBeGreaterThan(2);
  });
});
