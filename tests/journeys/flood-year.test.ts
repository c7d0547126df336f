import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { setToday as today } from './agreement-steps.ts';
import { attend, callMeeting, hold, resolveRequests } from './change-steps.ts';
import { smallPdf } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { takeStep } from './letter-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const loei = '/2568/TH-42';
const main = async (page: Page) => read(page.getByRole('main'));

/** Follows a task of the queue of work. */
async function task(page: Page, name: RegExp) {
  await page.goto('/work');
  await page.getByRole('main').getByRole('link', { name }).first().click();
}

/** A request for new values of an indicator, with what a flood needs, saved and with its file. */
async function ask(page: Page, code: string, values: readonly string[]) {
  await page.goto(`${loei}/changes`);
  await page.getByLabel('ตัวชี้วัด', { exact: true }).selectOption({ value: code });
  await page.getByLabel('ปรับค่าเป้าหมาย').check();
  await page.getByRole('button', { name: 'เริ่มคำขอใหม่' }).click();
  await notice(page, 'เริ่มคำขอแล้ว').waitFor();
  await page.getByLabel(/สถานการณ์ภัยธรรมชาติ/).check();
  await page.getByLabel('ปัจจัยภายนอกที่ไม่สามารถควบคุมได้', { exact: true }).check();
  await page.getByLabel('คำอธิบายว่าเหตุกระทบการดำเนินงานอย่างไร').fill('น้ำท่วมพื้นที่เป้าหมายสองเดือน');
  for (const [at, value] of values.entries()) await page.locator(`[name="point.${at}"]`).fill(value);
  await page.getByRole('button', { name: 'บันทึกคำขอ' }).click();
  await notice(page, 'บันทึกคำขอแล้ว').waitFor();
  await page.getByLabel('ไฟล์หลักฐาน').setInputFiles(smallPdf('ประกาศเขตภัยพิบัติ.pdf'));
  await page.getByRole('button', { name: 'แนบหลักฐานนี้' }).click();
  await notice(page, 'แนบหลักฐานแล้ว').waitFor();
  return new URL(page.url()).pathname;
}

async function send(page: Page) {
  const step = page.locator('details', { has: page.getByRole('button', { name: 'เสนอคำขอปรับเปลี่ยน' }) }).last();
  if ((await step.count()) > 0 && (await step.getAttribute('open')) === null) await step.locator('summary').click();
  await page.getByRole('button', { name: 'เสนอคำขอปรับเปลี่ยน' }).click();
}

