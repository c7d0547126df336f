import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { violationsOn } from './page-faults.ts';
import { errorBeside, loei, loeiRound, notice, proveWhereAsked, read, signInAs } from './visitor.ts';

const journey = startJourney();
const entry = `${loeiRound}/indicators/1.1-TOURISM`;
const phone = { width: 360, height: 780 };
const toSupervisor = 'บันทึกและส่งผลให้ผู้กำกับดูแล';
let host: Page;

/** Nothing has to be scrolled sideways. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

async function giveBack(page: Page, button: string, reason: string, done: string) {
  await page.getByRole('link', { name: button }).click();
  await page.getByLabel('เหตุผล').fill(reason);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}

describe('a result and its two approvals', () => {
  beforeAll(async () => {
    host = await journey.stranger({ viewport: phone });
    await signInAs(host, 'host.ts.loei');
  });

  test('the host acknowledges its assignment on its phone, and the provincial office sees it', async () => {
    await host.goto('/work');
    await host.getByRole('link', { name: /รับทราบการเป็นเจ้าภาพตัวชี้วัด/ }).click();
    expect(await fits(host)).toBe(true);
    await host.getByRole('button', { name: 'รับทราบการมอบหมาย' }).click();
    await notice(host, 'รับทราบการมอบหมายแล้ว').waitFor();
    const officer = await journey.as('officer.loei');
    await officer.goto(`${loei}/hosts`);
    expect(await read(officer.getByRole('row', { name: /การท่องเที่ยวและกีฬา/ }).first())).toContain('รับทราบ');
    const silent = officer.getByRole('region', { name: /ยังไม่เคยเข้าระบบ/ });
    expect(await read(silent)).toContain('สำนักงานสถิติจังหวัดเลย');
    expect(await violationsOn(officer)).toEqual([]);
  });

  test('the provincial office names who collects, and is told beside the field what is missing', async () => {
    const officer = await journey.as('officer.loei');
    await officer.locator('[id="host-1.1-PM25"] > summary').click();
    const form = officer.locator('form', { has: officer.locator('[name="name-1.1-PM25"]') });
    await officer.locator('[id="host-1.1-PM25"]').getByText('ระบุหรือเปลี่ยนผู้รับผิดชอบ').click();
    await form
      .getByLabel('หน่วยงานและหน้าที่')
      .selectOption({ label: 'ผู้จัดเก็บ · สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดเลย' });
    await form.getByLabel('ชื่อและนามสกุล').fill('นางสาวสาธิต ตั้งใจ');
    await form.getByRole('button', { name: 'บันทึกผู้รับผิดชอบ' }).click();
    await officer.getByRole('alert').waitFor();
    expect(await errorBeside(officer, form.getByLabel('โทรศัพท์'))).toContain('ยังไม่มีช่องทางติดต่อ');
    expect(await form.getByLabel('ชื่อและนามสกุล').inputValue()).toBe('นางสาวสาธิต ตั้งใจ');
    await form.getByLabel('โทรศัพท์').fill('๐ ๔๒๘๑ ๑๗๔๖ ต่อ ๑๒');
    await form.getByRole('button', { name: 'บันทึกผู้รับผิดชอบ' }).click();
    await notice(officer, 'บันทึกผู้รับผิดชอบแล้ว').waitFor();
    expect(await read(officer.locator('[id="host-1.1-PM25"]'))).toContain('นางสาวสาธิต ตั้งใจ');
  });

  test('what the province returned goes from the host’s phone to the supervisor, and not yet to the province', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto(entry);
    await giveBack(officer, 'ส่งกลับให้เจ้าภาพแก้ไข', 'แนบหลักฐานยอดนักท่องเที่ยว', 'ส่งกลับให้เจ้าภาพแก้ไขแล้ว');
    await host.goto(entry);
    expect(await read(host.getByRole('main'))).toContain('แนบหลักฐานยอดนักท่องเที่ยว');
    await host.getByRole('textbox', { name: 'คำชี้แจงผลการดำเนินงาน' }).fill('ยอดตามรายงานของกรมการท่องเที่ยว');
    expect(await fits(host)).toBe(true);
    await host.getByRole('button', { name: toSupervisor }).click();
    await notice(host, 'รอผู้กำกับดูแลอนุมัติ').waitFor();
    expect(await read(host.getByRole('main'))).toContain('ผู้กำกับดูแลของสำนักงานการท่องเที่ยวและกีฬาจังหวัดเลย');
    await officer.goto(loeiRound);
    expect(await officer.getByRole('button', { name: 'รับผล 1.1-TOURISM' }).count()).toBe(0);
    await officer.goto('/work');
    expect(await read(officer.getByRole('main'))).toContain('อนุมัติผลของหน่วยงาน 1.1-TOURISM');
  });

  test('the supervisor returns it, and only with a reason', async () => {
    const supervisor = await journey.as('supervisor.loei');
    await supervisor.goto('/work');
    await supervisor.getByRole('link', { name: /อนุมัติผลของหน่วยงาน 1\.1-TOURISM/ }).click();
    await supervisor.getByRole('link', { name: 'ส่งกลับให้ผู้จัดเก็บแก้ไข' }).click();
    await supervisor.getByRole('button', { name: 'ส่งกลับให้ผู้จัดเก็บแก้ไข' }).click();
    expect(await errorBeside(supervisor, supervisor.getByLabel('เหตุผล'))).toContain('ยังไม่ได้ระบุเหตุผล');
    expect(await violationsOn(supervisor)).toEqual([]);
    await supervisor.getByLabel('เหตุผล').fill('คำชี้แจงไม่บอกเดือนของรายงาน');
    await supervisor.getByRole('button', { name: 'ส่งกลับให้ผู้จัดเก็บแก้ไข' }).click();
    await notice(supervisor, 'ส่งกลับให้ผู้จัดเก็บแก้ไขแล้ว').waitFor();
  });

  test('the host reads the reason on its phone, corrects, replies and sends again', async () => {
    await host.goto('/work');
    await host.getByRole('link', { name: /แก้ไขผลที่ส่งกลับ 1\.1-TOURISM/ }).click();
    expect(await read(host.getByRole('main'))).toContain('คำชี้แจงไม่บอกเดือนของรายงาน');
    await host.getByRole('textbox', { name: 'คำชี้แจงผลการดำเนินงาน' }).fill('ยอดตามรายงานของกรมการท่องเที่ยว เดือนกันยายน');
    await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
    await notice(host, 'บันทึกร่างแล้ว').waitFor();
    await host.getByRole('button', { name: 'ส่งข้อความ' }).click();
    expect(await errorBeside(host, host.getByLabel('ข้อความถึงผู้ส่งผลและผู้ตรวจ'))).toContain('ยังไม่ได้เขียนข้อความ');
    await host.getByLabel('ข้อความถึงผู้ส่งผลและผู้ตรวจ').fill('เพิ่มเดือนแล้ว ดูหน้า ๒ ของรายงาน');
    await host.getByRole('button', { name: 'ส่งข้อความ' }).click();
    await notice(host, 'ส่งข้อความแล้ว').waitFor();
    expect(await violationsOn(host)).toEqual([]);
    expect(await fits(host)).toBe(true);
    await host.getByRole('button', { name: toSupervisor }).click();
    await notice(host, 'รอผู้กำกับดูแลอนุมัติ').waitFor();
  });

  test('whoever sent it is refused approval even with the role: told why, and what to do', async () => {
    const admin = await journey.as('admin');
    await admin.goto('/users?text=host.ts.loei');
    await admin
      .getByRole('link', { name: /การท่องเที่ยวและกีฬาจังหวัดเลย/ })
      .first()
      .click();
    await admin.getByText('ให้บทบาท', { exact: true }).click();
    await admin.getByRole('combobox', { name: 'บทบาท' }).selectOption({ label: 'ผู้กำกับดูแลตัวชี้วัด' });
    await admin.getByLabel('หน่วยงาน', { exact: true }).fill('TH-42.ts');
    const from = admin.getByRole('group', { name: 'ตั้งแต่' });
    await from.getByLabel('วัน').fill('1');
    await from.getByLabel('เดือน').fill('10');
    await from.getByLabel('พ.ศ.').fill('2568');
    await proveWhereAsked(admin, 'ให้บทบาทนี้');
    await admin.getByRole('button', { name: 'ให้บทบาทนี้' }).click();
    await notice(admin, 'ให้บทบาทแล้ว').waitFor();

    await host.goto(entry);
    expect(await read(host.getByRole('region', { name: 'ขั้นนี้ต้องเป็นคนอื่นดำเนินการ' }).first())).toContain(
      'ให้ผู้กำกับดูแลตัวชี้วัดซึ่งเป็นคนอื่นดำเนินการ (มีอีก 1 คน)',
    );
    expect(await host.getByRole('button', { name: 'อนุมัติและส่งสำนักงานจังหวัด' }).count()).toBe(0);
    await host.goto(loeiRound);
    expect(await host.getByRole('button', { name: 'อนุมัติผล 1.1-TOURISM' }).count()).toBe(0);
  });

  test('the supervisor sees what changed since, and approves; the provincial office accepts', async () => {
    const supervisor = await journey.as('supervisor.loei');
    await supervisor.goto(entry);
    const changed = supervisor.getByRole('region', { name: 'สิ่งที่เปลี่ยนจากครั้งที่ตรวจก่อน' }).first();
    expect(await read(changed.locator('ins').first())).toContain('เดือนกันยายน');
    expect(await read(supervisor.getByRole('list', { name: 'การตรวจและข้อความ' }))).toContain('เพิ่มเดือนแล้ว');
    expect(await violationsOn(supervisor)).toEqual([]);
    await supervisor.getByRole('button', { name: 'อนุมัติและส่งสำนักงานจังหวัด' }).click();
    await notice(supervisor, 'อนุมัติแล้ว ส่งถึงสำนักงานจังหวัด').waitFor();

    const officer = await journey.as('officer.loei');
    await officer.goto(loeiRound);
    await officer.getByRole('button', { name: 'รับผล 1.1-TOURISM' }).click();
    await notice(officer, 'รับผลแล้ว (1.1-TOURISM)').waitFor();
    await officer.goto(entry);
    const thread = await read(officer.getByRole('list', { name: 'การตรวจและข้อความ' }));
    expect(thread).toMatch(/สำนักงานจังหวัดส่งกลับ.*ส่งผล.*ผู้กำกับดูแลส่งกลับ.*ข้อความ.*ส่งผล.*ผู้กำกับดูแลอนุมัติ.*สำนักงานจังหวัดรับผล/);
  });

  test('every step stands in the journal of the province', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto('/journal/TH-42');
    const journal = await read(officer.getByRole('main'));
    for (const done of ['รับทราบการเป็นเจ้าภาพตัวชี้วัด', 'ผู้กำกับดูแลอนุมัติผล', 'เขียนข้อความเรื่องผล', 'ระบุผู้รับผิดชอบตัวชี้วัด'])
      expect(journal).toContain(done);
  });
});
