import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { approveAt } from './results-steps.ts';
import { notice, proveWhereAsked, read } from './visitor.ts';

const journey = startJourney();
const round = '/2562/TH-13/12m';
const codes = ['1-01', '2-01', '2-02', '3-DATABASE', '4-INNOVATION', '5-01'] as const;
const main = async (page: Page, url: string) => {
  await page.goto(url);
  return read(page.getByRole('main'));
};

/** Fills in what the form of an indicator asks: figures, steps, and the reason of a figure that is asked about. */
async function fillEntry(page: Page) {
  for (const box of await page.locator('input[type=text][name^="variables."]').all())
    if ((await box.inputValue()) === '') await box.fill('95');
  for (const step of await page.locator('input[type=radio][name^="variables."][value="1"]').all()) await step.check();
}

async function sendEntry(page: Page) {
  const send = page.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' });
  const sent = notice(page, 'บันทึกและส่งผลให้สำนักงานจังหวัดแล้ว');
  await send.click();
  await sent.or(page.getByRole('alert')).first().waitFor();
  for (const reason of await page.locator('textarea[name^="reasons."]').all())
    if ((await reason.inputValue()) === '') await reason.fill('ตามทะเบียนของหน่วยงาน');
  if ((await sent.count()) === 0) await send.click();
  await sent.or(page.getByRole('alert')).first().waitFor();
  expect(await page.getByRole('alert').allTextContents()).toEqual([]);
}

async function moveReport(page: Page, button: string, done: string) {
  await page.goto(round);
  await page.getByRole('link', { name: button }).click();
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}

