import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { paperReaders } from '../../src/testing/read-paper-texts.ts';
import { bare } from '../../src/testing/read-pdf.ts';
import { smallPdf } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, notice } from './visitor.ts';

const journey = startJourney();
const rooms = '/letters/TH-13';
const subject = 'การประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2562';

/** S3, สิ่งที่ส่งมาด้วย ๑–๖, as the letter names and counts them; the third and the fourth get their names from the data. */
const enclosed = [
  {
    title: 'คู่มือการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ (ของจังหวัด) ประจำปีงบประมาณ พ.ศ. 2562',
    unit: 'เล่ม',
  },
  {
    title: 'การประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของจังหวัดปทุมธานี ประจำปีงบประมาณ พ.ศ. 2562',
    unit: 'ชุด',
  },
  { title: 'การมอบหมายหน่วยงานดำเนินงานตัวชี้วัดฯ', unit: 'ชุด' },
  {
    title:
      'สำเนาคำสั่งจังหวัดปทุมธานี ที่ 8556/2562 ลงวันที่ 29 เมษายน 2562 เรื่อง แต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด จังหวัดปทุมธานี',
    unit: 'ชุด',
  },
  { title: 'รายละเอียดตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด', unit: 'ชุด' },
  { title: 'แบบข้อเสนอการพัฒนานวัตกรรม', unit: 'ชุด' },
] as const;

