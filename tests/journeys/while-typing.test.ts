import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { loeiRound, notice, read, signInAs } from './visitor.ts';

const journey = startJourney();

test('the score forms while steps are answered, and says how many answers are still missing', async () => {
  const page = await journey.as('officer.loei');
  await page.goto(`${loeiRound}/indicators/1.2.1-1?move=return-result`);
  await page.getByLabel('เหตุผล').fill('ขอให้ตรวจขั้นที่ 5 อีกครั้ง');
  await page.getByRole('main').getByRole('button', { name: 'ส่งกลับให้เจ้าภาพแก้ไข' }).click();
  await page.getByRole('status', { name: 'บันทึกแล้ว' }).waitFor();
  const score = page.getByRole('region', { name: 'คะแนนตามตัวเลขในแบบนี้' });
  expect(await read(score)).toContain('75.0000');
  const last = page.getByRole('group', { name: /ขั้นที่ 5/ });
  await last.getByLabel('แล้วเสร็จ', { exact: true }).check();
  await score.getByText('วิธีคิดคะแนน — ได้คะแนน 100.0000').waitFor();
  await last.getByLabel('ยังไม่แล้วเสร็จ').check();
  await score.getByText('วิธีคิดคะแนน — ได้คะแนน 75.0000').waitFor();
});

test('a result that goes on without end is shown rounded, on the scale as in the sentence', async () => {
  const page = await journey.as('host.cd.loei');
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  const score = page.getByRole('region', { name: 'คะแนนตามตัวเลขในแบบนี้' });
  await page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้' }).fill('1031');
  await score.getByText('ยังว่างอีก 1 ช่อง').waitFor();
  await page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน' }).fill('997');
  const scale = score.getByRole('img', { name: /เกณฑ์/ });
  await scale.waitFor();
  expect(await scale.getAttribute('aria-label')).toContain('ร้อยละ 3.41');
});

test('what a host did is told at the next visit of the provincial office, with the way to it', async () => {
  const office = await journey.stranger();
  await signInAs(office, 'officer.loei');
  const host = await journey.as('host.cd.loei');
  await host.goto(`${loeiRound}/indicators/1.1-SME`);
  await host.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้' }).fill('1031');
  await host.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน' }).fill('1000');
  await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(host, 'บันทึกร่างแล้ว').waitFor();
  const again = await journey.stranger();
  await signInAs(again, 'officer.loei');
  await again.goto('/work');
  const since = again.getByRole('region', { name: 'ตั้งแต่ครั้งก่อนที่ท่านเข้ามา' });
  expect(await read(since)).toContain('บันทึกผลการดำเนินงาน');
  await since.getByRole('link', { name: /ตัวชี้วัด 1\.1-SME/ }).click();
  expect(again.url()).toContain(`${loeiRound}/indicators/1.1-SME`);
});
