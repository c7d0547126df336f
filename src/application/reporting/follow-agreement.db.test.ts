import { beforeAll, expect, it } from 'vitest';
import { changeSetting, loei, officer, ordinary, oversight, subcommission } from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { loadStored } from '../workbook/read-upload.ts';
import { readParty } from './read-party.ts';

describeOnEachDatabase('a round that was sent before a change', (database) => {
  let setting: Awaited<ReturnType<typeof changeSetting>>;
  beforeAll(async () => {
    setting = await changeSetting(database);
    const cancelled = await setting.sent({ ...ordinary, code: '1.2.2-FN', kind: 'cancel', proposed: {} });
    accepted(await setting.resolve(cancelled, oversight, 'approved'));
    accepted(await setting.resolve(cancelled, subcommission, 'approved'));
  });

  const rowOf = async (round: '6m' | '12m') => {
    const { rows, agreement } = accepted(await readParty(setting.deps(), officer, { ...loei, round }));
    const found = rows.find(({ indicator }) => indicator.code === '1.2.2-FN');
    return { newest: agreement?.version, weight: found?.indicator.weight, inForce: found?.indicator.inForce };
  };

  it('is shown on the page of its party with the weights it is scored by, an open round with the new ones', async () => {
    expect(await rowOf('6m')).toEqual({ newest: 2, weight: '15', inForce: 'in-force' });
    expect(await rowOf('12m')).toEqual({ newest: 2, weight: '0', inForce: 'cancelled' });
  });

  it('is compared with a workbook under the version that it has', async () => {
    const weightIn = (round: '6m' | '12m') =>
      setting.deps().transactions.read(async (stores) => {
        const stored = await loadStored(stores, { ...loei, round });
        return stored.find(({ indicator }) => indicator.code === '1.2.3-A')?.indicator.weight;
      });
    expect(await weightIn('6m')).toBe('25');
    expect(await weightIn('12m')).toBe('33.33');
  });
});