async function fillItem(page: Page, form: 'file' | 'item', index: number) {
  await page.locator(`[name="${form}.title"]`).fill(enclosed[index]?.title ?? '');
  await page.locator(`[name="${form}.count"]`).fill('1');
  await page.locator(`[name="${form}.unit"]`).fill(enclosed[index]?.unit ?? '');
}

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

  test('the officer begins from the template; each host of FY2562 is told what it hosts, from the data', async () => {
    const officer = await journey.as('officer.pathumthani');
    letter = await begin(officer, 'หนังสือมอบหมายหน่วยงานดำเนินงานตัวชี้วัด');
    await officer.getByLabel('เรื่อง', { exact: true }).fill(subject);
    await officer.locator('[name=fiscalYears]').fill('2562');
    await officer.locator('[name=addGroup]').selectOption('hosts');
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(officer, 'บันทึกร่างแล้ว').waitFor();
    const recipients = await officer.locator('[name=recipients]').inputValue();
    for (const line of [
      // As S3 states it: the offices of commerce and of public health have component 4; a district hosts like an agency.
      /^TH-13\.com \| .*4-INNOVATION/m,
      /^TH-13\.health \| .*4-INNOVATION/m,
      /^TH-13\.stat \| .*3-DATABASE/m,
      /^TH-13\.d-mueang \| .*1-01/m,
    ])
      expect(recipients).toMatch(line);
  });

  test('the six enclosures are those of the letter of 7 May 2562, each with its count: one is a file, five are made of data', async () => {
    const officer = await journey.as('officer.pathumthani');
    await officer.goto(letter);
    const attach = officer.getByRole('button', { name: 'แนบไฟล์เป็นสิ่งที่ส่งมาด้วย' });
    const encloseFile = async (index: number) => {
      await officer.locator('summary', { hasText: 'แนบไฟล์เป็นสิ่งที่ส่งมาด้วย' }).click();
      await fillItem(officer, 'file', index);
      await officer.locator('[name=evidence]').setInputFiles(smallPdf(`${index + 1}.pdf`));
      await attach.click();
      await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    };
    const encloseAddress = async (index: number, address: string) => {
      await officer.locator('summary', { hasText: 'เพิ่มรายการ' }).click();
      await fillItem(officer, 'item', index);
      await officer.locator('[name="item.address"]').fill(address);
      await officer.getByRole('button', { name: 'เพิ่มรายการ', exact: true }).click();
      await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    };
    const open = async () => officer.locator('summary', { hasText: 'แนบเอกสารที่ทำจากข้อมูล' }).click();
    const add = officer.getByRole('button', { name: 'แนบเอกสารที่ทำจากข้อมูลในระบบ' });
    await encloseFile(0);
    await encloseAddress(1, '/frameworks/2562');
    await open();
    expect(await officer.locator('[name="record.fiscalYear"]').inputValue()).toMatch(/^(2562|๒๕๖๒)$/);
    await add.click();
    await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    await open();
    await officer.getByLabel('สำเนาหนังสือหรือคำสั่งในทะเบียน').check();
    await officer.locator('[name="record.number"]').fill('9999/2562');
    await add.click();
    expect(await errorBeside(officer, officer.locator('[name="record.number"]'))).toContain('ไม่พบหนังสือที่อ้างถึง');
    await officer.locator('[name="record.number"]').fill('๘๕๕๖/๒๕๖๒');
    await add.click();
    await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    await encloseAddress(4, '/database/TH-13/definitions/paper.pdf');
    await encloseAddress(5, '/2562/TH-13/innovation/form.pdf');
    const section = officer.getByRole('region', { name: 'สิ่งที่ส่งมาด้วย', exact: true });
    const listed = (await section.getByRole('listitem').allInnerTexts()).map(toArabicDigits);
    expect(listed).toEqual(enclosed.map(({ title, unit }) => `${title} จำนวน 1 ${unit}`));
    expect(await faultsOf(officer)).toEqual(noFaults);
  });

  test('another checks it, the governor signs it, it is issued and sent; a host opens the enclosures and acknowledges', async () => {
    const officer = await issue(letter);
    await officer.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await notice(officer, 'เริ่มส่งแล้ว').waitFor();
    // What it encloses by addresses is copied first; the page follows the sending.
    await officer.waitForFunction(
      () => {
        const progress = document.querySelector('progress');
        return progress !== null && progress.max > 0 && progress.value === progress.max;
      },
      null,
      { timeout: 90_000 },
    );
    const host = await journey.as('host.cd.pathumthani');
    await host.goto('/work');
    await host.getByRole('link', { name: /หนังสือเข้ารอลงรับ/ }).click();
    await host.getByRole('link', { name: subject, exact: true }).click();
    await host.getByText('เป็นเจ้าภาพหลักตัวชี้วัด').first().waitFor();
    const wordsOf = async (name: RegExp) => {
      const file = await host.request.get((await host.getByRole('link', { name }).getAttribute('href')) ?? '');
      expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
      // As a reader copies it: the cells of a row beside each other are not mixed line by line.
      const [reader] = paperReaders;
      return bare((await reader?.read(await file.body()))?.join('') ?? '');
    };
    const list = await wordsOf(/การมอบหมายหน่วยงานดำเนินงานตัวชี้วัดฯ/);
    for (const text of ['สำนักงานพาณิชย์จังหวัดปทุมธานี', 'สำนักงานสาธารณสุขจังหวัดปทุมธานี', '3-DATABASE', '4-INNOVATION'])
      expect(list).toContain(bare(text));
    const order = await wordsOf(/สำเนาคำสั่งจังหวัดปทุมธานี/);
    // What S3 says of the order: its number, its day, its subject, and the two secretaries.
    for (const text of [
      ...['ที่ ๘๕๕๖/๒๕๖๒', '๒๙ เมษายน พ.ศ. ๒๕๖๒', 'สถิติจังหวัดปทุมธานี', 'หัวหน้าสำนักงานจังหวัดปทุมธานี'],
      'แต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด จังหวัดปทุมธานี',
    ])
      expect(order).toContain(bare(text));
    // What the database keeps, and the form on which the offices of component 4 propose.
    expect(await wordsOf(/รายละเอียดตัวชี้วัดฐานข้อมูล/)).toContain(bare('รายได้เฉลี่ยของครัวเรือน'));
    expect(await wordsOf(/แบบข้อเสนอการพัฒนานวัตกรรม/)).toContain(bare('ปัญหาและความสำคัญ'));
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
