import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';

import { faultsOf, noFaults } from './page-faults.ts';
import { fillDay, notice, proveWhereAsked, read } from './visitor.ts';

const journey = startJourney();
const place = '/2562/TH-42/innovation';
const parts = [
  ['ปัญหาและความสำคัญ', 'ผู้ผลิตขายสินค้าได้น้อย'],
  ['แนวคิดและวิธีดำเนินงาน', 'รวมสินค้าไว้ในตลาดออนไลน์เดียว'],
  ['คณะผู้จัดทำ', 'สมศรี ใจดี หัวหน้าคณะ'],
  ['งบประมาณ', '๕๐,๐๐๐'],
  ['ผลที่คาดว่าจะได้รับ', 'รายได้เพิ่มขึ้น'],
] as const;

async function press(page: Page, button: string, done: string) {
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button, exact: true }).click();
  await notice(page, done).waitFor();
}

/** Opens a step, gives its reason and takes it. */
async function decide(page: Page, button: string, reason: string, done: string) {
  const step = page.locator('details', { has: page.locator('summary', { hasText: button }) });
  await step.evaluate((node) => node.setAttribute('open', ''));
  await step.getByLabel('เหตุผล').fill(reason);
  await press(page, button, done);
}

async function propose(page: Page, title: string) {
  await page.goto(place);
  await page.getByRole('link', { name: 'เริ่มจัดทำข้อเสนอ' }).click();
  await page.getByLabel('ชื่อนวัตกรรม').fill(title);
  await press(page, 'บันทึกร่าง', 'บันทึกร่างแล้ว');
  await page.getByRole('button', { name: 'ส่งข้อเสนอให้จังหวัด', exact: true }).click();
  await page.getByRole('alert').getByText('ยังไม่ได้กรอกปัญหาและความสำคัญ').first().waitFor();
  expect(await page.getByLabel('ชื่อนวัตกรรม').inputValue()).toBe(title);
  for (const [label, text] of parts) await page.getByLabel(label).fill(text);
  await press(page, 'บันทึก', 'บันทึกแล้ว ยังไม่ส่งให้จังหวัด');
  expect(await faultsOf(page)).toEqual(noFaults);
  await press(page, 'ส่งข้อเสนอให้จังหวัด', 'ส่งข้อเสนอให้จังหวัดแล้ว');
  return new URL(page.url()).pathname;
}

async function scoreAll(page: Page, proposal: string, score: string) {
  await page.goto(proposal);
  await page.getByRole('link', { name: 'ให้คะแนนเรื่องนี้' }).click();
  for (const group of await page.getByRole('group').all())
    if ((await group.getByRole('radio').count()) > 0)
      await group.getByRole('radio', { name: score, exact: true }).check();
  await page
    .getByLabel(/^ความเห็นต่อ/)
    .first()
    .fill(`ความเห็นของผู้ให้ ${score}`);
  await press(page, 'บันทึกและสรุปคะแนน แก้ไขไม่ได้อีก', 'สรุปคะแนนแล้ว');
}

test('innovation: a province calls, two agencies propose, two members score without each other’s scores, one is selected and one not, and everybody reads it', async () => {
  const officer = await journey.as('officer.loei');
  await setToday(officer, '2019-05-07');
  await officer.goto(place);
  expect(await read(officer.locator('main'))).toContain('หนังสือของจังหวัดปทุมธานี ไม่ผูกพันจังหวัดนี้');
  await officer.getByRole('link', { name: 'เปิดรับข้อเสนอ', exact: true }).click();
  await fillDay(officer, /^วันที่เปิดรับ/, ['7', '5', '2562']);
  await fillDay(officer, /^วันสุดท้าย/, ['13', '5', '2562']);
  for (const name of ['สำนักงานพัฒนาชุมชนจังหวัดเลย', 'สำนักงานการท่องเที่ยวและกีฬาจังหวัดเลย'])
    await officer.getByRole('checkbox', { name }).check();
  await officer.getByLabel('น้ำหนักของเกณฑ์ข้อที่ 1 (ร้อยละ)', { exact: true }).fill('15');
  await officer.getByRole('button', { name: 'บันทึกการเปิดรับ' }).click();
  await officer.getByRole('alert').getByText('น้ำหนักของเกณฑ์รวมกันได้ 95').waitFor();
  await officer.getByLabel('น้ำหนักของเกณฑ์ข้อที่ 1 (ร้อยละ)', { exact: true }).fill('๒๐');
  await press(officer, 'บันทึกการเปิดรับ', 'บันทึกการเปิดรับข้อเสนอแล้ว');
  for (const name of [/^ผู้สาธิต ผู้ว่าราชการจังหวัดเลย/, /^ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดเลย \(/])
    await officer.getByRole('checkbox', { name }).check();
  expect(await faultsOf(officer)).toEqual(noFaults);
  await press(officer, 'บันทึกกรรมการ', 'บันทึกกรรมการให้คะแนนแล้ว');

  const host = await journey.as('host.cd.loei');
  const first = await propose(host, 'ตลาดสินค้าชุมชนออนไลน์');
  const second = await propose(await journey.as('host.ts.loei'), 'แผนที่ท่องเที่ยวชุมชน');
  for (const proposal of [first, second]) {
    await officer.goto(proposal);
    await press(officer, 'รับเข้าสู่การให้คะแนน', 'รับเข้าสู่การให้คะแนนแล้ว');
    await scoreAll(officer, proposal, proposal === first ? '5' : '2');
  }
  const governor = await journey.as('governor.loei');
  await governor.goto('/work');
  await governor
    .getByRole('link', { name: /^ให้คะแนนข้อเสนอการพัฒนานวัตกรรม/ })
    .first()
    .waitFor();
  await governor.goto(`${first}/scores`);
  expect(await read(governor.locator('main'))).not.toContain('ความเห็นของผู้ให้ 5');
  for (const proposal of [first, second]) await scoreAll(governor, proposal, proposal === first ? '4' : '3');
  expect(await read(governor.locator('main'))).toContain('50.00');

  await officer.goto(first);
  await decide(officer, 'เสนอให้คัดเลือก', 'คะแนนสูงสุด', 'เสนอแล้ว รอประกาศ');
  await officer.goto(second);
  await decide(officer, 'เสนอไม่คัดเลือก', 'มีแผนที่อยู่แล้ว', 'เสนอแล้ว รอประกาศ');
  await host.goto(first);
  expect(await read(host.locator('main'))).not.toContain('คะแนนสูงสุด');
  for (const proposal of [first, second]) {
    await governor.goto(proposal);
    await press(governor, 'ประกาศผลตามที่เสนอ', 'ประกาศผลแล้ว');
  }
  await host.goto(first);
  expect(await read(host.locator('main'))).toContain('90.00 จาก 100');

  const visitor = await journey.stranger();
  await visitor.goto('/2562/innovation');
  const shown = await read(visitor.locator('main'));
  expect(shown).toContain('ได้รับคัดเลือก: ตลาดสินค้าชุมชนออนไลน์');
  expect(shown).toContain('แผนที่ท่องเที่ยวชุมชน');
  for (const kept of ['สมศรี', '50,000', '๕๐,๐๐๐', '90.00', '๙๐', 'มีแผนที่อยู่แล้ว']) expect(shown).not.toContain(kept);
  expect(await faultsOf(visitor)).toEqual(noFaults);
});
