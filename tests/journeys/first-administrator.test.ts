import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/testing/browser.ts';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';
import { errorBeside, openVisitor, read, signIn } from './visitor.ts';

const password = 'ต้นไม้ใหญ่ริมน้ำเลยสองฝั่ง';
const email = 'first@opdc.go.th';
let product: RunningProduct;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ demo: false }), openBrowser()]);
  page = await openVisitor(browser, product.baseUrl);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('a new installation shows nobody’s account and asks for the first administrator', async () => {
  await page.goto('/');
  expect(await page.getByText('ระบบสาธิต').count()).toBe(0);
  await page.getByRole('main').getByRole('link', { name: 'ตั้งผู้ดูแลระบบคนแรก' }).click();
  expect(await page.title()).toContain('ตั้งผู้ดูแลระบบคนแรก');
});

const setupCode = () => /setup code\): (\S+)/.exec(product.said())?.[1] ?? '';

test('a visitor without the code of the server’s console is told where it stands, and becomes nobody', async () => {
  await page.getByLabel('รหัสติดตั้ง').fill('0000-0000-0000-0000-0000');
  await page.getByRole('button', { name: 'ตั้งผู้ดูแลระบบ' }).click();
  await page.getByRole('alert').waitFor();
  expect(await errorBeside(page, page.getByLabel('รหัสติดตั้ง'))).toContain('samrit setup-code');
  await page.getByLabel('รหัสติดตั้ง').fill(setupCode());
});

test('what is wrong is said beside its field, and what was typed is kept but for the password', async () => {
  await page.getByLabel('อีเมล').fill('first@');
  await page.getByLabel('รหัสผ่าน').fill('สั้น');
  await page.getByRole('button', { name: 'ตั้งผู้ดูแลระบบ' }).click();
  await page.getByRole('alert').waitFor();
  expect(await errorBeside(page, page.getByLabel('ชื่อและนามสกุล'))).toContain('ยังไม่ได้ระบุชื่อ');
  expect(await errorBeside(page, page.getByLabel('อีเมล'))).toContain('อีเมลไม่ถูกต้อง');
  expect(await errorBeside(page, page.getByLabel('รหัสผ่าน'))).toContain('สั้นเกินไป');
  expect(await page.getByLabel('อีเมล').inputValue()).toBe('first@');
  expect(await page.getByLabel('รหัสติดตั้ง').inputValue()).toBe(setupCode());
  expect(await page.getByLabel('รหัสผ่าน').inputValue()).toBe('');
});

test('the first administrator is made once and signs in with the password they chose', async () => {
  await page.getByLabel('ชื่อและนามสกุล').fill('นางสาวแรก ตั้งระบบ');
  await page.getByLabel('อีเมล').fill(email);
  await page.getByLabel('รหัสผ่าน').fill(password);
  await page.getByRole('button', { name: 'ตั้งผู้ดูแลระบบ' }).click();
  await page.getByRole('status').getByText('ตั้งผู้ดูแลระบบแล้ว').waitFor();
  expect(await page.getByRole('main').getByRole('link', { name: 'ตั้งผู้ดูแลระบบคนแรก' }).count()).toBe(0);
  await signIn(page, email, password);
});

test('a new installation requires a second factor of its administrator, and leads to it and back', async () => {
  expect((await page.goto('/users'))?.status()).toBe(403);
  await page.getByRole('link', { name: 'ตั้งค่าการยืนยันตัวตนสองขั้น' }).click();
  await page.locator('summary', { hasText: 'เริ่มตั้งค่าแอป' }).click();
  await page.locator('#field-app-password').fill(password);
  await page.getByRole('button', { name: 'เริ่มตั้งค่าแอป' }).click();
  const secret = (await read(page.locator('code.token'))).replaceAll(' ', '');
  await page.getByLabel(/หลักที่แอปแสดง/).fill(new TOTP({ secret }).generate());
  await page.getByRole('button', { name: 'ยืนยันและเริ่มใช้' }).click();
  await page.getByRole('link', { name: 'กลับไปทำรายการเดิมต่อ' }).click();
  expect(new URL(page.url()).pathname).toBe('/users');
  expect(await read(page.getByRole('table'))).toContain('นางสาวแรก ตั้งระบบ');
});

test('from then on the page is gone for everybody, and a form kept open makes nobody', async () => {
  const stranger = await openVisitor(browser, product.baseUrl);
  const answer = await stranger.goto('/first-administrator');
  expect(answer?.status()).toBe(409);
  expect(await read(stranger.getByRole('main'))).toContain('มีผู้ใช้ในระบบแล้ว');
  await stranger.goto('/sign-in');
  const token = await stranger.locator('input[name="_csrf"]').first().inputValue();
  const form = { _csrf: token, name: 'ผู้อื่น', email: 'other@opdc.go.th', password: 'รหัสผ่านของคนอื่น' };
  const sent = await stranger.request.post('/first-administrator', { form });
  expect(sent.status()).toBe(422);
  expect(await sent.text()).toContain('มีผู้ใช้ในระบบแล้ว');
});

test('no secret stands in anything the product told its operator or wrote in its journal', async () => {
  expect(product.said()).toContain(product.baseUrl);
  const rows = await product.withDatabase((pool) => pool.query('SELECT * FROM journal'));
  const hashes = await product.withDatabase((pool) => pool.query('SELECT password_hash AS hash FROM app_user'));
  expect(rows.rowCount).toBeGreaterThan(0);
  const told = product.said() + JSON.stringify(rows.rows);
  for (const secret of [password, 'samrit-demo', '$argon2', ...hashes.rows.map((row) => String(row.hash))])
    expect(told).not.toContain(secret);
});
