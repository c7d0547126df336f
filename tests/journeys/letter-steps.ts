import type { Page } from 'playwright-core';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { fillDay, notice, proveWhereAsked } from './visitor.ts';

/** Opens the step of a letter with this button, gives the proof if it asks for one, and takes it. */
export async function takeStep(page: Page, button: string, password?: string): Promise<void> {
  const form = page.locator('#steps ~ details', { has: page.getByRole('button', { name: button, exact: true }) });
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  if (password !== undefined) await form.getByLabel('รหัสผ่านของท่าน').fill(password);
  await form.getByRole('button', { name: button, exact: true }).click();
}

/** The administrator gives somebody of the demonstration one more role, from the first day of October 2558 on. */
export async function giveRole(
  administrator: Page,
  { key, role, place }: { readonly key: string; readonly role: string; readonly place: string },
): Promise<void> {
  await administrator.goto(`/users?q=${demoEmail(key)}`);
  await administrator.getByRole('main').locator('tbody a').first().click();
  await administrator.getByText('ให้บทบาท', { exact: true }).click();
  await administrator.locator('select[name=role]').selectOption({ label: role });
  await administrator.getByLabel('หน่วยงาน', { exact: true }).fill(place);
  await fillDay(administrator, /^ตั้งแต่/, ['1', '10', '2558']);
  await proveWhereAsked(administrator, 'ให้บทบาทนี้');
  await administrator.getByRole('button', { name: 'ให้บทบาทนี้' }).click();
  await notice(administrator, 'ให้บทบาทแล้ว').waitFor();
}

/** A governor has the first deputy to be chosen act for them, to the end of the month; from 9 October 2558 where no day is said. */
export async function delegate(
  governor: Page,
  from: readonly [string, string, string] = ['9', '10', '2558'],
  until: readonly [string, string, string] = ['31', '10', '2558'],
): Promise<void> {
  const button = 'มอบหมายให้ปฏิบัติราชการแทน';
  await governor.goto('/account');
  await governor.locator('summary', { hasText: button }).click();
  await fillDay(governor, /^วันแรก/, from);
  await fillDay(governor, /^วันสุดท้าย/, until);
  await governor.getByLabel('เลขที่คำสั่งหรือเหตุผล').fill('คำสั่งจังหวัดเชียงใหม่');
  const form = governor.locator('form', { has: governor.getByRole('button', { name: button }) });
  const deputies = form.locator('select[name=toUserId]');
  if ((await deputies.inputValue()) === '') await deputies.selectOption({ index: 1 });
  await form.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await form.getByRole('button', { name: button }).click();
  await notice(governor, 'มอบหมายแล้ว').waitFor();
}

/** A unit that writes under this code, whose circulars were numbered up to `last` before the product. */
export async function openUnit(officer: Page, room: string, last: string): Promise<void> {
  await officer.goto(`${room}/units`);
  await officer.getByLabel('รหัสหนังสือ').last().fill('ชม 0017.2');
  await officer.getByLabel('ส่วนราชการเจ้าของเรื่อง').last().fill('สำนักงานจังหวัด');
  await officer.getByLabel('ที่ตั้ง').last().fill('ศาลากลางจังหวัดเชียงใหม่\nถนนโชตนา ชม 50300');
  await officer.getByRole('button', { name: 'เพิ่มหน่วยงานเจ้าของเรื่อง' }).click();
  await notice(officer, 'บันทึกหน่วยงานเจ้าของเรื่องแล้ว').waitFor();
  await officer.locator('summary', { hasText: 'กำหนดเลขที่ออกก่อนใช้ระบบ' }).first().click();
  await officer.getByLabel('ปีปฏิทิน (พ.ศ.)').first().fill('2558');
  await officer.getByLabel('เลขสุดท้ายที่ออกแล้ว').first().fill(last);
  await officer.getByRole('button', { name: 'บันทึกเลขเริ่มต้น' }).first().click();
  await notice(officer, 'บันทึกเลขเริ่มต้นแล้ว').waitFor();
}

/** Through every person whom a letter of OPDC passes, until it is sent. */
export async function sendOpdcLetter(as: (key: string) => Promise<Page>, letter: string): Promise<void> {
  const step = async (key: string, button: string, said: string, password?: string) => {
    const page = await as(key);
    await page.goto(letter);
    await takeStep(page, button, password);
    await notice(page, said).waitFor();
    return page;
  };
  await step('opdc', 'ส่งตรวจ', 'ส่งตรวจแล้ว');
  await step('colleague.opdc', 'ตรวจแล้ว เสนอลงนาม', 'ตรวจแล้ว รอลงนาม');
  await step('secretary-general', 'ลงนามหนังสือ', 'ลงนามแล้ว รอออกเลข', demoPassword);
  const opdc = await step('opdc', 'ออกเลขและวันที่', 'ออกเลขแล้ว', demoPassword);
  await opdc.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
  await notice(opdc, 'เริ่มส่งแล้ว').waitFor();
  // The page loads itself anew while the letter is sent, which would cut short what is opened next.
  const leave = () => opdc.goto('about:blank');
  await leave().catch(leave);
}
