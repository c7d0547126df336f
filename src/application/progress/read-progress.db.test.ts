import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { moveResult } from '../reporting/move-result.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { readProgress } from './read-progress.ts';
import { readProvinceProgress } from './read-province-progress.ts';

const administrator = actorOf('administrator', 'opdc');
const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const round = { fiscalYear: 2568, round: '12m' } as const;
const loei = { ...round, organisationId: 'TH-42' };

describeOnEachDatabase('how far a round has come', (database) => {
  let now = '2025-10-01T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });

  beforeAll(async () => {
    await loadReference(deps());
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const organisationId of ['TH-42', 'TH-50']) {
        const codes = ['1.1-SME', '1.1-B', '1.1-C'];
        const indicators = codes.map((code, index) => ({ ...growth, code, position: index + 1 }));
        await stores.agreements.insert({ ...sampleAgreement, organisationId, indicators }, now);
        for (const [index, code] of codes.entries())
          await stores.agreements.assignHost(organisationId, 2568, {
            ...{ code, agencyId: `${organisationId}.${index === 0 ? 'cd' : 'ts'}`, part: 'lead' },
            ...{ validFrom: '2024-10-01', validTo: null },
          });
      }
    });
    for (const organisationId of ['TH-42', 'TH-50'])
      accepted(await openRound(deps(), administrator, { ...round, organisationId }));
  });

  const parties = async () => {
    const { rows } = accepted(await readProgress(deps(), opdc, round));
    return new Map(rows.map((row) => [row.organisationId, row]));
  };

  it('is silent everywhere before anybody has entered anything', async () => {
    const found = await parties();
    expect(found.get('TH-42')).toMatchObject({ state: 'silent', late: false, silentAgencies: 2 });
    expect(found.get('TH-51')).toMatchObject({ state: 'not-opened', silentAgencies: 0 });
  });

  it('tells the agency that has sent from the one that is silent, and the day on which it did', async () => {
    now = '2025-10-02T18:00:00.000Z';
    const step = { ...loei, code: '1.1-SME', rowVersion: null };
    const texts = { narrative: '', obstacles: '', supporting: '' };
    accepted(await saveResult(deps(), officer, { ...step, variables: { current: '105', previous: '100' }, ...texts }));
    accepted(await moveResult(deps(), officer, step, 'send-result'));
    const reading = accepted(await readProvinceProgress(deps(), officer, loei));
    expect(reading.agencies.map((one) => [one.agencyId, one.total, one.sent, one.untouched])).toEqual([
      ['TH-42.cd', 1, 1, 0],
      ['TH-42.ts', 2, 0, 2],
    ]);
    // One o'clock at night in Thailand.
    expect(reading.trend).toEqual([{ day: '2025-10-03', reports: 0, results: 1 }]);
    expect((await parties()).get('TH-42')).toMatchObject({ state: 'under-way', silentAgencies: 1 });
  });

  it('is late the day after the due day', async () => {
    now = '2025-10-31T03:00:00.000Z';
    expect((await parties()).get('TH-50')?.late).toBe(false);
    now = '2025-11-01T03:00:00.000Z';
    expect((await parties()).get('TH-50')?.late).toBe(true);
  });

  it('is shown of the nation to those who may compare provinces, of a province to its own people', async () => {
    expect(codesOf(await readProgress(deps(), officer, round))).toEqual(['forbidden']);
    const other = actorOf('provincial-officer', 'TH-50');
    expect(codesOf(await readProvinceProgress(deps(), other, loei))).toEqual(['forbidden']);
    expect(codesOf(await readProgress(deps(), opdc, { ...round, round: '9m' }))).toEqual(['round-unknown']);
  });
});
