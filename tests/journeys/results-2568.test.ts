import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { roleNames } from '../../src/domain/people/roles.ts';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { giveRole, sendOpdcLetter } from './letter-steps.ts';
import { callToWhatWaits, holdMeeting } from './negotiation-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { acceptAll, fillPanel, saveScores, takePanelStep } from './panel-steps.ts';
import { fillDay, notice, read } from './visitor.ts';
import { openTask } from './work-steps.ts';

const journey = startJourney();
/** Its reports of six and of twelve months are received, and no panel of the demonstration is there for it. */
const province = 'TH-44';
const name = 'จังหวัดมหาสารคาม';
const round = `/2568/${province}/12m`;
const visit = `${round}/site-visit`;
const panel = `${round}/panel`;
const results = '/2568/results/12m';
const appraisal = `/2568/${province}/appraisal`;
const seenThere = 'ทะเบียนตรงกับรายงาน';
const main = async (page: Page, url: string) => {
  await page.goto(url);
  return read(page.getByRole('main'));
};

/** The demonstration has accounts of a few provinces: two of its people are of this one too. */
beforeAll(async () => {
  const admin = await journey.as('admin');
  await giveRole(admin, { key: 'officer.loei', role: roleNames['provincial-officer'], place: province });
  await giveRole(admin, { key: 'governor.loei', role: roleNames.governor, place: province });
});

/** No other party than this one, and those that are assessed, has indicators in force any more. */
async function leaveFew() {
  await journey.product.withDatabase(async (pool) => {
    const assessed = `SELECT organisation_id FROM report WHERE fiscal_year = 2568 AND round = '12m' AND status IN ('assessed', 'final')`;
    await pool.query(
      `UPDATE agreement SET status = 'draft' WHERE fiscal_year = 2568 AND organisation_id NOT IN (${assessed})`,
    );
  });
}

