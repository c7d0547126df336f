import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { moveAgreement, setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { takeStep } from './letter-steps.ts';
import {
  callSubcommission,
  holdMeeting,
  loeiAgreement,
  loeiIndicators,
  loeiRoom,
  openLoei,
  planLoei,
  proposeLoei,
  resolveItem,
  resolveOnLoei,
  signLoei,
  writeMinutes,
} from './negotiation-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const room = '/letters/opdc';
const subject = /การเจรจาความเหมาะสมตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนนตัวชี้วัดเพื่อจัดทำคำรับรอง/;

async function pdfAt(page: Page, address: string | null) {
  const answer = await page.request.get(address ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  return readPdf(await answer.body());
}

describe('a round of negotiation as OPDC’s letter ว 26 calls it', () => {
  let letter = '';

  test('provinces have proposed; OPDC has analysed what they wish to negotiate and made the schedule', async () => {
    const officer = await journey.as('officer.loei');
    await setToday(officer, '2010-09-06');
    await proposeLoei(officer, await journey.as('officer.cluster'));
    const opdc = await journey.as('opdc');
    await openLoei(opdc);
    await planLoei(opdc, '27', '9.30');
    await notice(opdc, 'บันทึกนัดเจรจาแล้ว').waitFor();
  });

  test('OPDC writes the circular with its two enclosures to the 75 provinces of that year', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2010-09-20');
    await opdc.goto(`${room}/units`);
    await opdc.locator('summary', { hasText: 'กำหนดเลขที่ออกก่อนใช้ระบบ' }).first().click();
    await opdc.getByLabel('ปีปฏิทิน (พ.ศ.)').first().fill('๒๕๕๓');
    await opdc.getByLabel('เลขสุดท้ายที่ออกแล้ว').first().fill('๒๕');
    await opdc.getByRole('button', { name: 'บันทึกเลขเริ่มต้น' }).first().click();
    await notice(opdc, 'บันทึกเลขเริ่มต้นแล้ว').waitFor();
    await opdc.goto(`${room}/new`);
    await opdc.getByLabel('หนังสือเวียนแจ้งกำหนดการเจรจาความเหมาะสมตัวชี้วัด').check();
    await opdc.getByLabel('ปีงบประมาณที่เกี่ยวข้อง').fill('๒๕๕๔');
    await opdc.getByRole('button', { name: 'เริ่มร่าง' }).click();
    await notice(opdc, 'เริ่มร่างหนังสือแล้ว').waitFor();
    letter = new URL(opdc.url()).pathname;
    await opdc.getByText('ยังไม่ได้อ้างถึงหนังสือฉบับใด').waitFor();
    expect(await opdc.getByRole('button', { name: 'ส่งตรวจ' }).count()).toBe(0);
    await opdc.getByLabel('อ้างถึงหนังสืออื่น').fill('หนังสือสำนักงาน ก.พ.ร. ด่วนที่สุด ที่ นร 1200/ว 22 ลงวันที่ 7 สิงหาคม 2552');
    const text = opdc.locator('[name=paragraphs]');
    await text.fill((await text.inputValue()).replace('ระหว่างวันที่ …', 'ระหว่างวันที่ 27 - 28 กันยายน 2553'));
    await opdc.getByLabel('เพิ่มผู้รับทั้งกลุ่ม').selectOption('provinces');
    await opdc.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(opdc, 'บันทึกร่างแล้ว').waitFor();
    const lines = (await opdc.locator('[name=recipients]').inputValue()).trim().split('\n');
    expect(lines).toHaveLength(75);
    expect(lines).not.toContain('TH-38');
    await opdc.locator('[name=to]').fill('ผู้ว่าราชการจังหวัด 75 จังหวัด');
    await opdc.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(opdc, 'บันทึกร่างแล้ว').waitFor();
    // Provinces that do not negotiate are in no schedule, and those that proposed nothing have no analysis.
    for (const number of [1, 2]) {
      await opdc.getByRole('button', { name: `ทุกรายที่ระบุ ส่งโดยไม่มีลำดับ ${number}`, exact: true }).click();
      await notice(opdc, 'บันทึกผู้รับที่ส่งโดยไม่มีสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    }
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });

  test('it is checked by a colleague, signed by the secretary-general, numbered ว 26 and sent to all of them', async () => {
    const opdc = await journey.as('opdc');
    await takeStep(opdc, 'ส่งตรวจ');
    await notice(opdc, 'ส่งตรวจแล้ว').waitFor();
    const colleague = await journey.as('colleague.opdc');
    await colleague.goto(letter);
    // Its text speaks of both enclosures, and most provinces go without them: the checker is asked about it.
    await takeStep(colleague, 'ตรวจแล้ว เสนอลงนาม');
    await colleague.getByRole('alert').getByText('ซึ่งผู้รับ').first().waitFor();
    await colleague.getByLabel('ตรวจแล้ว ข้อความถูกต้องตามนี้').check();
    await takeStep(colleague, 'ตรวจแล้ว เสนอลงนาม');
    await notice(colleague, 'ตรวจแล้ว รอลงนาม').waitFor();
    const secretary = await journey.as('secretary-general');
    await secretary.goto('/work');
    await secretary.getByRole('link', { name: /หนังสือรอลงนาม/ }).click();
    await secretary.getByRole('link', { name: subject }).first().click();
    await takeStep(secretary, 'ลงนามหนังสือ', demoPassword);
    await notice(secretary, 'ลงนามแล้ว รอออกเลข').waitFor();
    await opdc.goto(letter);
    await takeStep(opdc, 'ออกเลขและวันที่', demoPassword);
    await notice(opdc, 'ออกเลขแล้ว').waitFor();
    await opdc.getByText('ที่ นร 1200/ว 26').first().waitFor();
    await opdc.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await notice(opdc, 'เริ่มส่งแล้ว').waitFor();
    await opdc.waitForFunction(() => document.querySelector('progress')?.value === 75, null, { timeout: 90_000 });
    await opdc.goto(letter);
    expect(await opdc.getByRole('row', { name: /จังหวัดเลย/ }).count()).toBe(0);
    await opdc.getByText('ยังไม่เปิดอ่าน 75 ราย').click();
    const loei = opdc.getByRole('row', { name: /จังหวัดเลย/ });
    expect(await read(loei)).toMatch(/ส่งในระบบเมื่อ 20 กันยายน 2553.*ยังไม่เปิดอ่าน/);
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });

  test('its paper has what the letter of 2552 has, in the same order and places', async () => {
    const opdc = await journey.as('opdc');
    const [first] = await pdfAt(opdc, `${letter}/paper.pdf`);
    const lines = first?.lines.map(bare) ?? [];
    const at = (text: string) => lines.findIndex((line) => line.includes(bare(text)));
    const order = [
      ...['ด่วนที่สุด', 'ที่ นร 1200/ว 26', '20 กันยายน 2553', 'เรื่อง', 'เรียน', 'อ้างถึง', 'สิ่งที่ส่งมาด้วย'],
      'ตามหนังสือที่อ้างถึง',
    ].map(at);
    expect(order.every((one) => one >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(lines[at('ที่ นร 1200/ว 26')]).toContain(bare('สำนักงาน ก.พ.ร.'));
    expect(at('ถนนพิษณุโลก ดุสิต กทม. 10300')).toBe(at('ที่ นร 1200/ว 26') + 1);
    expect(lines[at('เรียน')]).toContain(bare('ผู้ว่าราชการจังหวัด 75 จังหวัด'));
    const all = bare((await pdfAt(opdc, `${letter}/paper.pdf`)).flatMap((page) => page.lines).join(''));
    for (const text of ['ขอแสดงความนับถือ', '(ผู้สาธิต เลขาธิการ ก.พ.ร.)', 'สำนักติดตามและประเมินผลการพัฒนาระบบราชการ'])
      expect(all).toContain(bare(text));
  });

  test('Loei opens it, finds its own analysis and the schedule enclosed, and acknowledges; OPDC sees that', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto('/work');
    await officer.getByRole('link', { name: /หนังสือเข้ารอลงรับ/ }).click();
    await officer.getByRole('link', { name: subject }).first().click();
    const enclosed = officer.getByRole('region', { name: 'สิ่งที่ส่งมาด้วย' }).getByRole('link');
    // Each as it was when the letter was issued, and beside it what stands there now.
    expect(await enclosed.count()).toBe(4);
    const schedule = await pdfAt(officer, await enclosed.nth(0).getAttribute('href'));
    expect(bare(schedule.flatMap((page) => page.lines).join(''))).toContain(bare('เลย'));
    expect(await enclosed.nth(2).getAttribute('href')).toMatch(/^\/letters\/TH-42\/inbox\/opdc\/.*\/enclosures\/2$/);
    expect(await enclosed.nth(3).getAttribute('href')).toBe('/2554/TH-42/analysis.pdf');
    for (const place of [2, 3]) await pdfAt(officer, await enclosed.nth(place).getAttribute('href'));
    await officer.getByRole('button', { name: 'ลงรับหนังสือ' }).click();
    await notice(officer, 'ลงรับแล้ว').waitFor();
    expect(await faultsOf(officer)).toEqual(noFaults);
    const opdc = await journey.as('opdc');
    await opdc.goto(`${letter}?q=TH-42`);
    expect(await read(opdc.getByRole('row', { name: /จังหวัดเลย/ }))).toContain('ลงรับแล้ว');
  });

  test('the session is held as the schedule says: a resolution for each indicator, and minutes', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2010-09-27');
    for (const code of loeiIndicators) await resolveItem(opdc, code, 'ตามที่จังหวัดเสนอ');
    await opdc.goto(loeiRoom);
    await writeMinutes(opdc, 'ที่ประชุมเห็นชอบตามที่จังหวัดเสนอทุกตัวชี้วัด');
    const concluded = { button: 'สรุปผลการเจรจาเป็นข้อตกลง', done: 'สรุปผลการเจรจาแล้ว' };
    await moveAgreement(opdc, loeiAgreement, concluded);
  });

  test('the subcommission is called to what waits for it, meets on its day, and approves what was settled', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2010-10-13');
    const meeting = await callSubcommission(opdc);
    const agenda = opdc.getByRole('table', { name: 'ระเบียบวาระ' });
    expect(await read(agenda)).toContain('จังหวัดเลย');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    const governor = await journey.as('governor.loei');
    await governor.goto(loeiAgreement);
    // Nobody signs before the body has approved.
    expect(await governor.getByRole('link', { name: 'ลงนามคำรับรองการปฏิบัติราชการ' }).count()).toBe(0);
    await setToday(opdc, '2010-10-21');
    await holdMeeting(opdc, meeting);
    await resolveOnLoei(opdc, meeting);
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });

  test('the agreement is signed by everybody whom it names, and names the meeting that approved it', async () => {
    await signLoei(journey);
    const stranger = await journey.stranger();
    await stranger.goto(loeiAgreement);
    await stranger.getByText('ลงนามครบแล้ว').first().waitFor();
    expect(await read(stranger.getByRole('main'))).toMatch(/[8๘]\/(2553|๒๕๕๓)/);
  });
});
