import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { setToday as today } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, notice, read } from './visitor.ts';

const journey = startJourney();
const agreement = '/2568/TH-64/agreement';
const called = '/meetings/subcommission-2568-1';
const main = async (page: Page) => read(page.getByRole('main'));

/** Follows a task of the queue of work. */
async function task(page: Page, name: RegExp) {
  await page.goto('/work');
  await page.getByRole('main').getByRole('link', { name }).first().click();
}

test('the secretary of the oversight committee, of the Ministry of Interior, approves the minutes that wait', async () => {
  const page = await journey.as('secretary.oversight');
  await task(page, /รับรองรายงานการประชุม/);
  expect(await main(page)).toContain('จังหวัดสุโขทัย · ผู้เข้าร่วมประชุม มิใช่กรรมการ');
  await page.getByRole('button', { name: 'รับรองรายงานการประชุม' }).click();
  await notice(page, 'รับรองรายงานการประชุมแล้ว').waitFor();
  expect(await main(page)).toMatch(/รับรองรายงานการประชุมโดย .*กระทรวงมหาดไทย ฝ่ายเลขานุการคณะกรรมการกำกับฯ/);
  expect(await faultsOf(page)).toEqual(noFaults);
  const paper = await page.request.get('/meetings/oversight-2568-1/minutes.pdf');
  expect([paper.status(), (await paper.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
});

test('the province that is invited answers from its work, at a phone’s width; its details are not in force', async () => {
  const page = await journey.as('officer.sukhothai');
  await page.setViewportSize({ width: 360, height: 740 });
  await task(page, /ตอบรับการประชุม/);
  await page.getByLabel('มอบหมายผู้แทนเข้าร่วมประชุม').check();
  await page.getByLabel('ชื่อผู้แทน').fill('ผู้สาธิต ผู้แทนจังหวัด');
  await page.getByLabel('ตำแหน่งของผู้แทน').fill('หัวหน้ากลุ่มงานยุทธศาสตร์');
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click();
  await notice(page, 'ส่งคำตอบแล้ว').waitFor();
  expect(await faultsOf(page)).toEqual(noFaults);
  const stranger = await journey.stranger();
  await stranger.goto(agreement);
  expect(await main(stranger)).not.toContain('มีผลใช้บังคับแล้ว');
});

test('the subcommission’s secretary records who came; that nobody came is no meeting, and a later change needs its reason', async () => {
  const page = await journey.as('opdc');
  await today(page, '2025-10-07');
  await task(page, /บันทึกผู้มาประชุม/);
  const seats = page.locator('fieldset', { has: page.getByLabel('การมาประชุม') });
  const came = async (as: string) => {
    for (const seat of await seats.all()) {
      await seat.getByLabel('การมาประชุม').selectOption(as === 'absent' ? 'absent' : 'self');
      await seat.getByLabel('ชื่อผู้มา').fill(as === 'absent' ? '' : 'ผู้สาธิต ผู้มาประชุม');
    }
    await page.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
  };
  const hold = async () => {
    const form = page.locator('details', { hasText: 'บันทึกว่าได้ประชุมแล้ว' }).last();
    if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
    await form.getByRole('button', { name: 'บันทึกว่าได้ประชุมแล้ว' }).click();
  };
  await came('absent');
  await notice(page, 'บันทึกการมาประชุมแล้ว').waitFor();
  await hold();
  await page.getByRole('alert').waitFor();
  expect(await read(page.getByRole('alert'))).toContain('ไม่มีผู้ใดมาประชุมเลย');
  await came('self');
  await notice(page, 'บันทึกการมาประชุมแล้ว').waitFor();
  await hold();
  await notice(page, 'บันทึกว่าได้ประชุมแล้ว').waitFor();
  await page.getByText('บันทึกการมาประชุม').first().click();
  await seats.last().getByLabel('ตำแหน่งผู้มา').fill('หัวหน้ากลุ่มงาน');
  await page.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
  await page.getByRole('alert').waitFor();
  const reason = page.getByLabel('เหตุผลที่เปลี่ยนการมาประชุม');
  expect(await errorBeside(page, reason)).not.toBe('');
  await reason.fill('แก้ตำแหน่งตามใบลงชื่อ');
  await page.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
  await notice(page, 'บันทึกการมาประชุมแล้ว').waitFor();
});

test('its resolution on the Joint KPIs shows the targets it decides on, and brings the details into force', async () => {
  const page = await journey.as('opdc');
  await task(page, /บันทึกมติของการประชุม/);
  expect(new URL(page.url()).pathname).toBe(`${called}/resolutions`);
  const joint = page.getByRole('region', { name: /Joint KPIs 2568/ });
  expect(await read(joint)).toMatch(/1\.1-WATER.*100/);
  await joint.getByLabel('จังหวัดสุโขทัย').check();
  await joint.getByRole('radio', { name: 'เห็นชอบ', exact: true }).check();
  await joint.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบตัวชี้วัดและค่าเป้าหมายของ Joint KPIs ตามที่เสนอ');
  await joint.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await joint.getByRole('button', { name: 'บันทึกมติ' }).click();
  await notice(page, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
  const officer = await journey.as('officer.sukhothai');
  const stranger = await journey.stranger();
  for (const one of [officer, stranger]) {
    await one.goto(agreement);
    expect(await main(one)).toContain('มีผลใช้บังคับ');
    expect(await main(one)).not.toMatch(/คำรับรอง|ลงนาม/);
  }
  const sealed = await (await stranger.request.get(`${agreement}.json`)).json();
  expect(sealed.approvals).toHaveLength(2);
  await stranger.goto('/verify');
  await stranger.getByLabel('รหัสตรวจสอบ').fill(sealed.code);
  await stranger.getByRole('button', { name: 'ตรวจสอบรหัส' }).click();
  expect(await main(stranger)).toContain('เป็นฉบับจริงและยังใช้อยู่');
});
