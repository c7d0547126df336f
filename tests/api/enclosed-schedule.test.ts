import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdSession } from '../../src/testing/hold-session.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { webDepsOn } from './web-setting.ts';

describeOnEmbeddedDatabase('a schedule of negotiations that is enclosed', (database) => {
  let folder = '';
  let deps: WebDeps;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-schedule-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42', 'TH-50'] });
  });
  afterAll(async () => {
    await deps.papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is there for who has a session on it, and missing for who would be sent an empty one', async () => {
    const thereFor = (province: string) =>
      deps.addresses.isThere('/2554/negotiation.pdf', actorOf('provincial-officer', province));
    expect([await thereFor('TH-42'), await thereFor('TH-50')]).toEqual([false, false]);
    await holdSession(openTransactions(database.pool), { organisationId: 'TH-42', fiscalYear: 2554 }, '2010-09-27');
    expect([await thereFor('TH-42'), await thereFor('TH-50')]).toEqual([true, false]);
  });
});
