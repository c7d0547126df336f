import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { takeStep } from './letter-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { fillDay, notice, read } from './visitor.ts';

const journey = startJourney();
const day = '2025-06-10';

describe('a June warning is answered by a province', () => {
  let letter = '';
  let advice = '';

  test('OPDC chooses from the watch list of all parties; nothing is sent by that', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, day);
    await opdc.goto('/2568/advice');
    await opdc.getByRole('link', { name: /^การส่งสัญญาณเตือนล่วงหน้า/ }).click();
    await opdc.getByText('ยังไม่มีข้อเสนอแนะ', { exact: true }).waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
    // What is not proposed is folded; of one province all of it is open.
    await opdc.getByLabel('จังหวัดหรือกลุ่มจังหวัด').selectOption('TH-42');
    await opdc.getByRole('button', { name: 'แสดง', exact: true }).click();
    await opdc.getByText('หนังสือจะมีเฉพาะที่เลือกในรายการที่แสดง').waitFor();
    const ticks = opdc.locator('input[name=chosen]');
    for (const tick of await ticks.all()) await tick.uncheck();
    await fillDay(opdc, /^ขอให้ตอบภายในวันที่/, ['30', '6', '2568']);
    await opdc.getByRole('button', { name: 'จัดทำร่างหนังสือและข้อเสนอแนะ' }).click();
    await opdc.getByText('ยังไม่ได้เลือกตัวชี้วัด').first().waitFor();
    await ticks.first().check();
    await opdc.getByText('เลือกไว้ 1 ตัวชี้วัด ใน 1 จังหวัด').waitFor();
    await opdc.getByRole('button', { name: 'จัดทำร่างหนังสือและข้อเสนอแนะ' }).click();
    await notice(opdc, 'จัดทำร่างหนังสือแล้ว').waitFor();
    letter = new URL(opdc.url()).pathname;
    expect(await opdc.locator('[name=recipients]').inputValue()).toMatch(/^TH-42 \| ตัวชี้วัดที่ขอให้เร่งรัด 1 ตัวชี้วัด/);
    await opdc.goto('/2568/early-warning');
    await opdc.getByText('จัดทำร่างแล้ว 1 จังหวัด 1 ตัวชี้วัด ยังไม่ส่ง').waitFor();
    expect(await opdc.getByRole('button', { name: 'ส่งข้อเสนอแนะรายตัวชี้วัด' }).count()).toBe(0);
  });

  test('the letter is checked by another, signed, numbered and sent, and then the advice is given', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(letter);
    await takeStep(opdc, 'ส่งตรวจ');
    await notice(opdc, 'ส่งตรวจแล้ว').waitFor();
    const colleague = await journey.as('colleague.opdc');
    await colleague.goto(letter);
    await takeStep(colleague, 'ตรวจแล้ว เสนอลงนาม');
    await notice(colleague, 'ตรวจแล้ว รอลงนาม').waitFor();
    const secretary = await journey.as('secretary-general');
    await secretary.goto(letter);
    await takeStep(secretary, 'ลงนามหนังสือ', demoPassword);
    await notice(secretary, 'ลงนามแล้ว รอออกเลข').waitFor();
    await opdc.goto(letter);
    await takeStep(opdc, 'ออกเลขและวันที่', demoPassword);
    await notice(opdc, 'ออกเลขแล้ว').waitFor();
    await opdc.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await notice(opdc, 'เริ่มส่งแล้ว').waitFor();
    await expect
      .poll(async () => {
        await opdc.goto('/2568/early-warning');
        return opdc.getByRole('button', { name: 'ส่งข้อเสนอแนะรายตัวชี้วัด' }).count();
      })
      .toBe(1);
    await opdc.getByRole('button', { name: 'ส่งข้อเสนอแนะรายตัวชี้วัด' }).click();
    await notice(opdc, 'ส่งข้อเสนอแนะถึงจังหวัดที่ได้รับหนังสือแล้ว').waitFor();
    await opdc.getByText('ส่งแล้ว 1 จังหวัด 1 ตัวชี้วัด · ตอบแล้ว 0 จาก 1 ตัวชี้วัด').waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });

  test('the province opens it and answers by indicator; what is missing is said beside its field', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto('/2568/TH-42/advice');
    await officer
      .getByRole('row', { name: /Early Warning/ })
      .getByRole('link')
      .first()
      .click();
    advice = new URL(officer.url()).pathname;
    expect(await faultsOf(officer)).toEqual(noFaults);
    await officer.getByLabel('สิ่งที่จังหวัดจะดำเนินการ').fill('จะจัดประชุมเร่งรัดทุกสองสัปดาห์');
    await officer.getByRole('button', { name: 'ตอบข้อเสนอแนะ' }).click();
    await officer.getByText('ยังไม่ได้กำหนดวันที่จะแล้วเสร็จ').first().waitFor();
    expect(await officer.getByLabel('สิ่งที่จังหวัดจะดำเนินการ').inputValue()).toBe('จะจัดประชุมเร่งรัดทุกสองสัปดาห์');
    await fillDay(officer, /^กำหนดแล้วเสร็จ/, ['31', '7', '2568']);
    await officer.getByRole('button', { name: 'ตอบข้อเสนอแนะ' }).click();
    await notice(officer, 'ตอบข้อเสนอแนะแล้ว').waitFor();
  });

  test('OPDC sees it, asks again once, and accepts what is answered then; strangers read nothing', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(advice);
    await opdc.locator('summary', { hasText: 'ถามเพิ่มเติม' }).click();
    await opdc.locator('[name="ask-again.reason"]').fill('ขอทราบงบประมาณ');
    await opdc.getByRole('button', { name: 'ถามเพิ่มเติม' }).click();
    await notice(opdc, 'ถามเพิ่มเติมแล้ว').waitFor();
    const officer = await journey.as('officer.loei');
    await officer.goto(advice);
    await officer.getByText('ขอทราบงบประมาณ').waitFor();
    await officer.getByLabel('สิ่งที่จังหวัดจะดำเนินการ').fill('ใช้งบประมาณของจังหวัดสองแสนบาท');
    await fillDay(officer, /^กำหนดแล้วเสร็จ/, ['15', '8', '2568']);
    await officer.getByRole('button', { name: 'ตอบข้อเสนอแนะ' }).click();
    await notice(officer, 'ตอบข้อเสนอแนะแล้ว').waitFor();
    await opdc.goto(advice);
    await opdc.getByRole('button', { name: 'รับทราบคำตอบ' }).click();
    await notice(opdc, 'รับทราบคำตอบแล้ว').waitFor();
    expect(await read(opdc.getByRole('main'))).toContain('จะจัดประชุมเร่งรัดทุกสองสัปดาห์');
    const other = await journey.as('officer.pathumthani');
    expect((await other.goto(advice))?.status()).toBe(403);
    expect((await (await journey.stranger()).goto(advice))?.url()).toContain('/sign-in');
  });
});
