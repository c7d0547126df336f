import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { setToday } from './agreement-steps.ts';
import { smallPdf } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, notice, read } from './visitor.ts';

const journey = startJourney();
const plans = '/2554/TH-42/plans';
const title = 'แผนปฏิบัติราชการประจำปี พ.ศ. 2554 จังหวัดเลย';

/** Opens the step if it is closed, and takes it. */
async function takeStep(page: Page, button: string) {
  const step = page.locator('#steps ~ details', { has: page.locator('summary', { hasText: button }) });
  if ((await step.getAttribute('open')) === null) await step.locator('summary').click();
  await step.getByRole('button', { name: button, exact: true }).click();
}

async function attach(page: Page, name: string) {
  await page.locator('input[type=file]').setInputFiles(smallPdf(name));
  await page.getByRole('button', { name: 'แนบไฟล์นี้' }).click();
  await notice(page, 'แนบไฟล์แล้ว').waitFor();
}

test('Loei writes what its plan is, is told what it lacks, attaches the file and sends it', async () => {
  const officer = await journey.as('officer.loei');
  await setToday(officer, '2010-09-06');
  await officer.goto('/work');
  await officer.getByRole('link', { name: /ส่งแผน/ }).first().click();
  await officer.getByLabel('ชื่อแผน').fill(title);
  await officer.getByLabel('ผู้ให้ความเห็นชอบแผน').fill('ที่ประชุมของจังหวัด');
  await officer.getByRole('button', { name: 'เพิ่มแผน' }).click();
  await notice(officer, 'เพิ่มแผนแล้ว').waitFor();
  await takeStep(officer, 'ส่งแผนให้สำนักงาน ก.พ.ร.');
  await officer.getByText('ยังไม่ได้แนบไฟล์ของแผน').first().waitFor();
  expect(await errorBeside(officer, officer.locator('input[type=file]'))).toContain('ยังไม่ได้แนบไฟล์ของแผน');
  await attach(officer, 'แผน.pdf');
  // The task of the queue leads to the draft itself.
  await officer.goto('/work');
  await officer.getByRole('link', { name: /ส่งแผน/ }).first().click();
  expect(new URL(officer.url()).pathname).toBe(`${plans}/1`);
  await takeStep(officer, 'ส่งแผนให้สำนักงาน ก.พ.ร.');
  await notice(officer, 'ส่งแล้ว รอสำนักงาน ก.พ.ร. รับ').waitFor();
  expect(await faultsOf(officer)).toEqual(noFaults);
});

test('OPDC comes from its queue to that edition and returns it with a reason, which the province reads in its queue', async () => {
  const opdc = await journey.as('opdc');
  await opdc.goto('/work');
  await opdc.locator(`a[href="${plans}/1"]`).first().click();
  await takeStep(opdc, 'ส่งแผนกลับให้แก้ไข');
  await opdc.locator('[id="field-return-plan-reason-error"]').waitFor();
  expect(await errorBeside(opdc, opdc.locator('[name="return-plan.reason"]'))).toContain('เหตุผล');
  await opdc.locator('[name="return-plan.reason"]').fill('ภาคผนวกไม่ครบ');
  await takeStep(opdc, 'ส่งแผนกลับให้แก้ไข');
  await notice(opdc, 'ส่งแผนกลับแล้ว').waitFor();
  const officer = await journey.as('officer.loei');
  await officer.goto('/work');
  expect(await read(officer.getByRole('main'))).toContain('ภาคผนวกไม่ครบ');
});

test('the province sends the next edition, which begins with what the first one says', async () => {
  const officer = await journey.as('officer.loei');
  await officer.goto('/work');
  await officer.locator(`a[href="${plans}/1"]`).first().click();
  await officer.locator('summary', { hasText: 'จัดทำฉบับใหม่ของแผนนี้' }).click();
  await officer.getByRole('button', { name: 'จัดทำฉบับใหม่ของแผนนี้' }).click();
  await notice(officer, 'เพิ่มแผนแล้ว').waitFor();
  expect(new URL(officer.url()).pathname).toBe(`${plans}/2`);
  expect(await officer.getByLabel('ชื่อแผน').inputValue()).toBe(title);
  await attach(officer, 'แผนที่แก้ไขแล้ว.pdf');
  await takeStep(officer, 'ส่งแผนให้สำนักงาน ก.พ.ร.');
  await notice(officer, 'ส่งแล้ว').waitFor();
});

test('OPDC receives it; both editions stay readable, and the agreement prints the one in use with its hash', async () => {
  const opdc = await journey.as('opdc');
  await opdc.goto('/work');
  await opdc.locator(`a[href="${plans}/2"]`).first().click();
  await takeStep(opdc, 'รับแผน');
  await notice(opdc, 'รับแผนแล้ว').waitFor();
  const hash = await read(opdc.locator('code').first());
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await opdc.goto('/2554/plans');
  expect(await faultsOf(opdc)).toEqual(noFaults);
  const officer = await journey.as('officer.loei');
  await officer.goto(plans);
  expect(await read(officer.getByRole('main'))).toContain('ส่งกลับ');
  expect(await faultsOf(officer)).toEqual(noFaults);
  await officer.goto('/2554/TH-42/agreement');
  await officer.getByRole('button', { name: 'เริ่มร่างคำรับรองฯ จากกรอบของปีนี้' }).click();
  const paper = await officer.request.get('/2554/TH-42/agreement.pdf');
  const pages = await readPdf(await paper.body());
  const printed = bare(pages.flatMap(({ lines }) => lines).join(''));
  expect(printed).toContain(bare(hash));
  expect(printed).toContain(bare('ประจำปีของจังหวัดเลย (พ.ศ. ๒๕๕๔) ฉบับที่ ๒'));
  expect(printed).toContain(bare('แผนปฏิบัติราชการประจำปี พ.ศ. ๒๕๕๔ จังหวัดเลย'));
});
