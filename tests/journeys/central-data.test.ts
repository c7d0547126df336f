import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toXlsx } from '../../src/documents/table/xlsx-table.ts';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, proveWhereAsked, read } from './visitor.ts';

const journey = startJourney();
const place = '/2554/central-data/12m/2-SATISFACTION';
const ledger = '/2554/TH-52/12m/indicators/2-SATISFACTION/ledger';
const columns = ['จังหวัด', 'ค่า', 'หน้า'].map((heading, at) => ({
  heading,
  cell: (row: readonly string[]) => row[at] ?? null,
}));

async function step(page: Page, button: string, done: string) {
  await page.goto(place);
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}

test('central data: NSO uploads a workbook with faults, corrects it, a second person signs it off, and the province sees where its figure comes from', async () => {
  const nso = await journey.as('statistics');
  await setToday(nso, '2011-10-24');
  await nso.goto('/work');
  await nso
    .getByRole('link', { name: /^กรอกตารางข้อมูลของทุกจังหวัด/ })
    .first()
    .click();
  const rows = [
    ['ลำปาง', '81.25', '14'],
    ['เชียงไหม่', '80', '14'],
    ['กรุงเทพมหานคร', '79', '14'],
    ['ลำพูน', '0.85', '14'],
  ];
  const buffer = Buffer.from(await toXlsx('ผลสำรวจ', columns, rows));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await nso.getByLabel('ไฟล์ตาราง', { exact: true }).setInputFiles({ name: 'ผลสำรวจ.xlsx', mimeType, buffer });
  await nso.getByRole('button', { name: 'อ่านไฟล์และตรวจ' }).click();
  const told = await read(nso.getByRole('table', { name: 'แถวที่เปลี่ยนหรือรับไม่ได้' }));
  for (const said of ['หมายถึง เชียงใหม่ หรือไม่', 'กรุงเทพมหานครไม่ใช่จังหวัด', 'สัดส่วนที่ยังไม่คูณ 100', 'ลำปาง'])
    expect(told).toContain(said);
  expect(await faultsOf(nso)).toEqual(noFaults);
  // Nothing typed is lost: what the file said stands in the field, to be corrected there.
  const table = nso.getByRole('textbox', { name: /^วางตาราง/ });
  expect(await table.inputValue()).toContain('เชียงไหม่\t80\t14');
  await nso.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await nso.getByRole('alert').getByText('มี 3 แถวที่รับไม่ได้').waitFor();
  await table.fill('ลำปาง\t๘๑.๒๕\t14\nเชียงใหม่\t80\t14\nลำพูน\t85\t14');
  await nso.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await notice(nso, 'บันทึกร่างแล้ว').waitFor();
  await step(nso, 'ส่งให้รับรอง', 'ส่งให้รับรองแล้ว');
  await nso.getByText('ท่านเป็นผู้', { exact: false }).first().waitFor();

  const second = await journey.as('colleague.statistics');
  await second.goto('/work');
  await second
    .getByRole('link', { name: /^รับรองตารางข้อมูลของทุกจังหวัด/ })
    .first()
    .waitFor();
  await step(second, 'รับรองตารางนี้', 'รับรองแล้ว ค่าเข้าผล');

  const officer = await journey.as('officer.lampang');
  await officer.goto(ledger);
  const origin = officer.getByRole('region', { name: 'ที่มาของค่านี้จากหน่วยงานกลาง' });
  const said = await read(origin);
  for (const part of ['81.25', 'สำนักงานสถิติแห่งชาติ', 'รายงานผลการสำรวจความพึงพอใจ', 'ฉบับที่ 1'])
    expect(said).toContain(part);

  await nso.goto(place);
  await nso.getByRole('textbox', { name: /^วางตาราง/ }).fill('ลำปาง\t82.5\t15');
  await nso.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await nso.getByRole('alert').getByText('ระบุเหตุผลที่แก้ไข').waitFor();
  await nso.getByLabel('เหตุผลที่แก้ไข').fill('พิมพ์ค่าของจังหวัดลำปางคลาดเคลื่อน');
  await nso.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await notice(nso, 'บันทึกร่างแล้ว').waitFor();
  await step(nso, 'ส่งให้รับรอง', 'ส่งให้รับรองแล้ว');
  await step(second, 'รับรองตารางนี้', 'รับรองแล้ว ค่าเข้าผล');
  await officer.goto(ledger);
  const corrected = await read(origin);
  for (const part of ['82.5', 'ฉบับที่ 2']) expect(corrected).toContain(part);
  expect(await faultsOf(second)).toEqual(noFaults);
});
