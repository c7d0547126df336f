import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { startJourney } from './journey.ts';
import { errorBeside, loei, read, signInAs } from './visitor.ts';

const journey = startJourney();

async function fetchPaper(format: 'pdf' | 'docx'): Promise<Buffer> {
  const answer = await fetch(`${journey.product.baseUrl}${loei}/agreement.${format}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

async function giveFile(page: Page, name: string, buffer: Buffer): Promise<string> {
  await page.goto('/verify');
  await page.getByLabel('ไฟล์ PDF หรือ DOCX').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: 'ตรวจสอบไฟล์' }).click();
  return read(page.getByRole('status').first());
}

test('a citizen without script checks the paper of an agreement, and one changed byte is told', async () => {
  const page = await journey.stranger({ javaScriptEnabled: false });
  for (const format of ['pdf', 'docx'] as const) {
    const file = await fetchPaper(format);
    expect(await giveFile(page, `a.${format}`, file)).toContain('เป็นฉบับจริงและยังใช้อยู่');
    const middle = file.length >> 1;
    file[middle] = (file[middle] ?? 0) ^ 1;
    expect(await giveFile(page, `a.${format}`, file)).toContain('ไฟล์นี้ถูกแก้ไข');
  }
  expect(await giveFile(page, 'other.pdf', Buffer.from('%PDF-1.7 อื่น'))).toContain('ไม่พบในระบบ');
});

test('the code on the paper is checked however it is typed', async () => {
  const sealed = await (await fetch(`${journey.product.baseUrl}${loei}/agreement.json`)).json();
  const { code } = sealed as { code: string };
  const page = await journey.stranger();
  await page.goto('/verify');
  await page.getByRole('button', { name: 'ตรวจสอบรหัส' }).click();
  expect(await errorBeside(page, page.getByLabel('รหัสตรวจสอบ'))).toContain('ยังไม่ได้พิมพ์รหัส');
  await page.getByLabel('รหัสตรวจสอบ').fill(code.toLowerCase().replaceAll('-', ''));
  await page.getByRole('button', { name: 'ตรวจสอบรหัส' }).click();
  expect(await read(page.getByRole('status').first())).toContain('เป็นฉบับจริงและยังใช้อยู่');
  expect(page.url()).toContain(`/verify/${code}`);
  expect(await read(page.getByRole('main'))).toContain('เลย');
});

test('OPDC begins the papers of the year, leaves the page, and finds them further on', async () => {
  const page = await journey.stranger();
  await signInAs(page, 'opdc');
  await page.goto('/2568/papers');
  await page.getByRole('button', { name: 'จัดทำเอกสารของทุกจังหวัด' }).click();
  const password = page.getByLabel('รหัสผ่านของท่าน');
  expect(await errorBeside(page, password)).toContain('จึงต้องยืนยันตัวตนอีกครั้ง');
  await password.fill(demoPassword);
  await page.getByRole('button', { name: 'จัดทำเอกสารของทุกจังหวัด' }).click();
  const done = async () => Number(await page.getByRole('progressbar').first().getAttribute('value'));
  await expect.poll(done, { timeout: 60_000 }).toBeGreaterThan(0);
  const before = await done();
  await page.goto('/work');
  await page.goto('/2568/papers');
  await expect.poll(done, { timeout: 60_000 }).toBeGreaterThan(before);
  expect(await page.getByRole('button', { name: 'จัดทำเอกสารของทุกจังหวัด' }).count()).toBe(0);
});
