import { expect, it } from 'vitest';
import { workbookFiles } from '../../documents/workbook/workbook-files.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import {
  workbookCode as code,
  workbookPlace as key,
  workbookOfficer as officer,
  workbookSetting,
} from '../../testing/workbook-setting.ts';
import { exportWorkbook } from './export-workbook.ts';

const host = actorOf('kpi-host', 'TH-42.cd');

describeOnEachDatabase('a workbook brought back', (database) => {
  const setting = workbookSetting(database);
  const { check, deps, exported, filled, journalRows, setStatus, stored } = setting;

  it('tells every cell that would change and its score, and changes nothing yet', async () => {
    const before = await stored();
    const rows = await journalRows();
    const { bytes, addresses } = await filled({
      [`${code}|current`]: { text: '๑๐๖' },
      [`${code}|previous`]: { number: '100' },
      [`${code}|narrative`]: { text: 'จัดงานจำหน่าย\u200bสินค้า' },
    });
    const found = accepted(await check(bytes));
    expect(found.faults).toEqual([]);
    expect(found.changes.map((one) => one.address)).toEqual(addresses);
    expect(found.changes.map((one) => one.uploaded)).toEqual(['๑๐๖', '100', 'จัดงานจำหน่ายสินค้า']);
    expect(found.cleaned).toEqual([addresses[2]]);
    expect(found.scores).toMatchObject([{ code, before: before.selfScore }]);
    expect(found.scores[0]?.after).toMatch(/^\d+\.\d{4}$/);
    expect(found.questions.map((one) => `${one.code} ${one.value}`)).toContain(`${code} 106`);
    expect(await stored()).toEqual(before);
    // One row, which tells of the check.
    expect(await journalRows()).toBe(rows + 1);
  });

  it('tells a word in the cell of a figure', async () => {
    const { bytes, addresses } = await filled({ [`${code}|current`]: { text: 'สิบล้าน' } });
    expect(accepted(await check(bytes)).faults).toMatchObject([
      { address: addresses[0], code, field: 'variables.current', refusal: { code: 'not-a-number' } },
    ]);
  });

  it('tells a figure divided by 0 by its cell, and asks about 0 of 0', async () => {
    const given = async (current: string, previous: string) => {
      const { bytes } = await filled({
        [`${code}|current`]: { number: current },
        [`${code}|previous`]: { number: previous },
      });
      return accepted(await check(bytes));
    };
    expect((await given('5600', '0')).faults).toMatchObject([
      { code, field: 'variables.previous', refusal: { code: 'divided-by-zero' } },
    ]);
    const nothing = await given('0', '0');
    expect(nothing.faults).toEqual([]);
    expect(nothing.questions.map((one) => `${one.code} ${one.value}`)).toContain(`${code} 0`);
  });

  it('gives a host its own indicators only, and refuses the cells of others by cell', async () => {
    const mine = accepted(await workbookFiles.read(await exported(host)));
    const all = accepted(await workbookFiles.read(await exported(officer)));
    expect(mine.rows.length).toBeGreaterThan(0);
    expect(mine.rows.length).toBeLessThan(all.rows.length);
    const { bytes, addresses } = await filled({ '1.1-TOURISM|narrative': { text: 'ของหน่วยงานอื่น' } });
    const found = accepted(await check(bytes, host));
    expect(found.faults).toMatchObject([{ address: addresses[0], refusal: { code: 'forbidden' } }]);
    expect(codesOf(await exportWorkbook(deps(), actorOf('provincial-officer', 'TH-50'), key))).toEqual(['forbidden']);
    expect(codesOf(await check(await exported(), actorOf('public', 'public')))).toEqual(['forbidden']);
  });

  it('refuses cells of a result that was sent or accepted meanwhile, and shows it locked in a new workbook', async () => {
    const { bytes, addresses } = await filled({
      '1.1-TOURISM|current.m10': { number: '5' },
      '1.1-TOURISM|narrative': { text: 'แก้หลังส่ง' },
    });
    await setStatus('accepted', '1.1-TOURISM');
    const found = accepted(await check(bytes));
    expect(found.faults.map((one) => [one.address, one.refusal.code])).toEqual(
      addresses.map((address) => [address, 'result-accepted']),
    );
    const again = await exported();
    const locked = accepted(await workbookFiles.read(again)).rows.find((row) => row.key === '1.1-TOURISM|current.m10');
    expect(locked?.value.content.kind).toBe('number');
    await setStatus('draft', '1.1-TOURISM');
  });

  it('refuses results for an indicator that was cancelled, by cell', async () => {
    const { bytes, addresses } = await filled({ '1.1-WATER|restored': { number: '77' } });
    await database.pool.query(
      "UPDATE indicator SET in_force = 'cancelled' WHERE organisation_id = 'TH-42' AND code = '1.1-WATER'",
    );
    try {
      expect(accepted(await check(bytes)).faults).toMatchObject([
        { address: addresses[0], refusal: { code: 'indicator-cancelled' } },
      ]);
    } finally {
      await database.pool.query(
        "UPDATE indicator SET in_force = 'in-force' WHERE organisation_id = 'TH-42' AND code = '1.1-WATER'",
      );
    }
  });

  it('refuses a workbook of another year, party or round', async () => {
    const bytes = await exported();
    expect(codesOf(await check(bytes, officer, { round: '6m' }))).toEqual(['workbook-other-round']);
    const chiangMai = actorOf('provincial-officer', 'TH-50');
    expect(codesOf(await check(bytes, chiangMai, { organisationId: 'TH-50' }))).toEqual(['workbook-other-party']);
  });

  it('refuses one that was downloaded before the agreement changed, with the indicators that differ; nothing is lost', async () => {
    const older = await exported();
    const { bytes } = await filled({ [`${code}|current`]: { number: '107' } });
    const checked = accepted(await check(bytes));
    await deps().transactions.run(async (stores) => {
      const agreed = await stores.agreements.find('TH-42', 2568);
      if (agreed === null) throw new Error('nothing is agreed');
      const next = (change: object) =>
        agreed.indicators.map((one) => (one.code === code ? { ...one, ...change } : { ...one, weight: one.weight }));
      const weights = { ...agreed, version: agreed.version + 1, indicators: next({ weight: '1' }) };
      await stores.agreements.insert(weights, deps().clock.now());
    });
    // Weights alone ask nothing else.
    expect(codesOf(await check(older))).toEqual([]);
    // An indicator that the workbook does not hold is not among its own, though every object answers to its code.
    await database.owner.query(
      `INSERT INTO indicator SELECT (jsonb_populate_record(one, '{"code": "constructor"}')).* FROM indicator AS one
       WHERE organisation_id = 'TH-42' AND fiscal_year = 2568 AND version = 1 AND code = $1`,
      [code],
    );
    expect(codesOf(await check(older))).toEqual([]);
    await database.owner.query("DELETE FROM indicator WHERE code = 'constructor'");
    await deps().transactions.run(async (stores) => {
      const agreed = await stores.agreements.find('TH-42', 2568);
      if (agreed === null) throw new Error('nothing is agreed');
      const indicators = agreed.indicators.map((one) => (one.code === code ? { ...one, definition: 'นิยามใหม่' } : one));
      await stores.agreements.insert({ ...agreed, version: agreed.version + 1, indicators }, deps().clock.now());
    });
    const before = await stored();
    const refused = {
      refusals: [
        { code: 'workbook-older-version', facts: { from: 1, newest: 3, indicators: expect.stringContaining(code) } },
      ],
    };
    expect(await check(older)).toMatchObject(refused);
    expect(await setting.apply(checked.sha256)).toMatchObject(refused);
    expect(await stored()).toEqual(before);
    expect(codesOf(await check(await exported()))).toEqual([]);
  });
});
