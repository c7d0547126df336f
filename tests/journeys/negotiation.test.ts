import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import {
  judgeIndicator as judge,
  moveAgreement,
  otherMandatory,
  saveIndicator,
  savePlan,
  setToday as today,
} from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, notice, read, signInAs } from './visitor.ts';

const journey = startJourney();
const loei = '/2554/TH-42';
const agreement = `${loei}/agreement`;
const room = `${loei}/negotiation`;

const move = (page: Page, button: string, done: string, password?: string) =>
  moveAgreement(page, agreement, { button, done, ...(password === undefined ? {} : { password }) });

/** The part of the room about one indicator. */
function item(page: Page, code: string) {
  return page.locator(`[id="item-${code}"]`);
}

async function plan(page: Page, day: string, starts: string) {
  await page.goto('/2554/negotiation?party=TH-42');
  const when = page.getByRole('group', { name: 'วันเจรจา' });
  await when.getByLabel('วัน', { exact: true }).fill(day);
  await page.getByLabel('เวลาเริ่ม').fill(starts);
  await page.getByLabel('เวลาเลิก').fill('10.30');
  await page.getByLabel('ห้องหรือลิงก์').fill('https://vc.moi.example/loei');
  await page.getByLabel('กรรมการที่จะเข้าร่วม').fill('ผู้สาธิต กรรมการเจรจาข้อตกลง');
  await page.getByRole('button', { name: 'บันทึกนัดเจรจา' }).click();
}

