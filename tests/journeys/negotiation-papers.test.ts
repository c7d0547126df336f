import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { moveAgreement, setToday } from './agreement-steps.ts';
import { smallPdf } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import {
  itemOf,
  loeiAgreement,
  loeiIndicators,
  loeiRoom,
  openLoei,
  planLoei,
  proposeLoei,
  resolveItem,
  writeMinutes,
} from './negotiation-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, notice, read } from './visitor.ts';

const journey = startJourney();
const papers = `${loeiAgreement}/files`;

async function choose(page: Page, name: string, title: string) {
  await page.getByLabel('ชื่อเอกสาร').fill(title);
  await page.locator('input[type=file]').setInputFiles(smallPdf(name));
}

async function attach(page: Page, name: string, title: string) {
  await choose(page, name, title);
  await page.getByRole('button', { name: 'แนบไฟล์นี้' }).click();
  await notice(page, 'แนบเอกสารแล้ว').waitFor();
}

describe('the data that a province prepares for its negotiation', () => {
  test('in the room Loei attaches a paper to an indicator; a refused file leaves the form as it was typed', async () => {
    const officer = await journey.as('officer.loei');
    await setToday(officer, '2010-09-06');
    await proposeLoei(officer, await journey.as('officer.cluster'));
    const opdc = await journey.as('opdc');
    await openLoei(opdc);
    await planLoei(opdc, '27', '9.30');
    await notice(opdc, 'บันทึกนัดเจรจาแล้ว').waitFor();
    await officer.goto(loeiRoom);
    await itemOf(officer, '1-PLAN').getByRole('link', { name: 'แนบหรือจัดการเอกสาร' }).click();
    expect(await officer.locator('[name=about]').inputValue()).toBe('1-PLAN');
    await officer.getByText('ยังไม่มีเอกสารประกอบ').waitFor();
    await officer.getByLabel('ชื่อเอกสาร').fill('ผลการดำเนินงานย้อนหลัง 3 ปี');
    await officer
      .locator('input[type=file]')
      .setInputFiles({ name: 'ผล.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
    await officer.getByRole('button', { name: 'แนบไฟล์นี้' }).click();
    await officer.locator('[id="field-evidence-error"]').waitFor();
    expect(await errorBeside(officer, officer.locator('input[type=file]'))).toContain('ผล.pdf');
    expect(await officer.getByLabel('ชื่อเอกสาร').inputValue()).toBe('ผลการดำเนินงานย้อนหลัง 3 ปี');
    expect(await officer.locator('[name=about]').inputValue()).toBe('1-PLAN');
    await attach(officer, 'ผลย้อนหลัง.pdf', 'ผลการดำเนินงานย้อนหลัง 3 ปี');
    expect(await faultsOf(officer)).toEqual(noFaults);
  });

  test('OPDC reads it in the room under the name that was uploaded, and attaches its own to the session', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(loeiRoom);
    const link = itemOf(opdc, '1-PLAN').getByRole('link', { name: 'ผลการดำเนินงานย้อนหลัง 3 ปี' });
    const [download] = await Promise.all([opdc.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('ผลย้อนหลัง.pdf');
    await opdc.locator('#session-1').getByRole('link', { name: 'แนบหรือจัดการเอกสาร' }).click();
    await attach(opdc, 'ระเบียบวาระ.pdf', 'ประเด็นเจรจา');
    const row = opdc.getByRole('row', { name: /ประเด็นเจรจา/ });
    expect(await read(row)).toContain('สำนักงาน ก.พ.ร.');
    // What the province attached is the province's to replace and take back.
    const theirs = opdc.getByRole('row', { name: /ผลการดำเนินงานย้อนหลัง/ });
    expect(await theirs.getByText('ถอนเอกสาร').count()).toBe(0);
    await opdc.goto(loeiRoom);
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });

  test('the province replaces its paper; one attached by mistake is taken back with a reason that everybody reads', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto(papers);
    await officer.getByRole('link', { name: 'แทนด้วยฉบับใหม่' }).click();
    await attach(officer, 'ผลย้อนหลัง-แก้ไข.pdf', '');
    expect(await read(officer.getByRole('row', { name: /ผลการดำเนินงานย้อนหลัง/ }))).toContain('2');
    await attach(officer, 'ผิด.pdf', 'แนบผิดเรื่อง');
    const wrong = officer.getByRole('row', { name: /แนบผิดเรื่อง/ });
    await wrong.locator('summary', { hasText: 'ถอนเอกสาร' }).click();
    await wrong.getByRole('button', { name: 'ถอนเอกสาร' }).click();
    await officer.locator('[id$="-error"][id^="field-reason"]').waitFor();
    await wrong.getByLabel('เหตุผลที่ถอน').fill('เป็นข้อมูลของปีอื่น');
    await wrong.getByRole('button', { name: 'ถอนเอกสาร' }).click();
    await notice(officer, 'ถอนแล้ว').waitFor();
    expect(await read(officer.getByRole('row', { name: /แนบผิดเรื่อง/ }))).toContain('เป็นข้อมูลของปีอื่น');
    expect(await faultsOf(officer)).toEqual(noFaults);
  });

  test('the minutes list the papers, and once the negotiation is concluded nothing of them changes', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2010-09-27');
    for (const code of loeiIndicators) await resolveItem(opdc, code, 'ตามที่จังหวัดเสนอ');
    await opdc.goto(loeiRoom);
    await writeMinutes(opdc, 'ที่ประชุมพิจารณาเอกสารประกอบแล้วเห็นชอบตามที่จังหวัดเสนอ');
    const paper = await opdc.request.get(`${loeiRoom}/sessions/1/minutes.pdf`);
    expect(paper.status()).toBe(200);
    const text = bare((await readPdf(await paper.body())).flatMap((page) => page.lines).join(''));
    for (const title of ['ผลการดำเนินงานย้อนหลัง ๓ ปี', 'ประเด็นเจรจา']) expect(text).toContain(bare(title));
    expect(text).not.toContain(bare('แนบผิดเรื่อง'));
    await opdc.goto(`${loeiRoom}/sessions/1/minutes-to-print`);
    await opdc.getByRole('link', { name: 'ประเด็นเจรจา' }).waitFor();
    await moveAgreement(opdc, loeiAgreement, { button: 'สรุปผลการเจรจาเป็นข้อตกลง', done: 'สรุปผลการเจรจาแล้ว' });
    const officer = await journey.as('officer.loei');
    await officer.goto(papers);
    await officer.getByText('ขณะนี้แนบ แทน หรือถอนเอกสารไม่ได้').waitFor();
    expect(await officer.getByRole('link', { name: 'แทนด้วยฉบับใหม่' }).count()).toBe(0);
    expect(await officer.locator('input[type=file]').count()).toBe(0);
    expect(await faultsOf(officer)).toEqual(noFaults);
  });
});