describe('FY2562 of Pathum Thani, from what its agencies kept to the announced result', () => {
  test('OPDC opens the one round; its due day is typed, because the letter states none', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2019-10-01');
    await opdc.goto('/2562/rounds');
    await opdc.locator('summary', { hasText: 'เปิดรอบให้ทุกจังหวัดที่มีรายละเอียดตัวชี้วัดซึ่งมีผลใช้บังคับแล้ว' }).click();
    const form = opdc.locator('form[action$="/rounds/open"]');
    await form.getByLabel('รอบ', { exact: true }).selectOption('12m');
    for (const [part, text] of [
      ['day', '31'],
      ['month', '10'],
      ['year', '2562'],
    ])
      await form.locator(`[name="openDue.${part}"]`).fill(text ?? '');
    await form.getByRole('button', { name: 'ดูผลที่จะเกิดขึ้นก่อนบันทึก' }).click();
    await form.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await form.getByRole('button', { name: 'เปิดรอบให้ทุกจังหวัด', exact: true }).click();
    await notice(opdc, 'เปิดรอบแล้ว 1 จังหวัด').waitFor();
    expect(await main(await journey.as('officer.pathumthani'), round)).toContain('3-DATABASE');
  });

  test('the database gives the figure of component 3, the proposals the steps of component 4; both are filled in on request', async () => {
    const officer = await journey.as('officer.pathumthani');
    await officer.goto(`${round}/indicators/3-DATABASE`);
    const told = await read(officer.getByRole('main'));
    expect(told).toContain('ความครบถ้วนของฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด');
    const [, percent = ''] = /= ร้อยละ ([0-9.]+)/.exec(told) ?? [];
    expect(percent).toMatch(/^\d+\.\d\d$/);
    await officer.getByRole('button', { name: 'นำค่านี้มากรอก' }).click();
    await officer.getByText('เติมค่าแล้ว ยังไม่บันทึก').waitFor();
    expect(await officer.locator('input[name="variables.result"]').inputValue()).toBe(percent);
    expect(await faultsOf(officer)).toEqual(noFaults);
    await sendEntry(officer);
    await officer.goto(`${round}/indicators/4-INNOVATION`);
    await officer.getByRole('button', { name: 'นำค่านี้มากรอก' }).click();
    await officer.getByText('เติมค่าแล้ว ยังไม่บันทึก').waitFor();
    const done = officer.locator('input[type=radio][name^="variables.step"][value="1"]:checked');
    expect(await done.count()).toBe(3);
    // The two steps after them are the agencies' own: the proposals say nothing of them.
    for (const step of ['step4', 'step5']) await officer.locator(`[name="variables.${step}"][value="0"]`).check();
    await sendEntry(officer);
  });

  test('the other figures are entered, received, certified by the governor and received by OPDC', async () => {
    const officer = await journey.as('officer.pathumthani');
    for (const code of codes.filter((one) => !/DATABASE|INNOVATION/.test(one))) {
      await officer.goto(`${round}/indicators/${code}`);
      await fillEntry(officer);
      await sendEntry(officer);
    }
    const colleague = await journey.as('colleague.pathumthani');
    for (const code of codes) {
      await colleague.goto(round);
      await colleague.getByRole('button', { name: `รับผล ${code}` }).click();
      await notice(colleague, `รับผลแล้ว (${code})`).waitFor();
    }
    await moveReport(officer, 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน', 'เสนอรายงานแล้ว');
    await moveReport(
      await journey.as('governor.pathumthani'),
      'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.',
      'รับรองและส่งรายงานแล้ว',
    );
    await moveReport(await journey.as('opdc'), 'รับรายงานของจังหวัด', 'รับรายงานแล้ว');
  });

  test('what the score rests on keeps its meaning: a definition of the database is not changed any more', async () => {
    const officer = await journey.as('officer.pathumthani');
    await officer.goto('/database/TH-13');
    await officer.getByRole('table').getByRole('link').first().click();
    await officer.getByRole('link', { name: 'แก้ไขคำนิยาม' }).click();
    await officer.locator('[name=unit]').fill('หน่วยอื่น');
    expect(await officer.locator('[name=reason]').count()).toBe(0);
    await officer.getByRole('button', { name: 'บันทึกตัวชี้วัด' }).click();
    expect(await read(officer.getByRole('main'))).toContain('เปลี่ยนหน่วยไม่ได้ เพราะคะแนนของปี 2562');
  });

  test('the evaluator scores what is judged and sums up; the body that the framework assumes approves, and a colleague announces', async () => {
    const evaluator = await journey.as('evaluator');
    await setToday(evaluator, '2019-12-02');
    await evaluator.goto(round);
    for (const code of codes) {
      await evaluator
        .locator(`[id="assess-${code}"]`)
        .getByRole('button', { name: `(${code})` })
        .click();
      await notice(evaluator, `บันทึกคะแนนประเมินแล้ว (${code})`).waitFor();
    }
    await moveReport(evaluator, 'สรุปคะแนนประเมิน', 'สรุปคะแนนประเมินแล้ว');
    const opdc = await journey.as('opdc');
    await opdc.goto('/2562/results/12m');
    await opdc.getByRole('button', { name: 'จัดทำสรุปผลของรอบ' }).click();
    await notice(opdc, 'จัดทำสรุปผลแล้ว').waitFor();
    await approveAt(opdc, '2562', {
      ...{ kind: 'results', kindName: 'ผลการประเมิน', subject: 'สรุปผลการประเมิน รอบ 12 เดือน ฉบับที่ 1' },
      ...{ body: 'committee.subcommission', number: '6', day: ['9', '12', '2562'], after: '2019-12-10' },
    });
    const colleague = await journey.as('colleague.opdc');
    await colleague.goto('/2562/results/12m');
    const button = 'ประกาศผลของทุกจังหวัดและกลุ่มจังหวัด';
    await proveWhereAsked(colleague, button);
    await colleague.getByRole('button', { name: button }).click();
    await notice(colleague, 'ประกาศผลแล้ว').waitFor();
    const visitor = await journey.stranger();
    expect(await main(visitor, '/2562/results/12m')).toContain('ปทุมธานี');
    expect(await faultsOf(visitor)).toEqual(noFaults);
    await visitor.context().close();
  });
});
