import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { setToday as today } from './agreement-steps.ts';
import { attend, callMeeting, hold, resolveRequests } from './change-steps.ts';
import { smallPdf } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const lampang = '/2554/TH-52';
const main = async (page: Page) => read(page.getByRole('main'));

/** Moves to a control with the Tab key alone. */
async function tabTo(page: Page, selector: string) {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

let request = '';

test('on the last day of March Lampang asks for another weight because money was not given, with the keyboard alone', async () => {
  const page = await journey.as('officer.lampang');
  await today(page, '2011-03-31');
  await page.goto(`${lampang}/changes`);
  expect(await main(page)).toContain('31 มีนาคม 2554 · เหลือ (วัน) 0 · นับวันที่คำขอมาถึง');
  await tabTo(page, 'select[name=code]');
  await page.keyboard.type('1-01');
  await tabTo(page, 'input[name=kind]');
  await page.locator('input[name=kind][value=weight]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await notice(page, 'เริ่มคำขอแล้ว').waitFor();
  request = new URL(page.url()).pathname;
  await tabTo(page, 'input[name=ground]');
  await page.locator('input[name=ground][value=budget]').focus();
  await page.keyboard.press('Space');
  await tabTo(page, 'input[name=cause]');
  await page.keyboard.press('Space');
  await tabTo(page, 'textarea[name=explanation]');
  await page.keyboard.type('ได้รับจัดสรรงบประมาณไม่เพียงพอ และโอนเปลี่ยนแปลงรายการไม่ได้');
  await tabTo(page, 'input[name=weight]');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await notice(page, 'บันทึกคำขอแล้ว').waitFor();
  expect(await faultsOf(page)).toEqual(noFaults);
});

test('each thing that the ground asks for has its file; the day after the window the request is not taken any more', async () => {
  const page = await journey.as('officer.lampang');
  for (const at of [0, 1]) {
    await page.goto(request);
    await page
      .locator('input[type=file]')
      .nth(at)
      .setInputFiles(smallPdf(`หลักฐาน-${at}.pdf`));
    await page.getByRole('button', { name: 'แนบหลักฐานนี้' }).nth(at).click();
    await notice(page, 'แนบหลักฐานแล้ว').waitFor();
  }
  await today(page, '2011-04-01');
  await page.goto(request);
  const send = page.getByRole('button', { name: 'เสนอคำขอปรับเปลี่ยน' });
  expect([await send.count(), await page.getByRole('button', { name: 'บันทึกคำขอ' }).count()]).toEqual([0, 0]);
  expect(await main(page)).toContain('วันนี้อยู่นอกรอบการขอปรับเปลี่ยน ซึ่งสิ้นสุดวันที่ 31 มีนาคม 2554');
  await today(page, '2011-03-31');
  await page.goto(request);
  await send.click();
  await notice(page, 'เสนอคำขอแล้ว').waitFor();
});

test('the commission, which oversees that year, decides in April; the agreement has its second version', async () => {
  const page = await journey.as('opdc');
  await page.goto('/work');
  await page
    .getByRole('main')
    .getByRole('link', { name: /จัดประชุมพิจารณาคำขอปรับเปลี่ยน/ })
    .first()
    .click();
  expect(await main(page)).toContain('ลำปาง');
  const meeting = await callMeeting(page, {
    ...{ body: 'committee.commission', convener: 'opdc', year: '2554', lays: '2554/TH-52~2', day: ['20', '4', '2554'] },
  });
  await today(page, '2011-04-21');
  await attend(page, meeting, null);
  await hold(page);
  await resolveRequests(
    page,
    meeting,
    { year: '2554', names: ['จังหวัดลำปาง คำขอที่ 2'], decided: 'เห็นชอบ' },
    demoPassword,
  );
  const officer = await journey.as('officer.lampang');
  await officer.goto(`${lampang}/agreement/versions`);
  await officer.getByRole('region', { name: 'ฉบับที่ 2', exact: true }).waitFor();
  expect(await main(officer)).toMatch(/คำขอที่ 2: ปรับน้ำหนัก.*ไม่ได้รับจัดสรรงบประมาณ/);
  await page.goto(meeting);
  expect(await main(page)).not.toContain('แจ้งผลการพิจารณาคำขอปรับเปลี่ยนต่อสำนักงาน ก.พ.ร.');
});
