import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, notice } from './visitor.ts';

const journey = startJourney();
const rooms = '/letters/TH-13';
const subject = 'การมอบหมายหน่วยงานดำเนินงานตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568';

/** Opens the step of this button, gives the proof if it asks for one, and takes it. */
async function step(page: Page, button: string, done: string, password?: string) {
  const form = page.locator('#steps ~ details', { has: page.getByRole('button', { name: button, exact: true }) });
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  if (password !== undefined) await form.getByLabel('รหัสผ่านของท่าน').fill(password);
  await form.getByRole('button', { name: button, exact: true }).click();
  await notice(page, done).waitFor();
}

/** One officer sends it to be checked, another checks, the governor signs, the officer numbers it. */
async function issue(letter: string) {
  const officer = await journey.as('officer.pathumthani');
  await officer.goto(letter);
  await step(officer, 'ส่งตรวจ', 'ส่งตรวจแล้ว');
  const colleague = await journey.as('colleague.pathumthani');
  await colleague.goto(letter);
  await step(colleague, 'ตรวจแล้ว เสนอลงนาม', 'ตรวจแล้ว รอลงนาม');
  const governor = await journey.as('governor.pathumthani');
  await governor.goto(letter);
  await step(governor, 'ลงนามหนังสือ', 'ลงนามแล้ว รอออกเลข', demoPassword);
  await officer.goto(letter);
  await step(officer, 'ออกเลขและวันที่', 'ออกเลขแล้ว', demoPassword);
  return officer;
}

async function begin(officer: Page, template: string): Promise<string> {
  await officer.goto(`${rooms}/new`);
  await officer.getByLabel(template).check();
  await officer.getByRole('button', { name: 'เริ่มร่าง' }).click();
  await notice(officer, 'เริ่มร่างหนังสือแล้ว').waitFor();
  return new URL(officer.url()).pathname;
}

describe('Pathum Thani assigns its indicators by a letter, and appoints a committee by an order', () => {
  let letter = '';

  test('the officer begins from the template; each host is told what it hosts, from the data', async () => {
    const officer = await journey.as('officer.pathumthani');
    letter = await begin(officer, 'หนังสือมอบหมายหน่วยงานดำเนินงานตัวชี้วัด');
    await officer.getByLabel('เรื่อง', { exact: true }).fill(subject);
    await officer.locator('[name=fiscalYears]').fill('2568');
    await officer.locator('[name=addGroup]').selectOption('hosts');
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(officer, 'บันทึกร่างแล้ว').waitFor();
    const recipients = await officer.locator('[name=recipients]').inputValue();
    expect(recipients).toMatch(/^TH-13\.cd \| เป็นเจ้าภาพหลักตัวชี้วัด 1\.1-SME/m);
  });

  test('the list of who does what and a copy of the order are enclosed as they stand now', async () => {
    const officer = await journey.as('officer.pathumthani');
    await officer.goto(letter);
    const open = async () => officer.locator('summary', { hasText: 'แนบเอกสารที่ทำจากข้อมูล' }).click();
    const add = officer.getByRole('button', { name: 'แนบเอกสารที่ทำจากข้อมูลในระบบ' });
    await open();
    await officer.getByLabel('สำเนาหนังสือหรือคำสั่งในทะเบียน').check();
    await officer.locator('[name="record.number"]').fill('9999/2562');
    await add.click();
    expect(await errorBeside(officer, officer.locator('[name="record.number"]'))).toContain('ไม่พบหนังสือที่อ้างถึง');
    await officer.locator('[name="record.number"]').fill('๘๕๕๖/๒๕๖๒');
    await add.click();
    await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    await open();
    await add.click();
    await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    await officer.getByText('1. สำเนาคำสั่งจังหวัดปทุมธานี ที่ 8556/2562').first().waitFor();
    await officer.getByText('2. การมอบหมายหน่วยงานดำเนินงานตัวชี้วัดฯ').first().waitFor();
    expect(await faultsOf(officer)).toEqual(noFaults);
  });

  test('another checks it, the governor signs it, it is issued and sent; a host opens the list and acknowledges', async () => {
    const officer = await issue(letter);
    await officer.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await notice(officer, 'เริ่มส่งแล้ว').waitFor();
    const host = await journey.as('host.cd.pathumthani');
    await host.goto('/work');
    await host.getByRole('link', { name: /หนังสือเข้ารอลงรับ/ }).click();
    await host.getByRole('link', { name: subject, exact: true }).click();
    await host.getByText('เป็นเจ้าภาพหลักตัวชี้วัด').first().waitFor();
    const list = host.getByRole('link', { name: /การมอบหมายหน่วยงานดำเนินงานตัวชี้วัดฯ/ });
    const file = await host.request.get((await list.getAttribute('href')) ?? '');
    const words = (await readPdf(await file.body())).flatMap(({ lines }) => lines).join('');
    for (const text of ['สำนักงานพัฒนาชุมชน', '๑.๑-SME', '๑.๑-TOURISM']) expect(words).toContain(bare(text));
    await host.getByRole('button', { name: 'ลงรับหนังสือ' }).click();
    await notice(host, 'ลงรับแล้ว').waitFor();
    await officer.goto(letter);
    await officer.getByText(/ลงรับ/).first().waitFor();
    expect(await faultsOf(host)).toEqual(noFaults);
  });

  test('an order is issued, the appointment is recorded from it, and the body and the order name each other', async () => {
    const officer = await journey.as('officer.pathumthani');
    const order = await begin(officer, 'คำสั่งแต่งตั้งคณะกรรมการ');
    const title = 'แต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด ชุดใหม่';
    await officer.getByLabel('เรื่อง', { exact: true }).fill(title);
    const text =
      'เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อย จึงแต่งตั้งคณะกรรมการ ประกอบด้วย\n1. ผู้ว่าราชการจังหวัดปทุมธานี ประธานกรรมการ';
    await officer.locator('[name=paragraphs]').fill(text);
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(officer, 'บันทึกร่างแล้ว').waitFor();
    await issue(order);
    await officer
      .getByRole('link', { name: /บันทึกการแต่งตั้งตามคำสั่งนี้/ })
      .first()
      .click();
    expect(await officer.getByLabel('เรื่อง', { exact: true }).inputValue()).toBe(title);
    expect(await officer.getByLabel('เลขที่').inputValue()).toMatch(/^\d+\/25\d\d$/);
    expect(await faultsOf(officer)).toEqual(noFaults);
    await officer.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await officer.getByRole('button', { name: 'บันทึกการแต่งตั้ง' }).click();
    await officer.getByRole('link', { name: 'เปิดคำสั่งในระบบหนังสือ' }).first().click();
    expect(new URL(officer.url()).pathname).toBe(order);
    await officer
      .getByRole('link', { name: /คณะกรรมการดำเนินงานตัวชี้วัด/ })
      .first()
      .click();
    expect(new URL(officer.url()).pathname).toBe('/bodies/TH-13.c-database');
  });
});
