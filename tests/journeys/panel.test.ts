import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { fillDay, notice, proveWhereAsked, read } from './visitor.ts';

const journey = startJourney();
const place = '/2568/TH-44/12m/panel';
const first = 'ผู้สาธิต ผู้ประเมิน (';
const second = 'ผู้สาธิต ผู้ประเมิน จากหน่วยประเมินอิสระ';

/** Opens every indicator, accepts its self score, and says of every piece of evidence that it was seen. */
async function acceptAll(page: Page) {
  await page.goto(place);
  const form = page.getByRole('form', { name: 'คะแนนของข้าพเจ้า' });
  await form.evaluate((node) => {
    for (const part of node.querySelectorAll('details')) part.open = true;
  });
  for (const radio of await form.getByRole('radio', { name: /^ยอมรับคะแนน/ }).all()) await radio.check();
  for (const finding of await form.getByRole('combobox').all()) await finding.selectOption('seen');
}

async function save(page: Page) {
  await page
    .getByRole('button', { name: /^บันทึกทั้งหน้า/ })
    .first()
    .click();
}

async function press(page: Page, button: string, done: string) {
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}

test('panel: OPDC appoints two evaluators for a province, each scores without the other’s scores, one difference is reconciled and confirmed, and the party is concluded', async () => {
  const opdc = await journey.as('opdc');
  await opdc.goto('/2568/panels');
  await opdc.getByRole('link', { name: 'บันทึกคณะผู้ประเมินใหม่' }).click();
  await opdc.getByRole('button', { name: 'บันทึกคณะผู้ประเมิน' }).click();
  await opdc.getByRole('alert').getByText('ยังไม่ได้ระบุชื่อคณะผู้ประเมิน').waitFor();
  await opdc.getByLabel('รอบที่ประเมิน').selectOption('12m');
  await opdc.getByLabel('ชื่อคณะ', { exact: true }).fill('คณะผู้ประเมินมหาสารคาม');
  await opdc.getByLabel('ชื่อเอกสารแต่งตั้ง').fill('คำสั่งแต่งตั้งคณะผู้ประเมิน');
  await opdc.getByLabel('เลขที่เอกสาร').fill('๑๖/๒๕๖๘');
  await fillDay(opdc, /^วันที่ของเอกสาร/, ['1', '10', '2568']);
  await opdc.getByRole('checkbox', { name: first }).check();
  await opdc.getByRole('checkbox', { name: second }).check();
  await opdc.getByLabel('หัวหน้าคณะ').selectOption({ index: 1 });
  const head = await read(opdc.locator('select[name="head"] option:checked'));
  await opdc.getByRole('checkbox', { name: 'จังหวัดมหาสารคาม' }).check();
  expect(await faultsOf(opdc)).toEqual(noFaults);
  await opdc.getByRole('button', { name: 'บันทึกคณะผู้ประเมิน' }).click();
  await notice(opdc, 'บันทึกคณะผู้ประเมินแล้ว').waitFor();
  const page = opdc.url();

  const one = await journey.as('evaluator');
  await one.goto('/2568/TH-44/12m');
  await one.getByRole('link', { name: 'คณะผู้ประเมินมหาสารคาม' }).click();
  await acceptAll(one);
  await save(one);
  await notice(one, 'บันทึกคะแนนของท่านแล้ว').waitFor();
  expect(await faultsOf(one)).toEqual(noFaults);
  await press(one, 'สรุปคะแนนของข้าพเจ้า', 'สรุปคะแนนของท่านแล้ว');
  await opdc.goto(page);
  expect(await read(opdc.getByRole('table', { name: 'ความคืบหน้าของแต่ละจังหวัด' }))).toContain('สรุปแล้ว');

  const two = await journey.as('colleague.evaluator');
  await two.goto('/work');
  await two
    .getByRole('link', { name: /^ให้คะแนนในคณะผู้ประเมิน/ })
    .first()
    .waitFor();
  await acceptAll(two);
  const form = two.getByRole('form', { name: 'คะแนนของข้าพเจ้า' });
  await form.getByRole('radio', { name: 'ให้คะแนนอื่น' }).first().check();
  await form
    .getByLabel(/^คะแนนที่ให้/)
    .first()
    .fill('๑๐');
  await save(two);
  await two.getByRole('alert').getByText('เหตุผล').first().waitFor();
  await form
    .getByLabel(/^เหตุผล/)
    .first()
    .fill('หลักฐานไม่ครอบคลุมทั้งปี');
  await save(two);
  await notice(two, 'บันทึกคะแนนของท่านแล้ว').waitFor();
  expect(await read(two.locator('main'))).not.toContain('ต่างกันเกินเกณฑ์');
  await press(two, 'สรุปคะแนนของข้าพเจ้า', 'สรุปคะแนนของท่านแล้ว');
  expect(await read(two.locator('main'))).toContain('ต่างกันเกินเกณฑ์');

  const [leading, confirming] = head.startsWith(second) ? [two, one] : [one, two];
  await leading.goto(place);
  await leading.getByLabel(/^คะแนนของคณะ/).fill('70');
  await leading.getByLabel(/^เหตุผลที่ตกลงใช้คะแนนนี้/).fill('ตรวจหลักฐานร่วมกันแล้ว');
  await leading.getByLabel('รายงานการประชุมที่ปรับคะแนน').fill('ครั้งที่ 1/2568');
  await fillDay(leading, /^วันที่ประชุม/, ['10', '11', '2568']);
  await press(leading, 'เสนอคะแนนที่ปรับร่วมกันให้ผู้ประเมินอีกคนยืนยัน', 'เสนอคะแนนที่ปรับร่วมกันแล้ว');
  await confirming.goto(place);
  expect(await faultsOf(confirming)).toEqual(noFaults);
  await press(confirming, 'ยืนยันคะแนนที่ปรับร่วมกัน', 'ยืนยันแล้ว');
  expect(await read(confirming.locator('main'))).toContain('สรุปคะแนนของคณะแล้ว');

  await one.goto('/2568/TH-44/12m');
  await one.getByRole('link', { name: 'สรุปคะแนนประเมิน' }).click();
  await proveWhereAsked(one, 'สรุปคะแนนประเมิน');
  await one.getByRole('button', { name: 'สรุปคะแนนประเมิน' }).click();
  await notice(one, 'สรุปคะแนนประเมินแล้ว').waitFor();
});
