import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { type CrawledPage, crawlAs } from './crawled-pages.ts';
import { serveWeb, webDepsOn } from './web-setting.ts';

/** Everyone with a seat of their own in the demonstration, and the party whose pages are read first. */
const people = [
  ['visitor', 'TH-42'],
  ['admin', 'opdc'],
  ['opdc', 'TH-42'],
  ['evaluator', 'TH-42'],
  ['central', 'TH-42'],
  ['minister', 'TH-42'],
  ['committee', 'TH-42'],
  ['governor.loei', 'TH-42'],
  ['officer.loei', 'TH-42'],
  ['host.cd.loei', 'TH-42'],
  ['supervisor.loei', 'TH-42'],
  ['officer.cluster', 'cluster'],
  ['governor.cluster', 'cluster'],
  ['officer.lampang', 'TH-52'],
  ['officer.chiangmai', 'TH-50'],
] as const;

describe('a link that a page offers', () => {
  let folder = '';
  let database: TestDatabase;
  let app: FastifyInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-links-'));
    database = await openTestDatabase(embeddedTarget());
    const deps = webDepsOn(database, folder);
    const provinces = ['TH-42', 'TH-50', 'TH-52', 'TH-13', 'TH-39', 'TH-80'];
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces });
    app = await serveWeb(deps);
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(people)(
    'is not refused to whoever it is offered: %s',
    async (person, own) => {
      const pages = await crawlAs(app, person, own, 3);
      expect(pages.length).toBeGreaterThan(60);
      expect(pages.filter(({ status }) => status >= 400).map(told)).toEqual([]);
    },
    120_000,
  );
});

const told = ({ person, path, from, status }: CrawledPage) => `${person}: ${from} offers ${path}, answered ${status}`;
