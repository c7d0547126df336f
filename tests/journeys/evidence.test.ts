import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { smallPdf, smallPng } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { loeiRound, signInAs } from './visitor.ts';

const journey = startJourney();
const sme = `${loeiRound}/indicators/1.1-SME`;
const dust = `${loeiRound}/indicators/1.1-PM25`;

async function openAs(key: string, address: string): Promise<Page> {
  const page = await journey.stranger();
  await page.setViewportSize({ width: 360, height: 780 });
  await signInAs(page, key);
  await page.goto(address);
  return page;
}

async function attach(page: Page, file: ReturnType<typeof smallPdf>, title: string, claim?: string) {
  await page.getByText('ชื่อหลักฐาน · ใช้เป็นหลักฐานเรื่องใด').click();
  await page.getByLabel('ชื่อหลักฐาน').first().fill(title);
  if (claim !== undefined) await page.locator('[data-evidence]').getByLabel(claim).first().check();
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(file);
  await page.getByRole('status').getByText(title).waitFor();
  await page.getByText('ชื่อหลักฐาน · ใช้เป็นหลักฐานเรื่องใด').click();
}

function namesIn(zip: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, (error, found) => {
      if (!found) return reject(error);
      const names: string[] = [];
      found.on('entry', (entry) => names.push(entry.fileName));
      found.on('end', () => resolve(names));
    });
  });
}

test('a host on a phone shows a picture, what it proves, and a newer version; a link must be https', async () => {
  const page = await openAs('host.cd.loei', sme);
  await attach(page, smallPng('ภาพ.png'), 'ภาพงานแสดงสินค้า', 'มูลค่าการจำหน่าย งวดนี้');
  const pieces = page.locator('.evidence__piece');
  expect(await pieces.first().textContent()).toContain('มูลค่าการจำหน่าย งวดนี้');
  await pieces.getByText('ดูตัวอย่าง').click();
  const shown = pieces.locator('img');
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  expect(page.url()).toContain('/1.1-SME');

  await attach(page, smallPdf('ฉบับแก้.pdf'), 'ภาพงานแสดงสินค้า');
  await page
    .getByRole('status')
    .getByText(/แทนฉบับเดิมแล้ว.*ฉบับที่/)
    .waitFor();
  await pieces.getByText('ดูตัวอย่าง').first().click();
  await pieces.locator('canvas').waitFor();
  expect(await pieces.getByRole('status').first().textContent()).toMatch(/แสดง . จาก . หน้า/);
  await page.getByText(/ฉบับก่อนหน้า/).click();
  expect(await page.getByText('ถูกแทนด้วยฉบับใหม่เมื่อ').isVisible()).toBe(true);

  await page.getByText('เพิ่มลิงก์', { exact: true }).click();
  await page.getByLabel('ที่อยู่ลิงก์').fill('http://data.go.th/otop');
  await page.locator('#field-link-title').fill('ชุดข้อมูล OTOP');
  await page.getByRole('button', { name: 'เพิ่มลิงก์นี้' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('#field-link-url-error').textContent()).toContain('https://');
  expect(await page.locator('#field-link-title').inputValue()).toBe('ชุดข้อมูล OTOP');
  await page.getByLabel('ที่อยู่ลิงก์').fill('https://data.go.th/otop');
  await page.getByRole('button', { name: 'เพิ่มลิงก์นี้' }).click();
  await page.getByRole('link', { name: /ชุดข้อมูล OTOP/ }).waitFor();
});

test('another host uses the same file for another indicator, and it comes away with the rest as one zip', async () => {
  const page = await openAs('host.nre.loei', dust);
  await page.getByRole('link', { name: 'ใช้หลักฐานที่มีอยู่' }).click();
  await page.getByRole('button', { name: 'ใช้หลักฐานนี้' }).click();
  expect(await page.locator('#field-piece-error').textContent()).toContain('ยังไม่ได้เลือก');
  await page.getByLabel('ค้นจากชื่อ').fill('งานแสดง');
  await page.getByRole('button', { name: 'ค้นหา' }).click();
  await page.getByLabel('ภาพงานแสดงสินค้า').check();
  await page.getByRole('button', { name: 'ใช้หลักฐานนี้' }).click();
  await page.getByRole('status').waitFor();
  expect(await page.locator('.evidence__piece').first().textContent()).toContain('ภาพงานแสดงสินค้า');

  const officer = await openAs('officer.loei', loeiRound);
  const [download] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('link', { name: /ดาวน์โหลดหลักฐานทั้งรอบ/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('หลักฐาน เลย 2568 12m.zip');
  const zip = await buffer(await download.createReadStream());
  expect((await namesIn(zip)).sort()).toEqual([
    '1.1-PM25/ฉบับแก้.pdf',
    '1.1-SME/ฉบับก่อนหน้า/ภาพ.png',
    '1.1-SME/ฉบับแก้.pdf',
    'รายการหลักฐาน.csv',
    'รายการหลักฐาน.json',
  ]);
});

test('without scripts a preview opens all the same, and everything is reached by links', async () => {
  const page = await journey.stranger({ javaScriptEnabled: false });
  await signInAs(page, 'officer.loei');
  await page.goto(sme);
  await page.getByText('ดูตัวอย่าง').first().click();
  expect(await page.locator('.evidence__preview[open] iframe').getAttribute('src')).toMatch(/\/view$/);
  expect(
    await page
      .getByRole('link', { name: /เปิดเต็มหน้าจอ/ })
      .first()
      .getAttribute('href'),
  ).toMatch(/\/view$/);
  expect((await page.goto(`${dust}/evidence/existing?q=OTOP`))?.status()).toBe(200);
  expect(await page.getByRole('main').textContent()).toContain('ชุดข้อมูล OTOP');
});

test('a file is shown only as what a browser cannot run, and only to those who may read the result', async () => {
  const page = await openAs('host.cd.loei', sme);
  const address = (await page.locator('[data-pdf]').first().getAttribute('data-pdf')) ?? '';
  const shown = await page.request.get(address);
  expect(shown.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(shown.headers()['content-disposition']).toMatch(/^inline;/);
  expect(shown.headers()['content-security-policy']).toContain("default-src 'none'");
  const stranger = await journey.stranger();
  for (const refused of [address, `${sme}/evidence.zip`, `${sme}/evidence/existing`])
    expect((await stranger.request.get(refused)).status(), refused).toBeGreaterThanOrEqual(400);
});