describe('a flood year in Loei', () => {
  let ordinary = '';
  let joint = '';
  let meeting = '';

  test('the window that ends is in the work of the province; a target set from an achieved result is refused with the figures', async () => {
    const page = await journey.as('officer.loei');
    await today(page, '2025-07-07');
    await task(page, /ขอปรับเปลี่ยนตัวชี้วัดก่อนสิ้นรอบ/);
    expect(new URL(page.url()).pathname).toBe(`${loei}/changes`);
    expect(await main(page)).toContain('31 กรกฎาคม 2568 · เหลือ (วัน) 24');
    expect(await faultsOf(page)).toEqual(noFaults);
    const achieved = await ask(page, '1.2.3-2', ['27.8', '24', '18.8']);
    await send(page);
    await page.getByRole('alert').first().waitFor();
    expect(await main(page)).toMatch(/ไม่ยากกว่าผลที่รายงานแล้วในรอบ .* จึงเป็นการนำผลที่เกิดขึ้นแล้วมากำหนดเป็นค่าเป้าหมาย/);
    expect(await page.locator('[name="point.1"]').inputValue()).toBe('24');
    await page.goto(achieved);
    expect(await main(page)).toContain('ร่าง');
  });

  test('two requests are sent at a phone’s width, and say by when OPDC must be told', async () => {
    const page = await journey.as('officer.loei');
    await page.setViewportSize({ width: 360, height: 740 });
    ordinary = await ask(page, '1.2.3-2', ['27.8', '23.3', '20']);
    expect(await main(page)).toContain('ผลถ้าคณะกรรมการเห็นชอบ');
    await send(page);
    await notice(page, 'เสนอคำขอแล้ว').waitFor();
    expect(await main(page)).toContain('หนังสือแจ้งผลต้องถึงสำนักงาน ก.พ.ร. ภายในวันที่ 31 กรกฎาคม 2568');
    expect(await faultsOf(page)).toEqual(noFaults);
    joint = await ask(page, '1.1-SME', ['2.1', '4.1', '5']);
    await send(page);
    await notice(page, 'เสนอคำขอแล้ว').waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('the secretary calls the oversight committee, which decides nothing without the Budget Bureau', async () => {
    const page = await journey.as('secretary.oversight');
    await task(page, /จัดประชุมพิจารณาคำขอปรับเปลี่ยน/);
    expect(await main(page)).toContain('เลย');
    meeting = await callMeeting(page, {
      ...{
        body: 'committee.oversight',
        convener: 'committee.oversight',
        year: '2568',
        lays: '2568',
        day: ['21', '7', '2568'],
      },
    });
    await today(page, '2025-07-22');
    await attend(page, meeting, 'สำนักงบประมาณ');
    await hold(page);
    await page.goto(`${meeting}/resolutions`);
    expect(await main(page)).toMatch(/ยังบันทึกมติของการประชุมนี้ไม่ได้.*สำนักงบประมาณ/);
    expect(await page.getByRole('button', { name: 'บันทึกมติ' }).count()).toBe(0);
    await attend(page, meeting, null);
    const names = ['จังหวัดเลย คำขอที่ 2', 'จังหวัดเลย คำขอที่ 3'];
    await resolveRequests(page, meeting, { year: '2568', names, decided: 'เห็นชอบ' }, demoPassword);
    const officer = await journey.as('officer.loei');
    await officer.goto(ordinary);
    expect(await main(officer)).toMatch(/ฉบับที่เกิดจากคำขอ\s*2/);
    await officer.goto(joint);
    expect(await main(officer)).not.toContain('ฉบับที่เกิดจากคำขอ');
  });

  test('it tells OPDC in one letter before the last day, and OPDC finds it in its inbox', async () => {
    const page = await journey.as('secretary.oversight');
    await task(page, /แจ้งผลคำขอปรับเปลี่ยนต่อสำนักงาน ก\.พ\.ร\./);
    expect(await main(page)).toContain('ภายในวันที่ 31 กรกฎาคม 2568 · เหลือ (วัน) 9');
    await page.getByRole('button', { name: 'ร่างหนังสือแจ้งผลในห้องหนังสือ' }).click();
    await page.waitForURL(/\/letters\/central\.moi\//);
    await notice(page, 'เริ่มร่างหนังสือแจ้งผลแล้ว').waitFor();
    const letter = new URL(page.url()).pathname;
    await takeStep(page, 'ส่งตรวจ');
    await notice(page, 'ส่งตรวจแล้ว').waitFor();
    await takeStep(page, 'ตรวจแล้ว เสนอลงนาม');
    await notice(page, 'ตรวจแล้ว รอลงนาม').waitFor();
    const signer = await journey.as('permanent-secretary');
    await signer.goto(letter);
    expect(await main(signer)).toMatch(/จังหวัดเลย คำขอที่ 2 ตัวชี้วัด 1\.2\.3-2/);
    await takeStep(signer, 'ลงนามหนังสือ', demoPassword);
    await notice(signer, 'ลงนามแล้ว รอออกเลข').waitFor();
    await page.goto(letter);
    await takeStep(page, 'ออกเลขและวันที่', demoPassword);
    await notice(page, 'ออกเลขแล้ว').waitFor();
    await page.getByRole('button', { name: /^ส่ง/ }).first().click();
    const opdc = await journey.as('opdc');
    await opdc.goto('/letters/opdc/inbox');
    await opdc
      .getByRole('link', { name: /แจ้งผลการพิจารณาปรับเปลี่ยนรายละเอียดตัวชี้วัด/ })
      .first()
      .waitFor();
    await page.goto(meeting);
    expect(await main(page)).toContain('แจ้งผลถึงสำนักงาน ก.พ.ร. แล้วเมื่อวันที่ 22 กรกฎาคม 2568');
  });

  test('the subcommission decides on the joint indicator; the agreement shows three versions and why', async () => {
    const page = await journey.as('opdc');
    await task(page, /จัดประชุมพิจารณาคำขอปรับเปลี่ยน/);
    const address = await callMeeting(page, {
      ...{ body: 'committee.subcommission', convener: 'opdc', year: '2568', lays: '2568', day: ['4', '8', '2568'] },
    });
    await today(page, '2025-08-05');
    await attend(page, address, null);
    await hold(page);
    const names = ['จังหวัดเลย คำขอที่ 3'];
    await resolveRequests(page, address, { year: '2568', names, decided: 'เห็นชอบ' }, demoPassword);
    const officer = await journey.as('officer.loei');
    await officer.goto(joint);
    expect(await main(officer)).toMatch(/ฉบับที่เกิดจากคำขอ\s*3/);
    await officer.goto(`${loei}/agreement/versions`);
    for (const version of ['1', '2', '3'])
      await officer.getByRole('region', { name: `ฉบับที่ ${version}`, exact: true }).waitFor();
    expect(await main(officer)).toMatch(/คำขอที่ 3: ปรับค่าเป้าหมาย.*สถานการณ์ภัยธรรมชาติ.*คำขอที่ 2: ปรับค่าเป้าหมาย/);
    expect(await faultsOf(officer)).toEqual(noFaults);
    await officer.goto(`${loei}`);
    expect(await main(officer)).toContain('การปรับเปลี่ยนรายละเอียดตัวชี้วัด (เสร็จแล้ว)');
  });
});
