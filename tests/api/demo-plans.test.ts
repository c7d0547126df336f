import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lastingFlush } from '../../src/adapters/disk-flush.ts';
import { localFileVault } from '../../src/adapters/local-file-vault.ts';
import { readPlanFile, readPlansOfParty } from '../../src/application/plans/read-plans.ts';
import { readPlansOfYear } from '../../src/application/plans/read-plans-of-year.ts';
import { storeFileIn } from '../../src/boot/compose-files.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoPlanFile } from '../../src/demo/demo-plan-file.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { loadDemoPlans } from '../../src/demo/load-demo-plans.ts';
import { checkFile } from '../../src/domain/reporting/evidence-limits.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { accepted, peopleSetting } from '../../src/testing/people-setting.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';

const provinces = ['TH-13', 'TH-42', 'TH-50', 'TH-75'];
const opdc = actorOf('opdc-officer', 'opdc');
const now = `${demoDate}T02:00:00.000Z`;

describeOnEmbeddedDatabase('the plans of the demonstration', (database) => {
  let folder = '';
  const vault = () => localFileVault(folder, lastingFlush);
  const transactions = () => openTransactions(database.pool, () => now);
  const deps = () => ({
    ...{ transactions: transactions(), clock: { now: () => now, today: () => demoDate }, files: vault() },
    keepFile: storeFileIn(vault()),
  });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-plans-'));
    const people = await peopleSetting(() => database.pool);
    await loadDemo({ ...people.deps, ...deps() }, { provinces });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are returned and received, sent, returned, and missing', async () => {
    const { rows } = accepted(await readPlansOfYear(deps(), opdc, { fiscalYear: 2568 }));
    const told = provinces.map((id) => {
      const row = rows.find((one) => one.organisationId === id && one.kind === 'operational');
      return `${id} ${row?.plan?.status} ${row?.plan?.edition}`;
    });
    expect(told).toEqual(['TH-13 returned 1', 'TH-42 received 2', 'TH-50 sent 1', 'TH-75 undefined undefined']);
    const { plans } = accepted(await readPlansOfParty(deps(), opdc, { organisationId: 'TH-42', fiscalYear: 2568 }));
    expect(plans.map(({ status }) => status)).toEqual(['returned', 'received']);
    for (const { title, approvedBy } of plans) expect(`${title} ${approvedBy}`).toMatch(/^ข้อมูลสาธิต.+ข้อมูลสาธิต/);
  });

  it('have files of their own that can be taken, marked as made up', async () => {
    const contents = new Set<string>();
    for (const number of [1, 2]) {
      const found = accepted(await readPlanFile(deps(), opdc, { organisationId: 'TH-42', fiscalYear: 2568, number }));
      const bytes = [];
      for await (const chunk of found.bytes) bytes.push(chunk);
      contents.add(Buffer.concat(bytes).toString());
    }
    expect(contents.size).toBe(2);
    for (const content of contents) expect(content).toContain('DEMONSTRATION DATA');
  });

  it('are not made again', async () => {
    const count = async () => (await database.pool.query('SELECT count(*) FROM party_plan')).rows;
    const before = await count();
    expect(before).toEqual([{ count: '4' }]);
    await loadDemoPlans(deps(), provinces);
    expect(await count()).toEqual(before);
  });

  it('have files that everyone’s upload would be taken as', async () => {
    const file = await vault().receive(Readable.from([demoPlanFile('ข้อมูลสาธิต', ['x'])]), 'แผน.pdf', 10_000);
    expect(checkFile(file)).toEqual({ ok: true, value: 'application/pdf' });
    await vault().discard(file);
  });
});