describe('the reports of a province are received, and a panel of evaluators assesses the twelve months', () => {
  let code = '';

  test('OPDC has both reports and appoints a panel of two', async () => {
    const opdc = await journey.as('opdc');
    for (const one of ['6m', '12m'])
      expect(await main(opdc, `/2568/${province}/${one}`)).toMatch(/รับรายงาน|ประกาศผลแล้ว/);
    await opdc.goto('/2568/panels');
    await opdc.getByRole('link', { name: 'บันทึกคณะผู้ประเมินใหม่' }).click();
    await opdc.getByRole('button', { name: 'บันทึกคณะผู้ประเมิน' }).click();
    await opdc.getByRole('alert').getByText('ยังไม่ได้ระบุชื่อคณะผู้ประเมิน').waitFor();
    await fillPanel(opdc, { name: 'คณะผู้ประเมินมหาสารคาม', party: name });
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await opdc.getByRole('button', { name: 'บันทึกคณะผู้ประเมิน' }).click();
    await notice(opdc, 'บันทึกคณะผู้ประเมินแล้ว').waitFor();
  });

  test('the panel visits the province, and its head signs off what it found', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(visit);
    await fillDay(opdc, /^วันที่/, ['6', '10', '2568']);
    await opdc.getByLabel('สถานที่').fill('ศาลากลางจังหวัดมหาสารคาม');
    await opdc.locator('[name="items.0.code"]').selectOption({ index: 1 });
    code = await opdc.locator('[name="items.0.code"]').inputValue();
    // The team begins with the panel.
    expect(await opdc.getByRole('group', { name: /^คณะ/ }).getByRole('checkbox', { checked: true }).count()).toBe(2);
    await opdc.getByRole('button', { name: 'บันทึกร่างกำหนดการ' }).click();
    await notice(opdc, 'บันทึกร่างแล้ว').waitFor();
    await opdc.getByRole('button', { name: 'แจ้งกำหนดการให้จังหวัด' }).click();
    await notice(opdc, 'แจ้งจังหวัดแล้ว').waitFor();
    const officer = await journey.as('officer.loei');
    await openTask(officer, 'ยืนยันวันประเมินผล ณ จังหวัด');
    await officer.getByRole('button', { name: 'ยืนยันวันและเวลา' }).click();
    await notice(officer, 'ยืนยันแล้ว').waitFor();
    const head = await journey.as('evaluator');
    await head.goto(`${visit}/field`);
    await head.locator('[name="came"]').fill('หัวหน้าสำนักงานจังหวัดมหาสารคาม');
    await head.locator(`[name="finding.${code}.verdict"][value="agrees"]`).check();
    await head.locator(`[name="finding.${code}.seen"]`).fill(seenThere);
    const opened = head.waitForEvent('load');
    await head.getByRole('button', { name: 'บันทึกทั้งหน้า' }).click();
    await opened;
    await head.goto(visit);
    await head.getByText('รับรองข้อค้นพบ').first().click();
    await takePanelStep(head, 'รับรองข้อค้นพบ', 'รับรองแล้ว');
    expect(await main(officer, visit)).toContain(seenThere);
  });

  test('each scores without the other’s scores, what differs is reconciled and confirmed, and the party is concluded', async () => {
    const [one, two] = [await journey.as('evaluator'), await journey.as('colleague.evaluator')];
    expect(await main(one, round)).toContain(`พบ ณ จังหวัด ${code}`);
    await one.getByRole('link', { name: 'คณะผู้ประเมินมหาสารคาม' }).click();
    await acceptAll(one, panel);
    await saveScores(one);
    await notice(one, 'บันทึกคะแนนของท่านแล้ว').waitFor();
    expect(await faultsOf(one)).toEqual(noFaults);
    await takePanelStep(one, 'สรุปคะแนนของข้าพเจ้า', 'สรุปคะแนนของท่านแล้ว');

    await openTask(two, 'ให้คะแนนในคณะผู้ประเมิน');
    const form = await acceptAll(two, panel);
    const field = (label: RegExp) => form.getByLabel(label).first();
    await form.getByRole('radio', { name: 'ให้คะแนนอื่น' }).first().check();
    await field(/^คะแนนที่ให้/).fill('๑๐');
    await saveScores(two);
    await two.getByRole('alert').getByText('เหตุผล').first().waitFor();
    await field(/^เหตุผล/).fill('หลักฐานไม่ครอบคลุมทั้งปี');
    await saveScores(two);
    await notice(two, 'บันทึกคะแนนของท่านแล้ว').waitFor();
    expect(await read(two.getByRole('main'))).not.toContain('ต่างกันเกินเกณฑ์');
    await takePanelStep(two, 'สรุปคะแนนของข้าพเจ้า', 'สรุปคะแนนของท่านแล้ว');
    expect(await read(two.getByRole('main'))).toContain('ต่างกันเกินเกณฑ์');

    await one.goto(panel);
    await one.getByLabel(/^คะแนนของคณะ/).fill('70');
    await one.getByLabel(/^เหตุผลที่ตกลงใช้คะแนนนี้/).fill('ตรวจหลักฐานร่วมกันแล้ว');
    await one.getByLabel('รายงานการประชุมที่ปรับคะแนน').fill('ครั้งที่ 1/2568');
    await fillDay(one, /^วันที่ประชุม/, ['6', '10', '2568']);
    await takePanelStep(one, 'เสนอคะแนนที่ปรับร่วมกันให้ผู้ประเมินอีกคนยืนยัน', 'เสนอคะแนนที่ปรับร่วมกันแล้ว');
    await openTask(two, 'ยืนยันคะแนนที่คณะผู้ประเมินปรับร่วมกัน');
    expect(await faultsOf(two)).toEqual(noFaults);
    await takePanelStep(two, 'ยืนยันคะแนนที่ปรับร่วมกัน', 'ยืนยันแล้ว');
    expect(await read(two.getByRole('main'))).toContain('สรุปคะแนนของคณะแล้ว');
    // The province reads who evaluates it, and no score.
    const told = await main(await journey.as('officer.loei'), panel);
    expect([told.includes('คณะผู้ประเมินมหาสารคาม'), told.includes('หลักฐานไม่ครอบคลุม')]).toEqual([true, false]);

    await one.goto(round);
    await one.getByRole('link', { name: 'สรุปคะแนนประเมิน' }).click();
    await takePanelStep(one, 'สรุปคะแนนประเมิน', 'สรุปคะแนนประเมินแล้ว');
  });
});

