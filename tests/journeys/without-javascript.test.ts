import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { errorBeside, loeiRound, notice, read, signInAs } from './visitor.ts';

const journey = startJourney();
const current = 'มูลค่าการจำหน่าย งวดนี้';
const previous = 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน';
let page: Page;

beforeAll(async () => {
  page = await journey.stranger({ javaScriptEnabled: false });
});

test('without script: a wrong password is said in Thai, the right one opens the work', async () => {
  await page.goto('/sign-in');
  await page.getByLabel('อีเมล').fill('host.cd.loei@demo.samrit.example');
  await page.getByLabel('รหัสผ่าน').fill('ไม่ใช่รหัสผ่านนี้');
  await page.getByRole('main').getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('อีเมล').inputValue()).toBe('host.cd.loei@demo.samrit.example');
  await signInAs(page, 'host.cd.loei');
  await page.goto('/work');
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /1\.1-SME/ })
      .count(),
  ).toBeGreaterThan(0);
});

test('without script: a wrong figure leads from the summary to its field, and what was typed is kept', async () => {
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  await page.getByRole('textbox', { name: current }).fill('ราวพันล้าน');
  await page.getByRole('textbox', { name: previous }).fill('๑,๐๐๐');
  await page.getByRole('textbox', { name: 'คำชี้แจงผลการดำเนินงาน' }).fill('ยอดจำหน่ายเพิ่ม');
  await page.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  const summary = page.getByRole('alert').getByRole('link');
  expect(await read(summary)).toContain('ไม่ใช่ตัวเลข');
  const fieldId = await page.getByRole('textbox', { name: current }).getAttribute('id');
  expect(await summary.getAttribute('href')).toBe(`#${fieldId}`);
  expect(await errorBeside(page, page.getByRole('textbox', { name: current }))).toContain('ไม่ใช่ตัวเลข');
  expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe('ราวพันล้าน');
  expect(await page.getByRole('textbox', { name: previous }).inputValue()).toBe('๑,๐๐๐');
  expect(await page.getByRole('textbox', { name: 'คำชี้แจงผลการดำเนินงาน' }).inputValue()).toBe('ยอดจำหน่ายเพิ่ม');
});

test('without script: a result is saved, its score shown, and it is sent to the provincial office', async () => {
  await page.getByRole('textbox', { name: current }).fill('1,050');
  await page.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(page, 'บันทึกร่างแล้ว').waitFor();
  expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe('1050');
  expect(await read(page.getByRole('main'))).toContain('86.2500');
  await page.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' }).click();
  await notice(page, 'บันทึกและส่งผลให้สำนักงานจังหวัดแล้ว').waitFor();
  expect(await read(page.getByRole('main'))).toContain('แก้ไขไม่ได้');
});

test('without script: the numerals change on the whole page and stay changed', async () => {
  await page.getByRole('button', { name: 'แสดงเลขไทย' }).click();
  expect(await read(page.getByRole('main'))).toContain('๘๖.๒๕๐๐');
  expect(await read(page.getByRole('main'))).not.toContain('86.2500');
  await page.goto('/work');
  expect(await page.getByRole('button', { name: 'แสดงเลขไทย' }).getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'แสดงเลขอารบิก' }).click();
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  expect(await read(page.getByRole('main'))).toContain('86.2500');
});

test('without script: the national board is sorted by a link and shows 76 provinces', async () => {
  const opdc = await journey.stranger({ javaScriptEnabled: false });
  await signInAs(opdc, 'opdc');
  await opdc.goto('/2568/board');
  const names = opdc.getByRole('table').getByRole('rowheader');
  expect(await names.count()).toBe(76);
  await opdc.getByRole('columnheader', { name: 'จังหวัด' }).getByRole('link').click();
  const first = await read(names.first());
  await opdc.getByRole('columnheader', { name: 'จังหวัด' }).getByRole('link').click();
  expect(await names.count()).toBe(76);
  expect(await read(names.first())).not.toBe(first);
});

test('without script: signing out ends the session', async () => {
  await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  expect(await page.getByRole('textbox', { name: current }).count()).toBe(0);
});
