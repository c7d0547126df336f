import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { errorBeside, loeiRound, notice, read, signInAs } from './visitor.ts';

const journey = startJourney();
const current = 'มูลค่าการจำหน่าย งวดนี้';
const previous = 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน';

async function openEntry(): Promise<Page> {
  const page = await journey.as('host.cd.loei');
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  return page;
}

async function attach(page: Page, name: string, content: Buffer) {
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles({ name, mimeType: 'application/pdf', buffer: content });
  await page.locator('#field-evidence-error').waitFor();
}

describe('a figure that cannot be one is said in Thai beside its field, and nothing typed is lost', () => {
  test.each([
    ['Thai and Arabic digits mixed', '๑2๓4', 'ใช้เลขไทยปนเลขอารบิก'],
    ['thirty-one digits', '1'.repeat(31), 'ตัวเลขยาวเกินไป'],
    ['a value below zero where none can be', '-5', 'ค่าติดลบไม่ได้'],
    ['words', 'ประมาณพันล้าน', 'ไม่ใช่ตัวเลข'],
    ['an exponent', '1e9', 'ไม่ใช่ตัวเลข'],
  ])('%s', async (_case, typed, sentence) => {
    const page = await openEntry();
    await page.getByRole('textbox', { name: current }).fill(typed);
    await page.getByRole('textbox', { name: previous }).fill('๑,๐๐๐.๕๐');
    await page.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).fill('พายุเข้าสองครั้ง');
    await page.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
    await page.getByRole('alert').waitFor();
    expect(await errorBeside(page, page.getByRole('textbox', { name: current }))).toContain(sentence);
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(1);
    expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe(typed);
    expect(await page.getByRole('textbox', { name: previous }).inputValue()).toBe('๑,๐๐๐.๕๐');
    expect(await page.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).inputValue()).toBe('พายุเข้าสองครั้ง');
  });

  test('nothing of it was saved', async () => {
    const page = await openEntry();
    expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe('');
    expect(await page.getByRole('main').getByText('ยังไม่มีผล').first().isVisible()).toBe(true);
  });

  test('nought of nought is no case to measure, and never a score of nought', async () => {
    const page = await openEntry();
    await page.getByRole('textbox', { name: current }).fill('0');
    await page.getByRole('textbox', { name: previous }).fill('๐');
    await page.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
    await notice(page, 'บันทึกร่างแล้ว').waitFor();
    await page.goto(loeiRound);
    const row = await read(page.getByRole('row', { name: '1.1-SME' }));
    expect(row).toContain('ไม่มีกรณีให้วัด');
    expect(row).not.toContain('.0000');
  });
});

describe('a file that cannot be evidence is refused beside the field', () => {
  test('a text that calls itself a PDF', async () => {
    const page = await openEntry();
    await attach(page, 'รายงาน.pdf', Buffer.from('ข้อความธรรมดา ไม่ใช่ PDF\n'.repeat(40)));
    expect(await errorBeside(page, page.getByLabel('เพิ่มไฟล์หลักฐาน'))).toContain('ไม่ใช่ชนิดที่รับ');
    await page.goto(`${loeiRound}/indicators/1.1-SME`);
    expect(await page.getByText('ยังไม่มีไฟล์หลักฐาน').isVisible()).toBe(true);
  });

  test('an empty file, and no file at all', async () => {
    const page = await openEntry();
    await attach(page, 'ว่าง.pdf', Buffer.alloc(0));
    expect(await errorBeside(page, page.getByLabel('เพิ่มไฟล์หลักฐาน'))).not.toBe('');
    // With scripts there is no button to press before a file is chosen.
    const plain = await journey.stranger({ javaScriptEnabled: false });
    await signInAs(plain, 'host.cd.loei');
    await plain.goto(`${loeiRound}/indicators/1.1-SME`);
    await plain.getByRole('button', { name: 'แนบไฟล์นี้' }).click();
    await plain.getByRole('alert').waitFor();
    expect(await errorBeside(plain, plain.getByLabel('เพิ่มไฟล์หลักฐาน'))).toContain('ยังไม่ได้เลือกไฟล์');
  });

  test('a file larger than the limit', async () => {
    const page = await openEntry();
    const folder = mkdtempSync('/var/tmp/samrit-large-file-');
    try {
      const path = join(folder, 'ใหญ่.pdf');
      writeFileSync(path, '%PDF-1.7\n');
      truncateSync(path, 21 * 1024 * 1024);
      await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(path);
      await page.locator('#field-evidence-error').waitFor();
      expect(await errorBeside(page, page.getByLabel('เพิ่มไฟล์หลักฐาน'))).toContain('ใหญ่เกิน');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
