import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRound } from '../../src/application/reporting/open-round.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../src/testing/reporting-sample.ts';
import { paths } from '../../src/web/paths.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** Codes that are words of an address under a round. */
const codes = ['card', 'ledger', 'workbook', 'progress', 'receipt', 'evidence.zip', 'indicators', 'moves'] as const;
const round = [2568, 'TH-42', '12m'] as const;

describeOnEachDatabase('an indicator whose code is a word of the address', (database) => {
  let folder = '';
  let web: FastifyInstance;
  let officer: Visitor;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-codes-'));
    const deps = webDepsOn(database, folder);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: [] });
    const weight = String(100 / codes.length);
    const indicators = codes.map((code, index) => ({ ...growth, code, weight, position: index + 1 }));
    await deps.transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, indicators }, deps.clock.now()),
    );
    const [fiscalYear, organisationId, code] = round;
    accepted(await openRound(deps, actorOf('opdc-officer', 'opdc'), { fiscalYear, organisationId, round: code }));
    web = await serveWeb(deps);
    officer = await new Visitor(web).signIn('officer.loei');
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(codes)('%s is opened, saved and its ledger read', async (code) => {
    const entry = paths.entry(...round, code);
    const opened = await officer.get(entry);
    expect(opened.statusCode).toBe(200);
    expect(opened.body).toContain(`<title>ตัวชี้วัด ${code} · `);
    const rowVersion = /name="rowVersion" value="(\d+)"/.exec(opened.body)?.[1] ?? '';
    const typed = { 'variables.current': '5540.08', 'variables.previous': '5299.48' };
    const saved = await officer.post(entry, { ...typed, rowVersion, narrative: `ผลของ ${code}` });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, entry]);
    expect((await officer.get(entry)).body).toContain(`ผลของ ${code}`);
    const ledger = await officer.get(paths.ledger(...round, code));
    expect(ledger.statusCode).toBe(200);
    expect(ledger.body).toContain('๘๑.๗๕๐๙');
  });

  it('and the pages of the round are where they were', async () => {
    for (const page of [paths.card, paths.reportLedger, paths.workbook, paths.provinceProgress, paths.roundEvidenceZip])
      expect((await officer.get(page(...round))).statusCode, page.pattern).toBe(200);
    expect((await officer.get(paths.receipt(...round))).statusCode).toBe(409);
  });
});
