import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRound } from '../reporting/open-round.ts';
import { readWaitingCounts } from './read-waiting-counts.ts';

const now = '2025-10-01T02:00:00.000Z';

describeOnEachDatabase('what waits for OPDC in a year', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => '2025-10-01' },
  });
  const counts = (fiscalYear = 2568) => readWaitingCounts(deps(), actorOf('opdc-officer', 'opdc'), fiscalYear);

  beforeAll(async () => {
    await loadReference(deps());
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async ({ agreements }) => {
      for (const organisationId of ['TH-42', 'TH-50'])
        await agreements.insert({ ...sampleAgreement, organisationId, indicators: [growth] }, now);
    });
    const administrator = actorOf('administrator', 'opdc');
    for (const organisationId of ['TH-42', 'TH-50'])
      accepted(await openRound(deps(), administrator, { organisationId, fiscalYear: 2568, round: '12m' }));
  });

  it('is nothing while the provinces have the next step', async () => {
    expect(accepted(await counts())).toEqual({ agreements: 0, templates: 0, reports: 0 });
  });

  it('counts each report that has reached OPDC, and of a proposal the newest version, in its own year', async () => {
    await database.pool.query(`UPDATE report SET status = 'submitted' WHERE organisation_id = 'TH-42'`);
    await database.pool.query(`UPDATE agreement SET status = 'proposed' WHERE organisation_id = 'TH-50'`);
    expect(accepted(await counts())).toEqual({ agreements: 1, templates: 0, reports: 1 });
    expect(accepted(await counts(2554))).toEqual({ agreements: 0, templates: 0, reports: 0 });
  });

  it('is told to those who may compare provinces', async () => {
    const officer = actorOf('provincial-officer', 'TH-42');
    expect(codesOf(await readWaitingCounts(deps(), officer, 2568))).toEqual(['forbidden']);
  });
});
