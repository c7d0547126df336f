import { expect, test } from 'vitest';
import { toXlsx } from '../../src/documents/table/xlsx-table.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const place = '/database/TH-13';
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const headings = ['รหัส', 'หน่วย', 'ปีงบประมาณ', 'ค่า', 'เหตุผล'];
const columns = headings.map((heading, at) => ({ heading, cell: (row: readonly string[]) => row[at] ?? null }));

test('a development database: an indicator is defined, its owner enters a value, another person confirms it, a workbook brings the rest, and anybody reads it', async () => {
  const officer = await journey.as('officer.pathumthani');
  await officer.goto(`${place}/waiting`);
  await officer.getByRole('link', { name: 'กำหนดตัวชี้วัดใหม่' }).click();
  await officer.getByLabel('รหัส').fill('5-01');
  await officer.getByLabel('ชื่อตัวชี้วัด').fill('ผู้เรียนจบอาชีวศึกษา');
  await officer.getByRole('button', { name: 'บันทึกตัวชี้วัด' }).click();
  await officer.getByRole('alert').getByText('ยังไม่ได้ระบุหน่วย').first().waitFor();
  expect(await officer.getByLabel('ชื่อตัวชี้วัด').inputValue()).toBe('ผู้เรียนจบอาชีวศึกษา');
  await officer.getByLabel('คำนิยาม').fill('นับผู้เรียนที่จบในปี');
  await officer.getByLabel('หน่วย', { exact: true }).fill('คน');
  await officer.getByLabel('วิธีคำนวณหรือวิธีเก็บ').fill('นับจำนวน');
  await officer.getByLabel('แหล่งข้อมูล').fill('สถานศึกษา');
  await officer.getByLabel('หน่วยงานเจ้าของข้อมูล').selectOption({ value: 'TH-13.cd' });
  await officer.getByLabel('ความถี่').selectOption('year');
  await officer.getByLabel('ปีงบประมาณแรกที่มีค่า').fill('๒๕๖๕');
  await officer.getByRole('button', { name: 'บันทึกตัวชี้วัด' }).click();
  await notice(officer, 'กำหนดตัวชี้วัดแล้ว').waitFor();

  const host = await journey.as('host.cd.pathumthani');
  await host.goto(`${place}/5-01`);
  await host.getByLabel('งวด', { exact: true }).selectOption('2568/0');
  await host.getByRole('textbox', { name: /^ค่า/ }).fill('๑,๒๕๐');
  await host.getByRole('button', { name: 'บันทึกค่า' }).click();
  await notice(host, 'บันทึกค่าแล้ว').waitFor();
  expect(await faultsOf(host)).toEqual(noFaults);

  const visitor = await journey.stranger();
  await visitor.goto(`${place}/5-01`);
  await visitor.getByRole('button', { name: 'แสดงเลขอารบิก' }).click();
  expect(await read(visitor.getByRole('main'))).not.toContain('1,250');
  await officer.goto(`${place}/5-01`);
  await officer.getByRole('button', { name: 'ยืนยันค่าที่รอของตัวชี้วัดนี้' }).click();
  await notice(officer, 'ยืนยันแล้ว 1 ค่า').waitFor();
  await visitor.reload();
  expect(await read(visitor.getByRole('main'))).toContain('1,250 คน');

  await officer.goto(`${place}/import`);
  const rows = [
    ['5-01', 'คน', '2565', '980', ''],
    ['5-01', 'ร้อย', '2566', '11', ''],
    ['5-01', 'คน', '2568', '1251', 'พิมพ์ผิด'],
  ];
  const send = async (given: readonly (readonly string[])[]) => {
    const buffer = Buffer.from(await toXlsx('ค่า', columns, given));
    await officer.getByLabel('ไฟล์ตาราง', { exact: true }).setInputFiles({ name: 'ค่า.xlsx', mimeType, buffer });
    await officer.getByRole('button', { name: 'อ่านไฟล์และตรวจ' }).click();
  };
  await send(rows);
  await officer.getByText('หน่วย “ร้อย” ไม่ตรงกับหน่วยที่กำหนด คือ คน').waitFor();
  expect(await officer.getByRole('button', { name: /^นำเข้าค่าเหล่านี้/ }).count()).toBe(0);
  await officer.getByRole('link', { name: 'ส่งไฟล์อื่น' }).click();
  await send(rows.map((row) => (row[1] === 'ร้อย' ? ['5-01', 'คน', '2566', '1100', ''] : row)));
  await officer.getByRole('button', { name: 'นำเข้าค่าเหล่านี้ 3 ค่า' }).click();
  await officer.getByText('บันทึก 3 ค่า · ไม่เปลี่ยน 0 แถว').waitFor();
  await visitor.reload();
  expect(await read(visitor.getByRole('main'))).not.toContain('1,251');

  const colleague = await journey.as('colleague.pathumthani');
  await colleague.goto('/work');
  await colleague.getByRole('link', { name: 'ยืนยันค่าในฐานข้อมูลตัวชี้วัดการพัฒนาจังหวัด' }).first().click();
  expect(await faultsOf(colleague)).toEqual(noFaults);
  await colleague.getByRole('button', { name: /^ยืนยันทั้งหมดที่รอ/ }).click();
  await notice(colleague, 'เผยแพร่แล้ว').waitFor();
  await visitor.reload();
  expect(await read(visitor.getByRole('main'))).toContain('1,251 คน');
  await visitor.goto(`${place}?owner=TH-13.cd`);
  const download = visitor.getByRole('link', { name: 'ดาวน์โหลดค่าของหน่วยงานที่เลือก' });
  expect(await download.getAttribute('href')).toContain('owner=TH-13.cd');
  const owned = await (await visitor.request.get(`${place}/values.csv?owner=TH-13.cd`)).text();
  expect([owned.includes('5-01'), owned.includes('1-01')]).toEqual([true, false]);
  await visitor.goto('/database');
  await visitor.getByRole('link', { name: 'ปทุมธานี' }).click();
  await visitor.getByRole('link', { name: 'ผู้เรียนจบอาชีวศึกษา' }).waitFor();
  expect(await faultsOf(visitor)).toEqual(noFaults);
});
