import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const main = (page: Page) => page.getByRole('main');

/** A browser at the name of this machine: passkeys are bound to a name, never to a number. */
async function atLocalhost(): Promise<Page> {
  const page = await journey.stranger({ baseURL: journey.product.baseUrl.replace('127.0.0.1', 'localhost') });
  return page;
}

async function enter(page: Page, key: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('อีเมล').fill(demoEmail(key));
  await page.getByLabel('รหัสผ่าน').fill(demoPassword);
  await main(page).getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
}

const isSignedIn = (page: Page) =>
  page.getByRole('button', { name: 'ออกจากระบบ', includeHidden: true }).waitFor({ state: 'attached' });

/** Opens a part of the page that is folded away. */
async function open(page: Page, summary: string) {
  await page.locator('summary', { hasText: summary }).first().click();
}

describe('an app that shows codes', () => {
  let page: Page;
  let secret = '';
  let paper: string[] = [];
  /** A code that was not taken yet: each is good for once. */
  let shownAt = 0;
  const nextCode = () => {
    shownAt = Math.max(Date.now(), shownAt + 30_000);
    return new TOTP({ secret }).generate({ timestamp: shownAt });
  };

  test('is set up from one’s account, without scripts, and gives ten codes on paper', async () => {
    page = await journey.stranger({ javaScriptEnabled: false });
    await enter(page, 'officer.loei');
    await page.goto('/account');
    await main(page).getByRole('link', { name: 'ตั้งค่าการยืนยันตัวตนสองขั้น' }).click();
    expect(await read(main(page))).toContain('พาสคีย์ผูกกับชื่อโดเมน');
    await open(page, 'เริ่มตั้งค่าแอป');
    await page.locator('#field-app-password').fill('ไม่ใช่รหัสของฉัน');
    await page.getByRole('button', { name: 'เริ่มตั้งค่าแอป' }).click();
    expect(await read(page.getByRole('alert'))).toContain('รหัสผ่านปัจจุบันไม่ถูกต้อง');
    await page.locator('#field-app-password').fill(demoPassword);
    await page.getByRole('button', { name: 'เริ่มตั้งค่าแอป' }).click();
    expect(await page.getByRole('img', { name: 'คิวอาร์โค้ด' }).count()).toBe(1);
    secret = (await read(page.locator('code.token'))).replaceAll(' ', '');
    await page.getByLabel(/รหัส [6๖] หลักที่แอปแสดง/).fill('000000');
    await page.getByRole('button', { name: 'ยืนยันและเริ่มใช้' }).click();
    expect(await read(page.getByRole('alert'))).toContain('รหัสยืนยันไม่ถูกต้อง');
    await page.getByLabel(/รหัส [6๖] หลักที่แอปแสดง/).fill(nextCode());
    await page.getByRole('button', { name: 'ยืนยันและเริ่มใช้' }).click();
    paper = await page.locator('.recovery-codes code').allTextContents();
    expect(paper).toHaveLength(10);
    await signOut(page);
  });

  test('is asked for after the password: a wrong code opens nothing, the right one does', async () => {
    await enter(page, 'officer.loei');
    expect(await page.title()).toContain('ยืนยันตัวตนขั้นที่สอง');
    expect((await page.request.get('/account', { maxRedirects: 0 })).status()).toBe(303);
    await page.getByLabel('รหัสยืนยัน').fill('123456');
    await page.getByRole('button', { name: 'ยืนยันและเข้าสู่ระบบ' }).click();
    expect(await read(page.getByRole('alert'))).toContain('รหัสยืนยันไม่ถูกต้อง');
    await page.getByLabel('รหัสยืนยัน').fill(nextCode());
    await page.getByRole('button', { name: 'ยืนยันและเข้าสู่ระบบ' }).click();
    await isSignedIn(page);
    expect(new URL(page.url()).pathname).toBe('/work');
    await signOut(page);
  });

  test('is replaced by a code on paper, once', async () => {
    for (const [code, opens] of [
      [paper[0], true],
      [paper[0], false],
    ] as const) {
      await enter(page, 'officer.loei');
      await page.getByLabel('รหัสยืนยัน').fill((code ?? '').toLowerCase());
      await page.getByRole('button', { name: 'ยืนยันและเข้าสู่ระบบ' }).click();
      if (opens) {
        await isSignedIn(page);
        await page.goto('/account/second-factor');
        expect(await read(main(page))).toMatch(/เหลือ [9๙] รหัส/);
        await signOut(page);
      } else expect(await read(page.getByRole('alert'))).toContain('รหัสยืนยันไม่ถูกต้อง');
    }
  });
});

describe('a passkey', () => {
  let page: Page;

  test('is added with the authenticator of the browser', async () => {
    page = await atLocalhost();
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await enter(page, 'governor.chiangmai');
    await page.goto('/account/second-factor?returnTo=/2568/TH-50/12m');
    await open(page, 'เพิ่มพาสคีย์');
    await page.getByLabel('ชื่อของพาสคีย์').fill('เครื่องของผู้ว่าฯ');
    await page.locator('#field-passkey-password').fill(demoPassword);
    await page.getByRole('button', { name: 'เพิ่มพาสคีย์' }).click();
    await page.locator('.recovery-codes').waitFor();
    expect(await read(main(page))).toContain('เครื่องของผู้ว่าฯ');
    await page.getByRole('link', { name: 'กลับไปทำรายการเดิมต่อ' }).click();
    expect(new URL(page.url()).pathname).toBe('/2568/TH-50/12m');
    await signOut(page);
  });

  test('signs in alone, without a password', async () => {
    await page.goto('/sign-in?returnTo=/2568/TH-50/12m');
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วยพาสคีย์' }).click();
    await isSignedIn(page);
    expect(new URL(page.url()).pathname).toBe('/2568/TH-50/12m');
    await signOut(page);
  });

  test('is the second step after a password', async () => {
    await enter(page, 'governor.chiangmai');
    await page.getByRole('button', { name: 'ยืนยันด้วยพาสคีย์' }).click();
    await isSignedIn(page);
  });

  test('has pages without faults, on a desktop and on a phone', async () => {
    await page.goto('/account/second-factor');
    expect(await faultsOf(page)).toEqual(noFaults);
  });

  test('is removed by its owner, and then opens nothing', async () => {
    await open(page, 'ลบ เครื่องของผู้ว่าฯ');
    await page.locator('#field-passkey-0-password').fill(demoPassword);
    await page.getByRole('button', { name: 'ลบพาสคีย์' }).click();
    await notice(page, 'ลบพาสคีย์แล้ว').waitFor();
    await signOut(page);
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วยพาสคีย์' }).click();
    await page.getByText('ใช้พาสคีย์นี้ไม่ได้').waitFor();
  });
});