describe('the body that the year names decides the results, and all are announced at once', () => {
  test('OPDC sums up, and the body approves by resolution; nobody else reads a result before', async () => {
    await leaveFew();
    const opdc = await journey.as('opdc');
    await openTask(opdc, 'จัดทำสรุปผลการประเมิน');
    await opdc.waitForURL(`**${results}`);
    await opdc.getByRole('button', { name: 'จัดทำสรุปผลของรอบ' }).click();
    await notice(opdc, 'จัดทำสรุปผลแล้ว').waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
    // What no document of the year states: neither ก.พ.ร. nor the cabinet is in its course.
    const stages = opdc.getByRole('region', { name: /ผลการประเมิน รอบ 12 เดือน/ }).getByRole('listitem');
    expect(await stages.count()).toBe(3);
    expect(await read(stages.nth(1))).toContain('อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการ');
    expect(await read(opdc.getByText('ลำดับก่อนประกาศผล'))).toMatch(/ข้อสมมติ.*คณะที่พิจารณาผล.*ข้อสมมติ/);
    const visitor = await journey.stranger();
    expect(await main(visitor, results)).toContain('ยังไม่มีผลที่ประกาศ');
    await visitor.context().close();
    const governor = await journey.as('governor.loei');
    expect(await main(governor, appraisal)).toContain('ยังไม่ประกาศผล');

    await opdc.goto(results);
    await opdc.getByRole('link', { name: 'เปิดหน้าของคณะ' }).click();
    const body = new URL(opdc.url()).pathname.split('/').at(-1) ?? '';
    const meeting = await callToWhatWaits(opdc, { body, number: '9', day: ['20', '10', '2568'] });
    await setToday(opdc, '2025-10-21');
    await holdMeeting(opdc, meeting);
    await opdc.goto(`${meeting}/resolutions`);
    const region = opdc.getByRole('region', { name: /ผลการประเมิน/ });
    await region.getByRole('checkbox').first().check();
    await region.getByRole('radio', { name: 'เห็นชอบ', exact: true }).check();
    await region.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบสรุปผลตามที่เสนอ');
    await region.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await region.getByRole('button', { name: 'บันทึกมติและดำเนินการตามมติ' }).click();
    await notice(opdc, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
  });

  test('another person than prepared them announces, and everybody reads them', async () => {
    const opdc = await journey.as('opdc');
    const button = 'ประกาศผลของทุกจังหวัดและกลุ่มจังหวัด';
    expect(await main(opdc, results)).toContain('ท่านเป็นผู้จัดทำฉบับนี้');
    expect(await opdc.getByRole('button', { name: button }).count()).toBe(0);
    const colleague = await journey.as('colleague.opdc');
    await openTask(colleague, 'ประกาศสรุปผลการประเมิน');
    await takePanelStep(colleague, button, 'ประกาศผลแล้ว');
    expect(await faultsOf(colleague)).toEqual(noFaults);
    const visitor = await journey.stranger();
    expect(await main(visitor, results)).toContain('มหาสารคาม');
    await visitor.context().close();
  });

  test('the year’s documents say nothing of incentives, and the pages say so', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto('/2568/results');
    expect(await opdc.getByRole('link', { name: 'การจัดสรรสิ่งจูงใจตามระดับของผลงาน' }).count()).toBe(0);
    expect((await opdc.request.get('/2568/incentives')).status()).toBe(404);
    expect(await main(opdc, '/2568/incentives')).toContain(
      'เอกสารของปีงบประมาณ พ.ศ. 2568 ไม่ระบุการจัดสรรสิ่งจูงใจ จึงไม่มีหน้านี้ของปีดังกล่าว',
    );
    expect(await main(opdc, '/work')).not.toContain('จำลองการจัดสรรสิ่งจูงใจ');
  });
});

async function prepare(opdc: Page, button: string) {
  await opdc.goto('/2568/notices');
  await opdc.getByRole('button', { name: button, exact: true }).click();
  await notice(opdc, 'เตรียมร่างหนังสือแล้ว').waitFor();
  return new URL(opdc.url()).pathname;
}