describe('Loei negotiates its agreement of FY2554 by video', () => {
  test('the province proposes its indicators and wishes to negotiate', async () => {
    const officer = await journey.as('officer.loei');
    await today(officer, '2010-09-06');
    await officer.goto(agreement);
    await officer.getByRole('button', { name: 'เริ่มร่างคำรับรองฯ จากกรอบของปีนี้' }).click();
    await saveIndicator(officer, `${agreement}/new-indicator?entry=1-PLAN`, '40', ['60', '65', '70', '75', '80']);
    await saveIndicator(officer, `${agreement}/indicators/2-SATISFACTION`, '20');
    for (const code of otherMandatory) await saveIndicator(officer, `${agreement}/new-indicator?entry=${code}`, '10');
    await savePlan(officer, agreement);
    await officer.getByLabel(/ประสงค์จะเจรจา/).check();
    await officer.getByRole('button', { name: 'บันทึกแผน' }).click();
    await notice(officer, 'บันทึกแผนแล้ว').waitFor();
    await move(officer, 'เสนอคำรับรองให้สำนักงาน ก.พ.ร. พิจารณา', 'เสนอคำรับรองฯ แล้ว');
    await officer.getByText('รอ สำนักงาน ก.พ.ร.').first().waitFor();
    // Its cluster's plan is a part of the agreement, so the cluster proposes too.
    const ofCluster = await journey.as('officer.cluster');
    await moveAgreement(ofCluster, '/2554/cluster-2552-7/agreement', {
      button: 'เสนอคำรับรองให้สำนักงาน ก.พ.ร. พิจารณา',
      done: 'เสนอคำรับรองฯ แล้ว',
    });
  });

  test('OPDC judges them on one page: what can be saved is, the rest stays as typed; the route leads to negotiation', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto('/work');
    await opdc.getByRole('link', { name: /วิเคราะห์ความเหมาะสมของตัวชี้วัดที่เสนอ จังหวัดเลย/ }).click();
    await opdc.getByRole('group', { name: 'ความเห็น 2-SATISFACTION' }).getByLabel('เหมาะสม', { exact: true }).check();
    await judge(opdc, '1-PLAN', 'ควรปรับ');
    await notice(opdc, 'บันทึกความเห็น 2-SATISFACTION แล้ว').waitFor();
    const verdict = opdc.getByRole('group', { name: 'ความเห็น 1-PLAN' }).getByLabel('ควรปรับ', { exact: true });
    expect(await verdict.isChecked()).toBe(true);
    const reason = opdc.getByLabel('เหตุผล 1-PLAN');
    expect(await errorBeside(opdc, reason)).toContain('ยังไม่ได้ให้เหตุผล');
    await judge(opdc, '1-PLAN', 'ควรปรับ', 'ปีก่อนทำได้ถึงร้อยละ 80 แล้ว ควรตั้งเป้าสูงกว่านี้');
    await notice(opdc, 'บันทึกความเห็น 1-PLAN แล้ว').waitFor();
    await opdc.getByText('แนวทางดำเนินการกับข้อเสนอ: ยังกำหนดไม่ได้').waitFor();
    for (const code of otherMandatory)
      await opdc
        .getByRole('group', { name: `ความเห็น ${code}` })
        .getByLabel('เหมาะสม', { exact: true })
        .check();
    await opdc.getByRole('button', { name: 'บันทึกความเห็นทั้งหน้า' }).last().click();
    await notice(opdc, `บันทึกความเห็น ${otherMandatory.join(' · ')} แล้ว`).waitFor();
    const route = opdc.getByRole('region', { name: 'แนวทางดำเนินการกับข้อเสนอ: เจรจาความเหมาะสม' });
    expect(await read(route)).toContain('จังหวัดขอเจรจา');
    expect(await read(route)).toContain('1-PLAN ควรปรับหรือเปลี่ยนตามผลวิเคราะห์');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    const officer = await journey.as('officer.loei');
    expect((await officer.goto(`${loei}/analysis`))?.status()).toBe(403);
    await move(opdc, 'เปิดการเจรจากับจังหวัด', 'เปิดการเจรจาแล้ว');
    expect((await officer.goto(`${loei}/analysis`))?.status()).toBe(200);
    await officer.getByText('ปีก่อนทำได้ถึงร้อยละ 80 แล้ว').waitFor();
  });

  test('OPDC names a day inside the round, and no other', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto('/work');
    await opdc.getByRole('link', { name: /นัดวันเจรจา จังหวัดเลย/ }).waitFor();
    await plan(opdc, '26', '9.30');
    const day = opdc.getByRole('group', { name: 'วันเจรจา' });
    expect(await read(day)).toContain('27 กันยายน 2553 – 28 กันยายน 2553');
    expect(await opdc.getByLabel('เวลาเริ่ม').inputValue()).toBe('9.30');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await plan(opdc, '27', '9.30');
    await notice(opdc, 'บันทึกนัดเจรจาแล้ว').waitFor();
    await opdc.goto('/2554/negotiation');
    const row = opdc.getByRole('row', { name: 'เลย' });
    expect(await read(row)).toContain('09.30 - 10.30 น.');
    expect(await read(row)).toContain('ผู้สาธิต ผู้ว่าราชการจังหวัดเลย');
    const stranger = await journey.stranger();
    await stranger.goto('/2554/negotiation');
    expect(await stranger.getByRole('row', { name: 'เลย' }).count()).toBe(0);
  });

  test('on the day both sides lay down figures, each seeing the other’s at once and losing nothing typed', async () => {
    const opdc = await journey.as('opdc');
    await today(opdc, '2010-09-27');
    const governor = await journey.as('governor.loei');
    await governor.goto('/work');
    await governor.getByRole('link', { name: /เจรจาความเหมาะสมตัวชี้วัด จังหวัดเลย/ }).click();
    const mine = item(governor, '1-PLAN');
    await mine.locator('summary', { hasText: 'เสนอค่าใหม่' }).click();
    await mine.getByLabel('เหตุผลที่เสนอ 1-PLAN').fill('น้ำท่วมสองอำเภอ');

    await opdc.goto(room);
    const theirs = item(opdc, '1-PLAN');
    await theirs.locator('summary', { hasText: 'เสนอค่าใหม่' }).click();
    await theirs.getByLabel('น้ำหนัก (ร้อยละ) 1-PLAN').fill('๓๕');
    await theirs.getByText('95', { exact: true }).waitFor();
    await theirs.getByLabel('ค่าเป้าหมายระดับ 5 (1-PLAN)').fill('90');
    await theirs.getByLabel('เหตุผลที่เสนอ 1-PLAN').fill('ผลปีก่อนสูงกว่าเป้า');
    await theirs.getByRole('button', { name: 'เสนอค่านี้ 1-PLAN' }).click();
    await notice(opdc, 'เสนอค่าใหม่แล้ว').waitFor();

    await mine.getByText('ผลปีก่อนสูงกว่าเป้า').waitFor();
    expect(await mine.getByLabel('เหตุผลที่เสนอ 1-PLAN').inputValue()).toBe('น้ำท่วมสองอำเภอ');
    await mine.getByLabel('ค่าเป้าหมายระดับ 5 (1-PLAN)').fill('85');
    await mine.getByRole('button', { name: 'เสนอค่านี้ 1-PLAN' }).click();
    await notice(governor, 'เสนอค่าใหม่แล้ว').waitFor();

    const member = await journey.stranger({ javaScriptEnabled: false });
    await signInAs(member, 'committee');
    await member.goto(room);
    const seen = item(member, '1-PLAN');
    await seen.locator('summary', { hasText: 'ให้ความเห็น' }).click();
    await seen.getByLabel('ความเห็น 1-PLAN').fill('ร้อยละ 85 ท้าทายพอในปีที่น้ำท่วม');
    await seen.getByRole('button', { name: 'บันทึกความเห็น 1-PLAN' }).click();
    await notice(member, 'บันทึกความเห็นแล้ว').waitFor();
    expect(await seen.locator('summary', { hasText: 'บันทึกมติ' }).count()).toBe(0);
  });

  test('every item is resolved, minutes are kept, and only then is the negotiation concluded', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(`${agreement}?move=conclude-negotiation`);
    expect(await opdc.getByRole('button', { name: 'สรุปผลการเจรจาเป็นข้อตกลง' }).count()).toBe(0);
    await opdc.getByText('ยังไม่มีมติของตัวชี้วัด 1-PLAN, 2-SATISFACTION').first().waitFor();
    await opdc.goto(room);
    for (const form of await item(opdc, '1-PLAN').locator('summary').all()) await form.click();
    expect(await faultsOf(opdc)).toEqual(noFaults);
    for (const [code, choice] of [
      ['1-PLAN', 'ตามข้อเสนอที่ 2 (จังหวัด)'],
      ...['2-SATISFACTION', ...otherMandatory].map((code) => [code, 'ตามที่จังหวัดเสนอ'] as const),
    ] as const) {
      await opdc.goto(room);
      await item(opdc, code).locator('summary', { hasText: 'บันทึกมติ' }).click();
      await item(opdc, code).getByLabel(choice, { exact: true }).check();
      await item(opdc, code)
        .getByRole('button', { name: `บันทึกมติ ${code}` })
        .click();
      await notice(opdc, `บันทึกมติ ${code} แล้ว`).waitFor();
    }
    await opdc.locator('summary', { hasText: 'บันทึกการเจรจา' }).click();
    await opdc.getByRole('textbox', { name: 'บันทึกการเจรจา' }).fill('ที่ประชุมเห็นชอบเป้าหมายร้อยละ 85');
    await opdc.getByRole('button', { name: 'บันทึกการเจรจา' }).click();
    await notice(opdc, 'บันทึกการเจรจาแล้ว').waitFor();
    await opdc.getByRole('link', { name: 'เปิดฉบับพิมพ์' }).click();
    await opdc.getByRole('heading', { name: 'บันทึกการเจรจาความเหมาะสมตัวชี้วัด' }).waitFor();
    expect(await read(opdc.getByRole('row', { name: '1-PLAN' }))).toContain('ตามค่าที่เสนอใหม่');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await move(opdc, 'สรุปผลการเจรจาเป็นข้อตกลง', 'สรุปผลการเจรจาแล้ว');
    const officer = await journey.as('officer.loei');
    await officer.goto(`${agreement}#indicator-1-PLAN`);
    expect(await read(officer.locator('[id="indicator-1-PLAN"]'))).toContain('85');
  });

  test('the subcommission approves at its meeting what was negotiated', async () => {
    const meeting = { id: 'mtg-2010', bodyId: 'committee.good-governance', day: '2010-10-20', number: 8 };
    await journey.product.withDatabase((pool) =>
      openTransactions(pool).run((stores) => holdBodyMeeting(stores, { ...meeting, fiscalYears: [2554] })),
    );
    const opdc = await journey.as('opdc');
    await today(opdc, '2010-10-21');
    await opdc.goto(`/meetings/${meeting.id}/resolutions`);
    const settled = opdc.getByRole('region', { name: /สิ่งที่ตกลงกันแล้วกับจังหวัด/ });
    await settled.getByLabel('จังหวัดเลย').check();
    await settled.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบตามผลการเจรจา');
    await settled.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await settled.getByRole('button', { name: 'บันทึกมติและดำเนินการตามมติ' }).click();
    await notice(opdc, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
  });

  test('the governor, the two ministers and the permanent secretary sign what was negotiated', async () => {
    const sign = 'ลงนามคำรับรองการปฏิบัติราชการ';
    const countersign = 'ลงนามร่วมในคำรับรองการปฏิบัติราชการ';
    await move(await journey.as('governor.loei'), sign, 'ลงนามแล้ว', demoPassword);
    for (const key of ['minister', 'interior', 'permanent-secretary'])
      await move(await journey.as(key), countersign, 'ลงนามร่วมแล้ว', demoPassword);
    const stranger = await journey.stranger();
    await stranger.goto(agreement);
    await stranger.getByText('ลงนามครบแล้ว').first().waitFor();
    expect((await stranger.goto(room))?.url()).toContain('/sign-in');
  });

  test('the province describes a negotiated indicator in January; what OPDC asks to be mended is mended, and passes', async () => {
    const template = `${loei}/templates/indicators/1-PLAN`;
    const send = 'บันทึกและส่งสำนักงาน ก.พ.ร. ตรวจ';
    const officer = await journey.as('officer.loei');
    await today(officer, '2011-01-10');
    await officer.goto(template);
    for (const box of await officer.locator('main form [name^="fields."]').all()) {
      if ((await box.inputValue()) !== '') continue;
      const phone = ((await box.getAttribute('name')) ?? '').endsWith('Phone');
      await box.fill(phone ? '๐ ๔๒๘๑ ๑๗๔๖' : 'ข้อความทดสอบ');
    }
    await officer.getByRole('button', { name: send }).click();
    await notice(officer, 'ส่งแล้ว').waitFor();

    const opdc = await journey.as('opdc');
    await opdc.goto(template);
    for (const radio of await opdc.getByRole('radio', { name: 'ผ่าน', exact: true }).all()) await radio.check();
    await opdc.getByRole('group', { name: 'ผลตรวจ หน่วยวัด' }).getByRole('radio', { name: 'ให้แก้ไข' }).check();
    await opdc.getByLabel('ความเห็น หน่วยวัด').fill('ระบุว่าเป็นร้อยละของสิ่งใด');
    await opdc.getByRole('button', { name: 'สรุปผลตรวจและแจ้งจังหวัด' }).click();
    await notice(opdc, 'ส่งกลับให้จังหวัดแก้ไขแล้ว').waitFor();

    await officer.goto(template);
    await officer.getByText('ระบุว่าเป็นร้อยละของสิ่งใด').first().waitFor();
    await officer.getByLabel('หน่วยวัด', { exact: true }).fill('ร้อยละของโครงการ');
    await officer.getByRole('button', { name: send }).click();
    await notice(officer, 'ส่งแล้ว').waitFor();
    await opdc.goto(template);
    const unit = opdc.getByRole('article', { name: 'หน่วยวัด', exact: true });
    await unit.getByRole('radio', { name: 'ผ่าน', exact: true }).check();
    await opdc.getByRole('button', { name: 'สรุปผลตรวจและแจ้งจังหวัด' }).click();
    await notice(opdc, 'ตรวจผ่านแล้ว').waitFor();
  });
});
