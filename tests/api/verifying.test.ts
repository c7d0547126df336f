import { expect, it } from 'vitest';
import { nodeSecrets } from '../../src/adapters/node-secrets.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { runVerifyScores } from '../../src/cli/verify-scores.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting } from './api-setting.ts';

describeOnEachDatabase('samrit verify scores', (database) => {
  const setting = apiSetting(database);
  async function verify() {
    const printed: string[] = [];
    const deps = { transactions: openTransactions(database.pool), secrets: nodeSecrets };
    const code = await runVerifyScores(deps, (line) => printed.push(line));
    return { code, faults: printed.filter((line) => line.startsWith('✗ TH-')) };
  }
  const result = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';
  const ofResult = `organisation_id = 'TH-42' AND round = '12m' AND fiscal_year = 2568 AND code = '1.1-SME'`;

  it('finds nothing in the demonstration, nor after a save', async () => {
    expect(await verify()).toEqual({ code: 0, faults: [] });
    const host = await setting.person('host.cd.loei', ['read', 'report:write']);
    const etag = String((await host.get(result)).headers.etag);
    const body = { variables: { current: '1250', previous: '1100' }, narrative: 'ผลของไตรมาส' };
    const saved = await host.put(result, body, { 'if-match': etag });
    expect(saved.statusCode, saved.body).toBe(200);
    expect(await verify()).toEqual({ code: 0, faults: [] });
  });

  it('names a total that was changed by hand, of an announced round and of an open one', async () => {
    const old = await database.pool.query(
      `SELECT * FROM province_score WHERE organisation_id = 'TH-42' AND fiscal_year = 2568`,
    );
    await database.pool.query(
      `UPDATE province_score SET total = 5.0, closed_total = 5.0 WHERE organisation_id = 'TH-42' AND fiscal_year = 2568`,
    );
    const { code, faults } = await verify();
    expect(code).toBe(1);
    expect(faults.map((line) => line.split(' ').slice(1, 5).join(' '))).toEqual([
      'TH-42 2568/12m assessed: live-total',
      'TH-42 2568/12m self: live-total',
      'TH-42 2568/6m assessed: live-total',
      'TH-42 2568/6m assessed: live-and-frozen',
      'TH-42 2568/6m self: live-total',
      'TH-42 2568/6m self: live-and-frozen',
    ]);
    for (const row of old.rows)
      await database.pool.query(
        `UPDATE province_score SET total = $1, closed_total = $5
         WHERE organisation_id = $2 AND fiscal_year = 2568 AND round = $3 AND kind = $4`,
        [row.total, row.organisation_id, row.round, row.kind, row.closed_total],
      );
    expect((await verify()).code).toBe(0);
  });

  it('names a figure of a result that is not what the journal last said', async () => {
    const { rows } = await database.pool.query(`SELECT value, narrative FROM result WHERE ${ofResult}`);
    await database.pool.query(`UPDATE result SET value = 99, narrative = 'แก้ภายหลัง' WHERE ${ofResult}`);
    const { code, faults } = await verify();
    expect(code).toBe(1);
    expect(faults.map((line) => line.split(':')[0])).toEqual([
      '✗ TH-42 2568/12m 1.1-SME value',
      '✗ TH-42 2568/12m 1.1-SME narrative',
    ]);
    expect(faults[0]).toContain(`เก็บไว้ "99" คำนวณใหม่ได้ "${rows[0].value}"`);
  });
});