describe('announced results leave OPDC', () => {
  let told = '';
  let party = '';

  test('OPDC has both letters in its work as soon as the results are announced', async () => {
    const opdc = await journey.as('opdc');
    const work = await main(opdc, '/work');
    expect(work).toContain('ส่งหนังสือแจ้งผลการประเมินให้จังหวัด');
    expect(work).toContain('ส่งผลการประเมินไปยังรัฐมนตรี รองนายกรัฐมนตรี และนายกรัฐมนตรี');
    await opdc.goto('/2568/notices');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await opdc.goto('/2554/notices');
    expect(await opdc.getByRole('button', { name: 'ออกเอกสารผลและเตรียมหนังสือส่งผล' }).count()).toBe(0);
  });

  test('each province is told its own result with its own paper, and the province opens it', async () => {
    const opdc = await journey.as('opdc');
    told = await prepare(opdc, 'เตรียมหนังสือแจ้งผล');
    const recipients = await opdc.locator('[name=recipients]').inputValue();
    expect(recipients).toMatch(/^TH-\d\d \| คะแนนผลการประเมิน \d+\.\d\d คะแนน ระดับ/);
    party = recipients.slice(0, 5);
    expect(recipients).toContain(province);
    await sendOpdcLetter(journey.as, told);
    await expect
      .poll(async () => main(opdc, '/work'), { timeout: 60_000 })
      .not.toContain('ส่งหนังสือแจ้งผลการประเมินให้จังหวัด');
    const officer = await journey.as('officer.loei');
    const subject = 'แจ้งผลการประเมินการปฏิบัติราชการ';
    await expect.poll(async () => main(officer, `/letters/${province}/inbox`), { timeout: 120_000 }).toContain(subject);
    await officer
      .getByRole('link', { name: new RegExp(subject) })
      .first()
      .click();
    expect(await read(officer.getByRole('main'))).toContain('คะแนนผลการประเมิน');
    expect(await main(opdc, told)).toContain('เปิดอ่านแล้ว');
  });

  test('the pack is issued with a code that anybody verifies, and goes to the three', async () => {
    const opdc = await journey.as('opdc');
    const letter = await prepare(opdc, 'ออกเอกสารผลและเตรียมหนังสือส่งผล');
    const paragraphs = await opdc.locator('[name=paragraphs]').inputValue();
    await sendOpdcLetter(journey.as, letter);
    const visitor = await journey.stranger();
    const verdict = await main(visitor, `/verify/${/2568-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(paragraphs)?.[0] ?? ''}`);
    expect(verdict).toContain('เป็นฉบับจริงและยังใช้อยู่');
    expect(toArabicDigits(verdict)).toContain('รอบ 12 เดือน');
    const paper = await visitor.request.get(`${results}/1/pack.pdf`);
    expect([paper.status(), (await paper.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
    expect((await visitor.request.get(`${results}/1/${party}/result.pdf`)).status()).toBe(200);
    await visitor.context().close();
    const office = await journey.as('pm-office');
    await expect.poll(async () => main(office, '/letters/central.pm-office/inbox')).toContain('ขอส่งผลการประเมิน');
    await office
      .getByRole('link', { name: /ขอส่งผลการประเมิน/ })
      .first()
      .click();
    expect(await main(opdc, letter)).toContain('เปิดอ่านแล้ว');
    expect(await main(opdc, '/work')).not.toContain('ส่งผลการประเมินไปยังรัฐมนตรี');
  });

  test('the governor reads the score of the second round in the own appraisal', async () => {
    const governor = await journey.as('governor.loei');
    await governor.goto(results);
    const total = /\d+\.\d\d/.exec(await read(governor.getByRole('row', { name: /มหาสารคาม/ })))?.[0] ?? 'none';
    await governor.goto(`/2568/${province}`);
    await governor.getByRole('link', { name: 'คะแนนที่นำไปประเมินผู้ว่าราชการจังหวัด' }).click();
    await governor.getByRole('link', { name: 'มหาสารคาม', exact: true }).first().click();
    await governor.waitForURL(`**${appraisal}`);
    const second = await read(governor.getByRole('region', { name: 'รอบการประเมิน รอบที่ 2' }));
    expect(second).toContain('ใช้ผลของจังหวัด รอบ 12 เดือน');
    expect(second).toContain(`${total} จากน้ำหนัก 100`);
    expect(second).toContain('ผู้สาธิต');
    expect(await faultsOf(governor)).toEqual(noFaults);
    const paper = await governor.request.get(`${appraisal}/paper.pdf`);
    expect([paper.status(), (await paper.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
    const officer = await journey.as('officer.loei');
    expect((await officer.request.get(appraisal)).status()).toBe(403);
  });
});
