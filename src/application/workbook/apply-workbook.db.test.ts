import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { workbookCode as code, workbookSetting } from '../../testing/workbook-setting.ts';

describeOnEachDatabase('a workbook that was checked', (database) => {
  const setting = workbookSetting(database);
  const { apply, check, filled, journalRows, save, stored } = setting;

  it('saves all of it at once, scored by the server, with a line in the journal; the same file again changes nothing', async () => {
    const { bytes } = await filled({
      [`${code}|current`]: { number: '106' },
      [`${code}|previous`]: { number: '100' },
      '1.1-WATER|narrative': { text: 'ฟื้นฟูแหล่งน้ำแล้ว' },
    });
    const found = accepted(await check(bytes));
    const done = accepted(await apply(found.sha256));
    expect(done).toMatchObject({ already: false, upload: { changedCells: found.changes.length, appliedBy: 'ผู้ทดสอบ' } });
    expect(await stored()).toMatchObject({
      variables: { current: '106', previous: '100' },
      value: '6',
      selfScore: found.scores.find((one) => one.code === code)?.after,
    });
    expect((await stored('1.1-WATER')).narrative).toBe('ฟื้นฟูแหล่งน้ำแล้ว');
    const rows = await journalRows();
    expect(accepted(await apply(found.sha256)).already).toBe(true);
    expect(accepted(await check(bytes))).toMatchObject({ changes: [], faults: [], applied: { changedCells: 3 } });
    expect(await journalRows()).toBe(rows);
    const { rows: journal } = await database.pool.query(
      `SELECT subject, action FROM journal WHERE organisation_id = 'TH-42' AND action LIKE 'workbook.%' ORDER BY seq`,
    );
    expect(journal).toEqual([
      { subject: '2568/12m', action: 'workbook.check' },
      { subject: '2568/12m', action: 'workbook.apply' },
    ]);
  });

  it('tells what is wrong by cell, and saves nothing of a file in which one cell is wrong', async () => {
    await save('103');
    const { bytes, addresses } = await filled({
      [`${code}|current`]: { text: 'สิบล้าน' },
      [`${code}|previous`]: { formula: 'G6*2', value: '206' },
      '1.1-WATER|restored': { number: '-5' },
      '1.1-TOURISM|narrative': { text: 'นักท่องเที่ยวเพิ่มขึ้น' },
    });
    const found = accepted(await check(bytes));
    expect(found.faults.map((one) => [one.address, one.refusal.code])).toEqual([
      [addresses[2], 'negative-not-possible'],
      [addresses[0], 'not-a-number'],
      [addresses[1], 'cell-holds-formula'],
    ]);
    const rows = await journalRows();
    expect(codesOf(await apply(found.sha256))).toEqual(['workbook-has-faults']);
    expect((await stored('1.1-TOURISM')).narrative).not.toBe('นักท่องเที่ยวเพิ่มขึ้น');
    expect((await stored()).variables.current).toBe('103');
    expect(await journalRows()).toBe(rows);
  });

  it('does not write over what somebody saved after the workbook was taken', async () => {
    const { bytes, addresses } = await filled({ [`${code}|current`]: { number: '111' } });
    await save('104');
    const found = accepted(await check(bytes));
    expect(found.faults).toMatchObject([{ address: addresses[0], refusal: { code: 'cell-changed-meanwhile' } }]);
    expect(codesOf(await apply(found.sha256))).toEqual(['workbook-has-faults']);
    expect((await stored()).variables.current).toBe('104');
  });

  it('does not half-apply what changed between the check and the confirmation', async () => {
    const { bytes } = await filled({
      '1.1-TOURISM|narrative': { text: 'จะไม่ถูกบันทึก' },
      [`${code}|current`]: { number: '112' },
    });
    const found = accepted(await check(bytes));
    expect(found.faults).toEqual([]);
    await save('105');
    expect(codesOf(await apply(found.sha256))).toEqual(['workbook-has-faults']);
    expect((await stored('1.1-TOURISM')).narrative).not.toBe('จะไม่ถูกบันทึก');
  });

  it('is carried out once however many confirm it at the same moment', async () => {
    const { bytes } = await filled({ [`${code}|obstacles`]: { text: 'ฝนชุก' } });
    const { sha256 } = accepted(await check(bytes));
    const answers = await Promise.all([apply(sha256), apply(sha256), apply(sha256)]);
    expect(answers.map((one) => accepted(one).already).sort()).toEqual([false, true, true]);
  });

  it('takes the figures of a month, scored by their sum, and refuses a total typed over its formula', async () => {
    const before = await stored('1.1-TOURISM');
    const first = await filled({ '1.1-TOURISM|current': { number: '1' } });
    expect(accepted(await check(first.bytes)).faults).toMatchObject([
      { address: first.addresses[0], refusal: { code: 'total-typed-over' } },
    ]);
    const { bytes, addresses } = await filled({ '1.1-TOURISM|current.m10': { number: '7' } });
    const found = accepted(await check(bytes));
    expect(found.faults).toEqual([]);
    expect(found.changes.map((one) => one.address)).toEqual(addresses);
    accepted(await apply(found.sha256));
    const after = await stored('1.1-TOURISM');
    const months = Object.keys(after.variables).filter((name) => name.startsWith('current.m'));
    const sum = months.reduce((total, name) => total + Number(after.variables[name]), 0);
    expect(months).toHaveLength(12);
    expect(Number(after.variables.current)).toBeCloseTo(sum, 6);
    expect(after.variables.previous).toBe(before.variables.previous);
  });

  it('asks for the file again when it no longer waits', async () => {
    const { bytes } = await filled({ [`${code}|supporting`]: { text: 'งบประมาณมาเร็ว' } });
    const { sha256 } = accepted(await check(bytes));
    await rm(join(setting.folder(), 'waiting'), { recursive: true });
    expect(codesOf(await apply(sha256))).toEqual(['workbook-upload-gone']);
    expect(codesOf(await apply('0'.repeat(64)))).toEqual(['workbook-upload-gone']);
  });
});
