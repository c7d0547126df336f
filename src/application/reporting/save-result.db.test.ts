import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { officer, openSavedRound, processOver } from '../../testing/saving-setting.ts';
import { readResultEntry } from './read-result-entry.ts';
import { saveResult } from './save-result.ts';

const place = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
const figures = { current: '105', previous: '100' };

/** Refusals come from the reading under lock, so they are the same whether rounds are cached or not. */
describeOnEachDatabase('saving one result', (database) => {
  let process: ReturnType<typeof processOver>;
  const cached = () => process;
  const uncached = () => ({ transactions: process.transactions, clock: process.clock });
  const ways = [
    ['through the cached round', cached],
    ['reading everything anew', uncached],
  ] as const;
  const input = (code: string, rowVersion: number) => ({
    ...{ ...place, code, rowVersion, variables: figures },
    ...{ narrative: 'ขายได้มากขึ้น', obstacles: '', supporting: '' },
  });
  const stored = async (code: string) =>
    accepted(await readResultEntry(uncached(), officer, { ...place, code })).result;
  const journalled = async (code: string) => {
    const { rows } = await database.pool.query<{ before: unknown; after: unknown }>(
      "SELECT before, after FROM journal WHERE action = 'result.save' AND subject = $1 ORDER BY seq",
      [`2568/12m/${code}`],
    );
    return rows;
  };

  beforeAll(async () => {
    await openSavedRound(database.pool);
    process = processOver(database.pool);
  });

  it.each([
    ['1.1-A', ...ways[0]],
    ['1.1-B', ...ways[1]],
  ] as const)('stores %s and writes its journal row, %s', async (code, _way, deps) => {
    const saved = accepted(await saveResult(deps(), officer, input(code, 1)));
    expect(saved).toMatchObject({ code, rowVersion: 2, state: 'reported', variables: figures });
    expect(await stored(code)).toEqual(saved);
    const rows = await journalled(code);
    expect(rows).toMatchObject([{ before: { narrative: '' }, after: { narrative: 'ขายได้มากขึ้น', variables: figures } }]);
  });

  it('gives the same result through the cached round and without it', async () => {
    const sameBut = { code: '', position: 0 };
    const [withCache, without] = [await stored('1.1-A'), await stored('1.1-B')];
    expect({ ...withCache, ...sameBut }).toEqual({ ...without, ...sameBut });
  });

  it.each(ways)('refuses a row version that is not the stored one and stores nothing, %s', async (_way, deps) => {
    const before = [await stored('1.1-A'), await journalled('1.1-A')];
    expect(await saveResult(deps(), officer, input('1.1-A', 1))).toMatchObject({
      ok: false,
      refusals: [{ code: 'changed-meanwhile' }],
    });
    expect([await stored('1.1-A'), await journalled('1.1-A')]).toEqual(before);
  });

  it.each(ways)('refuses an indicator the agreement does not have, %s', async (_way, deps) => {
    expect(await saveResult(deps(), officer, input('9.9-X', 1))).toMatchObject({ refusals: [{ code: 'not-found' }] });
  });

  it.each(ways)('refuses whoever may not enter it: another province, the governor, OPDC, %s', async (_way, deps) => {
    const others = [
      actorOf('provincial-officer', 'TH-50'),
      actorOf('governor', 'TH-42'),
      actorOf('opdc-officer', 'opdc'),
      actorOf('kpi-host', 'TH-42.cd'),
    ];
    for (const other of others)
      expect(await saveResult(deps(), other, input('1.1-A', 2))).toMatchObject({ refusals: [{ code: 'forbidden' }] });
    expect(await stored('1.1-A')).toMatchObject({ rowVersion: 2 });
  });

  it.each(ways)('refuses once the report lies with the governor, %s', async (_way, deps) => {
    const before = await journalled('1.1-A');
    const report = await uncached().transactions.read((stores) => stores.reports.find(place));
    if (report?.status === 'open')
      await uncached().transactions.run((stores) => stores.reports.update({ ...report, status: 'with-governor' }));
    expect(await saveResult(deps(), officer, input('1.1-A', 2))).toMatchObject({
      ok: false,
      refusals: [{ code: 'report-with-governor' }],
    });
    expect(await journalled('1.1-A')).toEqual(before);
  });
});
