import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { setToday as today } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { delegate, giveRole, openUnit, takeStep } from './letter-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, fillDay, notice, read } from './visitor.ts';

const journey = startJourney();

const item = (page: Page, position: number) => page.locator('details', { hasText: `วาระที่ ${position}` }).first();

describe('Chiang Mai follows up its results (letter of 9 October 2558)', () => {
  let address = '';
  test('the provincial office drafts the meeting, is told what is wrong beside each field, and calls it', async () => {
    const page = await journey.as('officer.chiangmai');
    await today(page, '2015-10-09');
    await page.goto('/meetings');
    await page.getByRole('link', { name: 'จัดประชุม' }).click();
    await page.getByLabel('เรื่อง', { exact: true }).first().fill('การติดตามผลการดำเนินงานตามคำรับรองการปฏิบัติราชการของจังหวัด');
    await page.getByLabel('ปีงบประมาณที่เกี่ยวข้อง').fill('๒๕๕๘');
    await page.getByLabel('รายละเอียด').fill('ขอให้มอบหมายให้หัวหน้ากลุ่มงาน/หัวหน้าฝ่าย หรือเจ้าหน้าที่ผู้รับผิดชอบ เข้าร่วมประชุม');
    await fillDay(page, /^วันประชุม/, ['16', '10', '2558']);
    await fillDay(page, /^ตอบรับภายใน/, ['14', '10', '2558']);
    await page.getByLabel('เวลาเริ่ม').first().fill('13.30');
    await page
      .getByRole('textbox', { name: /^สถานที่/ })
      .fill('ห้องประชุมกลุ่มงานยุทธศาสตร์การพัฒนาจังหวัด ชั้น 3 อาคารอำนวยการ ศาลากลางจังหวัดเชียงใหม่');
    await page.getByLabel('ลิงก์เข้าประชุม').fill('http://example.go.th');
    const first = item(page, 1);
    await first.getByLabel('เรื่อง').fill('ติดตามผลการดำเนินงาน และรับทราบปัญหาอุปสรรค');
    await first.getByLabel('เวลาเริ่ม').fill('12.00');
    await page.getByRole('checkbox', { name: 'สำนักงานการท่องเที่ยวและกีฬาจังหวัดเชียงใหม่' }).first().check();
    await page.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await page.getByRole('alert').waitFor();
    expect(await errorBeside(page, page.getByLabel('ลิงก์เข้าประชุม'))).toContain('https://');
    expect(await errorBeside(page, item(page, 1).getByLabel('เวลาเริ่ม'))).toContain('อยู่นอกเวลาประชุม');
    expect(await faultsOf(page)).toEqual(noFaults);
    await page.getByLabel('ลิงก์เข้าประชุม').fill('');
    await item(page, 1).getByLabel('เวลาเริ่ม').fill('13.30');
    await page.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(page, 'บันทึกร่างกำหนดการแล้ว').waitFor();
    address = new URL(page.url()).pathname;
    expect(await faultsOf(page)).toEqual(noFaults);
    await page.getByRole('button', { name: 'ออกหนังสือเชิญและส่งคำเชิญ' }).click();
    await notice(page, 'ส่งคำเชิญประชุมแล้ว').waitFor();
  });

  const room = '/letters/TH-50';
  let letter = '';
  test('its letter is begun from the meeting, checked by another and signed by a deputy for the governor', async () => {
    const administrator = await journey.as('admin');
    await giveRole(administrator, { key: 'second.deputy.loei', role: 'รองผู้ว่าราชการจังหวัด', place: 'TH-50' });
    await giveRole(administrator, { key: 'colleague.loei', role: 'เจ้าหน้าที่สำนักงานจังหวัด', place: 'TH-50' });
    await delegate(await journey.as('governor.chiangmai'));
    const officer = await journey.as('officer.chiangmai');
    await openUnit(officer, room, '75274');
    await officer.goto(address);
    await officer.getByRole('button', { name: 'ร่างหนังสือเชิญในห้องหนังสือ' }).click();
    await notice(officer, 'ร่างหนังสือเชิญจากการประชุมแล้ว').waitFor();
    letter = new URL(officer.url()).pathname;
    const reference = 'หนังสือจังหวัดเชียงใหม่ ที่ ชม 0017.2/2739 ลงวันที่ 22 มกราคม 2558';
    await officer.getByLabel('อ้างถึงหนังสืออื่น').fill(reference);
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(officer, 'บันทึกร่างแล้ว').waitFor();
    await takeStep(officer, 'ส่งตรวจ');
    await officer.getByText('ท่านเป็นผู้ส่งร่างหนังสือฉบับนี้ให้ตรวจ').waitFor();
    const colleague = await journey.as('colleague.loei');
    await colleague.goto(letter);
    await takeStep(colleague, 'ตรวจแล้ว เสนอลงนาม');
    await notice(colleague, 'ตรวจแล้ว รอลงนาม').waitFor();
    const deputy = await journey.as('second.deputy.loei');
    await deputy.goto(letter);
    await takeStep(deputy, 'ลงนามหนังสือ', demoPassword);
    await notice(deputy, 'ลงนามแล้ว รอออกเลข').waitFor();
    expect(await faultsOf(deputy)).toEqual(noFaults);
  });

  test('it is issued as ว 75275 with the deputy’s block, sent, opened, acknowledged and answered', async () => {
    const officer = await journey.as('officer.chiangmai');
    await officer.goto(letter);
    await takeStep(officer, 'ออกเลขและวันที่', demoPassword);
    await notice(officer, 'ออกเลขแล้ว').waitFor();
    const paper = await readPdf(await (await officer.request.get(`${letter}/paper.pdf`)).body());
    const lines = paper.flatMap((page) => page.lines).map(bare);
    expect(lines[0]).toContain(bare('ที่ ชม ๐๐๑๗.๒/ว ๗๕๒๗๕'));
    const block = ['รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน', 'ผู้ว่าราชการจังหวัดเชียงใหม่', 'สำนักงานจังหวัด'].map(bare);
    const from = lines.indexOf(block[0] ?? '');
    expect(lines.slice(from, from + block.length)).toEqual(block);
    await officer.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await notice(officer, 'เริ่มส่งแล้ว').waitFor();
    await officer.waitForFunction(() => document.querySelector('progress')?.value === 1, null, { timeout: 60_000 });
    const host = await journey.as('host.ts.chiangmai');
    await host.goto('/work');
    await host.getByRole('link', { name: /หนังสือเข้ารอลงรับ/ }).click();
    await host.getByRole('link', { name: /เชิญประชุม/ }).click();
    const sent = officer.getByRole('row', { name: /การท่องเที่ยวและกีฬา/ });
    await officer.goto(letter);
    expect(await read(sent)).toContain('เปิดอ่าน');
    await host.getByRole('button', { name: 'ลงรับหนังสือ' }).click();
    await notice(host, 'ลงรับแล้ว').waitFor();
    await officer.goto(letter);
    expect(await read(sent)).toContain('ลงรับแล้ว');
    // A letter that asks for an answer by a day has the form open.
    await host.getByLabel('ข้อความตอบ').fill('มอบหมายให้หัวหน้ากลุ่มงานเข้าร่วมประชุมแทน');
    await host.getByRole('button', { name: 'ส่งคำตอบ' }).click();
    await notice(host, 'ส่งคำตอบแล้ว').waitFor();
    await officer.goto(letter);
    expect(await read(sent)).toContain('ตอบแล้ว');
    await officer.getByText('มอบหมายให้หัวหน้ากลุ่มงานเข้าร่วมประชุมแทน').waitFor();
  });

  test('the agency finds the invitation among its work and sends the head of a section', async () => {
    const page = await journey.as('host.ts.chiangmai');
    await page.goto('/work');
    await page
      .getByRole('main')
      .getByRole('link', { name: /ตอบรับการประชุม/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe(address);
    await page.getByLabel('มอบหมายผู้แทนเข้าร่วมประชุม').check();
    await page.getByRole('button', { name: 'ส่งคำตอบ' }).click();
    await page.getByRole('alert').waitFor();
    expect(await errorBeside(page, page.getByLabel('ชื่อผู้แทน'))).toContain('ยังไม่ได้ระบุชื่อผู้แทน');
    await page.getByLabel('ชื่อผู้แทน').fill('ผู้สาธิต ผู้แทน');
    await page.getByLabel('ตำแหน่งของผู้แทน').fill('หัวหน้ากลุ่มงานส่งเสริมการท่องเที่ยว');
    await page.getByRole('button', { name: 'ส่งคำตอบ' }).click();
    await notice(page, 'ส่งคำตอบแล้ว').waitFor();
    expect(await read(page.getByRole('main'))).toContain('มอบหมายผู้แทนเข้าร่วมประชุม');
  });

  test('after the call the office invites one more, and takes the invitation back with a reason', async () => {
    const page = await journey.as('officer.chiangmai');
    await page.goto(address);
    await page.getByRole('link', { name: 'เพิ่มหรือนำผู้ได้รับเชิญออก' }).click();
    await page.getByRole('button', { name: 'เชิญเพิ่มและส่งคำเชิญ' }).click();
    await page.getByRole('alert').waitFor();
    expect(await errorBeside(page, page.getByLabel('หน่วยงานหรือตำแหน่งที่จะเชิญ'))).toContain('เชิญได้ครั้งละหนึ่งราย');
    expect(await faultsOf(page)).toEqual(noFaults);
    const office = 'สำนักงานพัฒนาชุมชนจังหวัดเชียงใหม่';
    await page.getByLabel('หน่วยงานหรือตำแหน่งที่จะเชิญ').selectOption({ label: office });
    await page.getByRole('button', { name: 'เชิญเพิ่มและส่งคำเชิญ' }).click();
    await notice(page, 'เชิญเพิ่มและส่งคำเชิญแล้ว').waitFor();
    await page.getByText(`2. ${office}`).click();
    await page.getByRole('button', { name: 'นำออกและแจ้งยกเลิกคำเชิญ' }).last().click();
    await page.getByRole('alert').waitFor();
    expect(await errorBeside(page, page.getByLabel('เหตุผลที่นำออก').last())).not.toBe('');
    await page.getByLabel('เหตุผลที่นำออก').last().fill('ไม่เกี่ยวข้องกับวาระ');
    await page.getByRole('button', { name: 'นำออกและแจ้งยกเลิกคำเชิญ' }).last().click();
    await notice(page, 'นำออกและแจ้งยกเลิกคำเชิญแล้ว').waitFor();
    expect(await read(page.getByRole('main'))).not.toContain(`2. ${office}`);
  });

  test('on the day who came is recorded, then the minutes, which are approved', async () => {
    const page = await journey.as('officer.chiangmai');
    await page.goto(address);
    expect(await read(page.getByRole('main'))).toContain('มอบหมายผู้แทน 1');
    // The day after: on the day it is recorded as held from its hour on.
    await today(page, '2015-10-17');
    await page.goto(address);
    await page.getByLabel('การมาประชุม').first().selectOption('delegate');
    expect(await page.getByLabel('ชื่อผู้มา').inputValue()).toBe('ผู้สาธิต ผู้แทน');
    await page.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
    await notice(page, 'บันทึกการมาประชุมแล้ว').waitFor();
    await page.getByText('บันทึกว่าได้ประชุมแล้ว').first().click();
    await page.getByRole('button', { name: 'บันทึกว่าได้ประชุมแล้ว' }).click();
    await notice(page, 'บันทึกว่าได้ประชุมแล้ว').waitFor();
    await page.getByLabel(/รายงานการประชุม วาระที่ 1/).fill('ที่ประชุมรับทราบผลการดำเนินงาน');
    await page.getByRole('button', { name: 'บันทึกรายงานการประชุม' }).click();
    await notice(page, 'บันทึกรายงานการประชุมแล้ว').waitFor();
    await page.getByRole('button', { name: 'รับรองรายงานการประชุม' }).click();
    await notice(page, 'รับรองรายงานการประชุมแล้ว').waitFor();
    expect(await faultsOf(page)).toEqual(noFaults);
  });
});

describe('Loei invites to KM Online (letter of 25 April 2567)', () => {
  const address = '/meetings/kmlv-2567';
  test('anybody reads its five items, speakers’ offices, link and the eight of the annexed list, and no passcode', async () => {
    const page = await journey.stranger();
    await page.goto('/meetings?view=month&day=2024-04-30');
    await page.getByRole('link', { name: /KM Online/ }).click();
    const main = await read(page.getByRole('main'));
    expect(await page.getByRole('table', { name: 'ระเบียบวาระ' }).locator('tbody tr').count()).toBe(5);
    expect(await page.getByRole('table', { name: 'ผู้ได้รับเชิญ' }).locator('tbody tr').count()).toBe(8);
    expect(main).toContain('รองเลขาธิการ ก.พ.ร.');
    expect(main).toContain('https://demonstration.example/km-online');
    expect(main).not.toContain('zoom.us');
    expect(main).not.toContain('รหัสเข้าประชุม');
    expect(main).not.toContain('ยังไม่ตอบ');
    expect(await faultsOf(page)).toEqual(noFaults);
    for (const path of [address, `${address}/print`, `${address}/meeting.ics`])
      expect(await (await page.request.get(path)).text()).not.toMatch(/รหัสสาธิต/);
    const file = await (await page.request.get(`${address}/meeting.ics`)).text();
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2024-04-30T09:30:00');
  });

  test('one of the eight sees the passcode and answers from the link of the mail, after signing in', async () => {
    const page = await journey.as('host.cd.loei');
    await today(page, '2024-04-26');
    await page.goto(`${address}/reply`);
    expect(await read(page.getByRole('main'))).toContain('รหัสสาธิต-7');
    await page.getByLabel('เข้าร่วมประชุมด้วยตนเอง').check();
    await page.getByRole('button', { name: 'ส่งคำตอบ' }).click();
    await notice(page, 'ส่งคำตอบแล้ว').waitFor();
    const stranger = await journey.stranger();
    await stranger.goto(`${address}/reply`);
    expect(new URL(stranger.url()).pathname).toBe('/sign-in');
  });

  test('the province changes the day; what changed is a question first where it meets with a day off', async () => {
    const page = await journey.as('officer.loei');
    await page.goto(address);
    expect(await read(page.getByRole('main'))).toContain('เข้าร่วม 1');
    await page.getByRole('link', { name: 'เปลี่ยนกำหนดการ' }).click();
    await page.getByLabel('เหตุผลที่เปลี่ยน').fill('วิทยากรติดราชการ');
    await fillDay(page, /^วันประชุม/, ['4', '5', '2567']);
    await page.getByRole('button', { name: 'เปลี่ยนกำหนดการและแจ้งผู้ได้รับเชิญ' }).click();
    await page.getByRole('alert').waitFor();
    expect(await read(page.getByRole('alert'))).toContain('วันหยุด');
    await page.getByLabel(/ยืนยันใช้กำหนดการนี้/).check();
    await page.getByRole('button', { name: 'เปลี่ยนกำหนดการและแจ้งผู้ได้รับเชิญ' }).click();
    await notice(page, 'เปลี่ยนกำหนดการและแจ้งผู้ได้รับเชิญแล้ว').waitFor();
    expect(await read(page.getByRole('main'))).toContain('แจ้งการเปลี่ยนแปลงแล้ว 1 ครั้ง');
  });
});
