import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/documents/workbook/read-workbook.ts';
import type { TypedRow } from '../../src/domain/workbook/typed-workbook.ts';
import { fillCells, type Written } from '../../src/testing/edit-workbook.ts';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, proveWhereAsked, read } from './visitor.ts';

const journey = startJourney();
const round = '/2554/TH-52/12m';
const indicator = '1-01';
const faultTable = 'จุดที่ต้องแก้ ในไฟล์ แผ่นงาน กรอกผล';
const workbookLink = 'ดาวน์โหลดหรือนำเข้าไฟล์ Excel ของรอบนี้';

interface Taken {
  readonly bytes: Uint8Array;
  readonly rows: readonly TypedRow[];
}

async function takeWorkbook(page: Page): Promise<Taken> {
  await page.goto(round);
  await page.getByRole('link', { name: workbookLink }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'ดาวน์โหลดไฟล์' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('samrit-2554-TH-52-12m.xlsx');
  const bytes = readFileSync(await file.path());
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.refusals));
  return { bytes, rows: workbook.value.rows };
}

async function upload(page: Page, bytes: Uint8Array, name = 'ลำปาง.xlsx') {
  await page.goto(`${round}/workbook`);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('ไฟล์ที่กรอกแล้ว', { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'ตรวจไฟล์ก่อนบันทึก' }).click();
}

async function moveReport(page: Page, button: string, done: string) {
  await page.goto(round);
  await page.getByRole('link', { name: button }).click();
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}

describe('the provincial office of Lampang fills in its last indicator in a workbook', () => {
  let taken: Taken;
  const address = (key: string) => {
    const row = taken.rows.find((one) => one.key === key);
    if (row === undefined) throw new Error(`no line ${key}`);
    return row.value.address;
  };
  const filled = (cells: Readonly<Record<string, Written>>) => fillCells(taken.bytes, cells);

  test('it takes the workbook from the page of the round, a day after the report was due', async () => {
    const officer = await journey.as('officer.lampang');
    await setToday(officer, '2011-11-02');
    taken = await takeWorkbook(officer);
    expect(taken.rows.map((row) => row.key)).toContain(`${indicator}|current`);
  });

  test('three bad cells are told by cell, with what to do, and nothing is saved', async () => {
    const officer = await journey.as('officer.lampang');
    const locked = taken.rows.find((row) => row.value.content.kind === 'number');
    if (locked === undefined) throw new Error('no locked figure');
    const cells = [address(`${indicator}|current`), address(`${indicator}|previous`), locked.value.address];
    const [current = '', previous = '', other = ''] = cells;
    await upload(
      officer,
      await filled({
        [current]: { text: 'หนึ่งพันห้าสิบ' },
        [previous]: { formula: 'G6*2', value: '1000' },
        [other]: { number: '424242' },
      }),
    );
    await officer.getByText('นำเข้ายังไม่ได้ · จุดที่ต้องแก้ 3 จุด').waitFor();
    const faults = officer.getByRole('table', { name: faultTable });
    const rowOf = (cell: string) => read(faults.getByRole('row').filter({ hasText: new RegExp(`^\\s*${cell}`) }));
    expect(await rowOf(current)).toContain('“หนึ่งพันห้าสิบ” ไม่ใช่ตัวเลข');
    expect(await rowOf(previous)).toContain('เป็นสูตร “=G6*2” — คัดลอกช่องนี้แล้ววางเป็นค่า');
    expect(await rowOf(other)).toContain('จึงแก้ไขไม่ได้');
    expect(await officer.getByRole('button', { name: 'บันทึกผลจากไฟล์นี้' }).count()).toBe(0);
    expect(await faultsOf(officer)).toEqual(noFaults);
    await officer.goto(`${round}/indicators/${indicator}`);
    expect(await officer.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้', exact: true }).inputValue()).toBe('');
  });

  test('the corrected one shows every cell that changes and its score; confirmed, it is saved whole', async () => {
    const officer = await journey.as('officer.lampang');
    const corrected = await filled({
      [address(`${indicator}|current`)]: { text: '๑,๐๕๐' },
      [address(`${indicator}|previous`)]: { number: '1000' },
    });
    await upload(officer, corrected);
    const changes = officer.getByRole('table', { name: 'ช่องที่เปลี่ยน 2 ช่อง' });
    expect(await read(changes)).toContain(`${indicator} มูลค่าการจำหน่าย งวดนี้ว่าง๑,๐๕๐`);
    const score = await read(officer.getByRole('table', { name: 'คะแนนของตัวชี้วัดที่เปลี่ยน' }));
    expect(score).toMatch(/ยังไม่มีคะแนน ?\d\.\d{2}(?!\d)/);
    expect(await faultsOf(officer)).toEqual(noFaults);
    await officer.getByRole('button', { name: 'บันทึกผลจากไฟล์นี้' }).click();
    await notice(officer, 'นำเข้าจากไฟล์แล้ว 2 ช่อง').waitFor();
    await officer.goto(`${round}/indicators/${indicator}`);
    expect(await officer.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้', exact: true }).inputValue()).toBe('1050');
    await upload(officer, corrected);
    await officer.getByText('ไฟล์เดียวกันนี้นำเข้าไปแล้ว จึงไม่มีรายการเปลี่ยนแปลง').waitFor();
  });

  test('a workbook of another kind is refused beside the field, and what to do is said', async () => {
    const officer = await journey.as('officer.lampang');
    await upload(officer, Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'เก่า.xls');
    await officer.getByRole('alert').getByText('ไฟล์นี้ไม่ใช่ .xlsx').waitFor();
    await upload(officer, taken.bytes.subarray(0, 2000));
    await officer.getByRole('alert').getByText('ไฟล์ไม่ครบหรือเสียหาย').waitFor();
    await officer.goto(`${round}/workbook`);
    await officer.getByRole('button', { name: 'ตรวจไฟล์ก่อนบันทึก' }).click();
    await officer.getByRole('alert').getByText('ยังไม่ได้เลือกไฟล์').waitFor();
  });

  test('sent, accepted, endorsed and received one working day late, it reads 0.0500', async () => {
    const host = await journey.as('host.cd.lampang');
    await host.goto(`${round}/indicators/${indicator}`);
    await host.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' }).click();
    await notice(host, 'บันทึกและส่งผลให้สำนักงานจังหวัดแล้ว').waitFor();
    const officer = await journey.as('officer.lampang');
    for (const code of [indicator, '3-01']) {
      await officer.goto(round);
      await officer.getByRole('button', { name: `รับผล ${code}` }).click();
      await notice(officer, `รับผลแล้ว (${code})`).waitFor();
    }
    await moveReport(officer, 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน', 'เสนอรายงานแล้ว');
    const governor = await journey.as('governor.lampang');
    await moveReport(governor, 'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.', 'รับรองและส่งรายงานแล้ว');
    const opdc = await journey.as('opdc');
    await moveReport(opdc, 'รับรายงานของจังหวัด', 'รับรายงานแล้ว');
    await officer.goto(`${round}/ledger`);
    expect(await read(officer.getByRole('main'))).toContain('ปรับลดคะแนนรวม 0.0500 × 1 = 0.0500');
  });
});
