import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const main = (page: Page) => page.getByRole('main');
const endorse = '/2568/TH-50/12m?move=endorse';

async function enter(page: Page, key: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('อีเมล').fill(demoEmail(key));
  await page.getByLabel('รหัสผ่าน').fill(demoPassword);
  await main(page).getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
}

/** Sets an app up from the page of one's own factors, and gives codes that were not taken yet. */
async function setUpApp(page: Page): Promise<() => string> {
  await page.locator('summary', { hasText: 'เริ่มตั้งค่าแอป' }).click();
  await page.locator('#field-app-password').fill(demoPassword);
  await page.getByRole('button', { name: 'เริ่มตั้งค่าแอป' }).click();
  const secret = (await read(page.locator('code.token'))).replaceAll(' ', '');
  // A code is taken one step early or late: from the earliest on, there are three at once.
  let shownAt = Date.now() - 60_000;
  const nextCode = () => {
    shownAt = Math.max(Date.now() - 30_000, shownAt + 30_000);
    return new TOTP({ secret }).generate({ timestamp: shownAt });
  };
  await page.getByLabel(/รหัส [6๖] หลักที่แอปแสดง/).fill(nextCode());
  await page.getByRole('button', { name: 'ยืนยันและเริ่มใช้' }).click();
  await page.locator('.recovery-codes').waitFor();
  return nextCode;
}

const press = (page: Page, name: string) => main(page).getByRole('button', { name }).click();
const alert = async (page: Page) => read(page.getByRole('alert').first());

let governor: Page;
let administrator: Page;
let adminCode: () => string;

test('one press on the demonstration’s page requires a second factor for every act', async () => {
  const visitor = await journey.stranger();
  await visitor.goto('/demo');
  await press(visitor, 'เปิดการยืนยันตัวตนสองขั้นทุกรายการ');
  await notice(visitor, 'เปิดการยืนยันตัวตนสองขั้นแล้ว').waitFor();
  expect(await faultsOf(visitor)).toEqual(noFaults);
});

test('whoever has none is led from the endorsement to set one up and back, and endorses with password and code', async () => {
  governor = await journey.stranger();
  await enter(governor, 'governor.chiangmai');
  await governor.goto(endorse);
  await governor.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await press(governor, 'รับรองและส่งรายงาน');
  expect(await alert(governor)).toContain('บัญชีของท่านยังไม่ได้ตั้งค่า');
  await governor.getByRole('link', { name: 'ตั้งค่าการยืนยันตัวตนสองขั้น แล้วกลับมาหน้านี้' }).click();
  const nextCode = await setUpApp(governor);
  await governor.getByRole('link', { name: 'กลับไปทำรายการเดิมต่อ' }).click();
  expect(governor.url()).toContain(endorse);
  await governor.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await press(governor, 'รับรองและส่งรายงาน');
  expect(await alert(governor)).toContain('ยังไม่ได้ระบุรหัสยืนยัน');
  await governor.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await governor.getByLabel('รหัสยืนยัน').fill(nextCode());
  await press(governor, 'รับรองและส่งรายงาน');
  await governor.getByRole('status', { name: 'บันทึกแล้ว' }).waitFor();
});

test('an administrator chooses the acts after a code; a refusal leaves what was chosen', async () => {
  administrator = await journey.stranger();
  await enter(administrator, 'admin');
  expect((await administrator.goto('/second-factor-policy'))?.status()).toBe(403);
  await administrator.goto('/account/second-factor?returnTo=/second-factor-policy');
  adminCode = await setUpApp(administrator);
  await administrator.getByRole('link', { name: 'กลับไปทำรายการเดิมต่อ' }).click();
  const announcement = administrator.getByRole('checkbox', { name: 'สรุปและประกาศผลการประเมิน' });
  await announcement.uncheck();
  await administrator.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await press(administrator, 'ใช้รายการที่เลือก');
  expect(await alert(administrator)).toContain('ยังไม่ได้ระบุรหัสยืนยัน');
  expect(await announcement.isChecked()).toBe(false);
  await administrator.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await administrator.getByLabel('รหัสยืนยัน').fill(adminCode());
  await press(administrator, 'ใช้รายการที่เลือก');
  await notice(administrator, 'เปลี่ยนรายการที่ต้องยืนยันตัวตนสองขั้นแล้ว').waitFor();
  expect(await announcement.isChecked()).toBe(false);
  expect(await faultsOf(administrator)).toEqual(noFaults);
});

test('an administrator removes a person’s lost factors, and the person signs in with the password', async () => {
  await administrator.goto(`/users?q=${demoEmail('governor.chiangmai')}`);
  await main(administrator).locator('tbody a').first().click();
  await administrator.locator('summary', { hasText: 'ลบวิธียืนยันตัวตนขั้นที่สองทั้งหมด' }).click();
  expect(await faultsOf(administrator)).toEqual(noFaults);
  await administrator.locator('#field-factors-password').fill(demoPassword);
  await administrator.locator('#field-factors-code').fill('000000');
  await press(administrator, 'ลบวิธียืนยันตัวตนขั้นที่สองทั้งหมด');
  expect(await alert(administrator)).toContain('รหัสยืนยันไม่ถูกต้อง');
  await administrator.locator('#field-factors-password').fill(demoPassword);
  await administrator.locator('#field-factors-code').fill(adminCode());
  await press(administrator, 'ลบวิธียืนยันตัวตนขั้นที่สองทั้งหมด');
  await notice(administrator, 'ลบวิธียืนยันตัวตนขั้นที่สองของผู้ใช้แล้ว').waitFor();
  await governor.goto('/work');
  expect(new URL(governor.url()).pathname).toBe('/sign-in');
  await enter(governor, 'governor.chiangmai');
  await governor.getByRole('button', { name: 'ออกจากระบบ', includeHidden: true }).waitFor({ state: 'attached' });
});

test('another press requires nothing, and the next visitor signs in as the administrator by password', async () => {
  const visitor = await journey.stranger();
  await visitor.goto('/demo');
  await press(visitor, 'ปิดการยืนยันตัวตนสองขั้น');
  await notice(visitor, 'ปิดการยืนยันตัวตนสองขั้นแล้ว').waitFor();
  await enter(visitor, 'admin');
  expect((await visitor.goto('/second-factor-policy'))?.status()).toBe(200);
});
