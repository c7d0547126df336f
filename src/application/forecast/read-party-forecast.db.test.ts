import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { periodsOf, periodVariable } from '../../domain/reporting/period-values.ts';
import { toDecimalText } from '../../domain/values/decimal.ts';
import { ZERO } from '../../domain/values/fraction.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement, supplied } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { readPartyForecast } from './read-party-forecast.ts';
import { readWatchList } from './read-watch-list.ts';

const administrator = actorOf('administrator', 'opdc');
const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const loei = { fiscalYear: 2568, organisationId: 'TH-42' };
const byMonth = { period: 'month', combine: 'sum' } as const;
const monthly = { ...growth, variables: growth.variables.map((one) => ({ ...one, byPeriod: byMonth })) };

describeOnEachDatabase('what a year may end with', (database) => {
  const now = '2025-04-10T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => '2025-04-10' },
  });

  beforeAll(async () => {
    await loadReference(deps());
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const organisationId of ['TH-42', 'TH-50'])
        await stores.agreements.insert({ ...sampleAgreement, organisationId, indicators: [monthly, supplied] }, now);
    });
    accepted(await openRound(deps(), administrator, { ...loei, round: '6m' }));
    const months = periodsOf(byMonth, '6m').flatMap((month) => [
      [periodVariable('current', month), '105'],
      [periodVariable('previous', month), '100'],
    ]);
    const entry = { ...loei, round: '6m', code: '1.1-SME', rowVersion: null } as const;
    const texts = { narrative: '', obstacles: '', supporting: '' };
    accepted(await saveResult(deps(), officer, { ...entry, variables: Object.fromEntries(months), ...texts }));
  });

  it('projects the months a province has typed, and says of the rest that it cannot say', async () => {
    const { forecast } = accepted(await readPartyForecast(deps(), officer, loei));
    const [first, second] = forecast.rows;
    expect(first?.projection).toMatchObject({ basis: 'periods', figures: 6 });
    expect(toDecimalText(first?.projection.basis ? (first.projection.result ?? ZERO) : ZERO)).toBe('5');
    // Between 4 (75) and 6 (100): 87.5, so that 12.5 of 100 at half the weight are at risk.
    expect(first?.atRisk).toEqual({ expected: '6.2500', worst: '6.2500' });
    expect(second?.projection).toMatchObject({ basis: null, why: 'no-series' });
    expect(forecast.expected).toMatchObject({ total: '87.5000', grade: null, counted: '50', of: '100' });
  });

  it('rests for OPDC on nothing that the province has not sent', async () => {
    const { forecast } = accepted(await readPartyForecast(deps(), opdc, loei));
    expect(forecast.rows.map(({ projection }) => projection.basis)).toEqual([null, null]);
    expect(forecast.expected).toBeNull();
    const list = accepted(await readWatchList(deps(), opdc, loei));
    expect(list.parties.map((one) => one.organisationId)).toEqual(['TH-42', 'TH-50']);
    expect(list.rows).toEqual([]);
  });

  it('is read by those who may read results that are not announced, and by nobody else', async () => {
    const others = [actorOf('provincial-officer', 'TH-50'), actorOf('committee-member', 'opdc'), administrator];
    for (const one of others) expect(codesOf(await readPartyForecast(deps(), one, loei))).toEqual(['forbidden']);
    for (const one of [officer, ...others])
      expect(codesOf(await readWatchList(deps(), one, loei))).toEqual(['forbidden']);
    expect(codesOf(await readPartyForecast(deps(), officer, { ...loei, fiscalYear: 2562 }))).toEqual(['not-found']);
  });
});
