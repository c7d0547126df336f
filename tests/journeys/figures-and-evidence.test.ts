import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { smallPdf, smallPng } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { loeiRound, notice, read, signInAs } from './visitor.ts';

const journey = startJourney();
const sme = `${loeiRound}/indicators/1.1-SME`;
const phone = { viewport: { width: 360, height: 740 } };
const figure = (page: Page) => page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้' });
const before = (page: Page) => page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน' });
const narrative = (page: Page) => page.locator('textarea[name="narrative"]');

async function typed(page: Page): Promise<void> {
  await figure(page).fill('11840.5');
  await before(page).fill('11300');
  await narrative(page).fill('ออกงานแสดงสินค้าสามครั้ง');
}

async function standsAsTyped(page: Page): Promise<void> {
  expect(await figure(page).inputValue()).toBe('11840.5');
  expect(await before(page).inputValue()).toBe('11300');
  expect(await narrative(page).inputValue()).toBe('ออกงานแสดงสินค้าสามครั้ง');
}

test('on a phone a chosen file is attached at once, nothing typed moves, and evidence stands before the words and the sending', async () => {
  const page = await journey.stranger(phone);
  await signInAs(page, 'host.cd.loei');
  await page.goto(sme);
  await typed(page);
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(smallPng('image.jpg'));
  await page.locator('.evidence__piece').getByText('image').first().waitFor();
  await standsAsTyped(page);
  expect(await page.getByRole('button', { name: 'แนบไฟล์นี้' }).count()).toBe(0);
  // Every picture of this phone has the same name.
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(smallPdf('image.jpg'));
  await expect.poll(() => page.locator('.evidence__piece').count()).toBe(2);
  expect(await page.getByText('ถูกแทนด้วยฉบับใหม่เมื่อ').count()).toBe(0);
  await standsAsTyped(page);
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
  const order = [
    await top('#values'),
    await top('#evidence'),
    await top('textarea[name="narrative"]'),
    await top('button[name="then"][value="send"]'),
  ];
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test('a file that cannot be taken is told beside its field, and what was typed stays', async () => {
  const page = await journey.stranger(phone);
  await signInAs(page, 'host.cd.loei');
  await page.goto(sme);
  await typed(page);
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles({
    name: 'ผล.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('no pdf'),
  });
  await page.locator('#field-evidence-error').waitFor();
  expect(await page.getByLabel('เพิ่มไฟล์หลักฐาน').inputValue()).toBe('');
  expect(await read(page.locator('#field-evidence-error'))).toContain('ผล.pdf');
  await standsAsTyped(page);
});

test('what was typed before and not taken up is not dropped by a form that is sent empty', async () => {
  const page = await journey.stranger(phone);
  await signInAs(page, 'host.cd.loei');
  await page.goto(sme);
  await typed(page);
  await page.waitForTimeout(800);
  await page.evaluate(() => removeEventListener('beforeunload', () => {}));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(sme);
  await page.getByRole('region', { name: /พบร่างที่พิมพ์ค้างไว้/ }).waitFor();
  await page.locator('button[name="then"][value="send"]').click();
  await page.getByRole('alert').waitFor();
  await page.goto(sme);
  await page.getByRole('button', { name: 'นำร่างมากรอกในแบบ' }).click();
  await standsAsTyped(page);
});

test('without scripts the button attaches the file and gives the form back as typed; a file left unattached is not forgotten', async () => {
  const page = await journey.stranger({ ...phone, javaScriptEnabled: false });
  await signInAs(page, 'host.cd.loei');
  await page.goto(sme);
  await typed(page);
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(smallPdf('ไม่มีสคริปต์.pdf'));
  await page.getByRole('button', { name: 'แนบไฟล์นี้' }).click();
  await notice(page, 'แนบไฟล์แล้ว').waitFor();
  await standsAsTyped(page);
  await page.getByRole('button', { name: /นำออก ไม่มีสคริปต์/ }).click();
  await notice(page, 'นำหลักฐานออกแล้ว').waitFor();
  await standsAsTyped(page);
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(smallPdf('ลืมแนบ.pdf'));
  await page.locator('button[name="then"][value="send"]').click();
  expect(await read(page.getByRole('alert'))).toContain('“ลืมแนบ.pdf” ยังไม่ได้แนบ');
  await standsAsTyped(page);
  await page.locator('button[name="then"][value="send"]').click();
  await notice(page, 'ส่ง').waitFor();
  expect(await read(page.locator('section', { has: page.locator('#evidence') }))).toContain('ขณะนี้แนบ');
});
