import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveAgreement } from '../../src/application/agreement/save-agreement.ts';
import { openRound } from '../../src/application/reporting/open-round.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { planOf } from '../../src/domain/agreement/indicator.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../src/testing/reporting-sample.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { paths } from '../../src/web/paths.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** Codes that are words of an address under a round. */
const codes = ['card', 'ledger', 'workbook', 'progress', 'receipt', 'evidence.zip', 'indicators', 'moves'] as const;
const round = [2568, 'TH-42', '12m'] as const;

describeOnEachDatabase('an indicator whose code is a word of the address', (database) => {
  let folder = '';
  let web: FastifyInstance;
  let officer: Visitor;
  let deps: WebDeps;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-codes-'));
    deps = webDepsOn(database, folder);
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

  it('is refused where it could not stand in an address, through the API as on the page', async () => {
    const key = { organisationId: 'TH-40', fiscalYear: 2568 };
    const draft = { ...sampleAgreement, ...key, status: 'draft' as const, indicators: [] };
    await deps.transactions.run((stores) => stores.agreements.insert(draft, deps.clock.now()));
    for (const code of ['', '.', '..', '1/2', '1?x', '๑.๑']) {
      const input = { ...key, rowVersion: null, plan: planOf(draft), indicators: [{ ...growth, code }] };
      const officer = actorOf('provincial-officer', 'TH-40');
      const refused = await deps.transactions.reaching(['TH-40'], () => saveAgreement(deps, officer, input));
      expect(refused, code).toMatchObject({ refusals: [{ code: 'code-required', field: `indicators.${code}.code` }] });
    }
  });

  it('and the pages of the round are where they were', async () => {
    for (const page of [paths.card, paths.reportLedger, paths.workbook, paths.provinceProgress, paths.roundEvidenceZip])
      expect((await officer.get(page(...round))).statusCode, page.pattern).toBe(200);
    expect((await officer.get(paths.receipt(...round))).statusCode).toBe(409);
  });
});
