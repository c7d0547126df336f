import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { loeiRound, notice, read, signInAs } from './visitor.ts';

const journey = startJourney();
const current = 'มูลค่าการจำหน่าย งวดนี้';
const previous = 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน';

test('of two people who save the same indicator, the second sees both versions and loses nothing typed', async () => {
  const first = await journey.stranger();
  const second = await journey.stranger();
  for (const page of [first, second]) {
    await signInAs(page, 'host.cd.loei');
    await page.goto(`${loeiRound}/indicators/1.1-SME`);
  }

  await first.getByRole('textbox', { name: current }).fill('1050');
  await first.getByRole('textbox', { name: previous }).fill('1000');
  await first.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(first, 'บันทึกร่างแล้ว').waitFor();

  await second.getByRole('textbox', { name: current }).fill('1,234.50');
  await second.getByRole('textbox', { name: previous }).fill('1,100');
  await second.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).fill('ข้อมูลจากสองอำเภอมาช้า');
  await second.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await second.getByText('ผลนี้เปลี่ยนไประหว่างที่ท่านพิมพ์').waitFor();
  expect(await second.getByRole('textbox', { name: current }).inputValue()).toBe('1,234.50');
  expect(await second.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).inputValue()).toBe('ข้อมูลจากสองอำเภอมาช้า');
  const row = second.getByRole('row', { name: current });
  expect(await read(row)).toContain('1,234.50');
  expect(await read(row)).toContain('1050');

  await first.reload();
  expect(await first.getByRole('textbox', { name: current }).inputValue()).toBe('1050');
  expect(await first.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).inputValue()).toBe('');

  await second.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(second, 'บันทึกร่างแล้ว').waitFor();
  await first.reload();
  expect(await first.getByRole('textbox', { name: current }).inputValue()).toBe('1234.5');
  expect(await first.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).inputValue()).toBe('ข้อมูลจากสองอำเภอมาช้า');
});
