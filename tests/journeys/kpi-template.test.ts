import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { violationsOn } from './page-faults.ts';
import { errorBeside, loei, notice, read } from './visitor.ts';

const journey = startJourney();
const list = `${loei}/templates`;
const one = `${list}/indicators/1.1-SME`;

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Fills every field that is still empty, as somebody who knows the indicator would. */
async function fillTheRest(page: Page) {
  for (const box of await page.locator('main form [name^="fields."]').all()) {
    if ((await box.inputValue()) !== '') continue;
    const phone = ((await box.getAttribute('name')) ?? '').endsWith('Phone');
    await box.fill(phone ? '๐ ๔๒๘๑ ๑๗๔๖ ต่อ ๑๒' : 'ข้อความทดสอบ');
  }
}

test('the host writes a draft; what is missing is told beside each field when the province sends it', async () => {
  const host = await journey.as('host.cd.loei');
  await host.goto(one);
  expect(await field(host, 'หน่วยวัด').inputValue()).toBe('ร้อยละ');
  await field(host, 'คำอธิบายตัวชี้วัด').fill('อัตราการเปลี่ยนแปลงของรายได้');
  expect(await host.getByRole('button', { name: 'บันทึกและส่งสำนักงาน ก.พ.ร. ตรวจ' }).count()).toBe(0);
  await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(host, 'บันทึกร่าง KPI Template แล้ว').waitFor();

  const officer = await journey.as('officer.loei');
  await officer.goto(list);
  await officer.getByRole('link', { name: /1\.1-SME/ }).click();
  await field(officer, 'โทรศัพท์ของผู้จัดเก็บข้อมูล').fill('1746');
  await officer.getByRole('button', { name: 'บันทึกและส่งสำนักงาน ก.พ.ร. ตรวจ' }).click();
  await officer.getByRole('alert').waitFor();
  expect(await errorBeside(officer, field(officer, 'ความถี่ในการจัดเก็บข้อมูล'))).toContain('ยังไม่ได้กรอก');
  expect(await errorBeside(officer, field(officer, 'โทรศัพท์ของผู้จัดเก็บข้อมูล'))).toContain('ใช้โทรไม่ได้');
  expect(await field(officer, 'คำอธิบายตัวชี้วัด').inputValue()).toBe('อัตราการเปลี่ยนแปลงของรายได้');
  expect(await violationsOn(officer)).toEqual([]);
});

test('a form with a field the template does not have is refused by that field’s name, and nothing typed is lost', async () => {
  const officer = await journey.as('officer.loei');
  await officer.goto(one);
  await field(officer, 'ความถี่ในการจัดเก็บข้อมูล').fill('ทุกเดือน');
  await officer.evaluate(() => {
    const extra = document.createElement('input');
    extra.name = 'fields.ค่าเป้าหมายใหม่';
    extra.value = '1';
    document.querySelector('main form')?.append(extra);
  });
  await officer.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  expect(await read(officer.getByRole('alert'))).toContain('“ค่าเป้าหมายใหม่”');
  expect(await field(officer, 'ความถี่ในการจัดเก็บข้อมูล').inputValue()).toBe('ทุกเดือน');
});

test('OPDC cannot return a field without saying why; with a comment it goes back to the province', async () => {
  const officer = await journey.as('officer.loei');
  await officer.goto(one);
  await field(officer, 'โทรศัพท์ของผู้จัดเก็บข้อมูล').fill('');
  await fillTheRest(officer);
  await officer.getByRole('button', { name: 'บันทึกและส่งสำนักงาน ก.พ.ร. ตรวจ' }).click();
  await notice(officer, 'ส่งแล้ว').waitFor();

  const opdc = await journey.as('opdc');
  await opdc.goto('/work');
  await opdc.getByRole('link', { name: /ตรวจ KPI Template จังหวัดเลย/ }).click();
  await opdc.getByRole('link', { name: /1\.1-SME/ }).click();
  // Only exceptions are marked.
  const passes = await opdc.getByRole('radio', { name: 'ผ่าน', exact: true }).all();
  for (const radio of passes) expect(await radio.isChecked()).toBe(true);
  await opdc.getByRole('group', { name: 'ผลตรวจ หน่วยวัด' }).getByRole('radio', { name: 'ให้แก้ไข' }).check();
  await opdc.getByRole('button', { name: 'สรุปผลตรวจและแจ้งจังหวัด' }).click();
  await opdc.getByRole('alert').waitFor();
  expect(await errorBeside(opdc, opdc.getByLabel('ความเห็น หน่วยวัด'))).toContain('ยังไม่บอกว่าแก้อย่างไร');
  expect(await violationsOn(opdc)).toEqual([]);
  await opdc.getByLabel('ความเห็น หน่วยวัด').fill('ระบุว่าเป็นร้อยละของสิ่งใด');
  await opdc.getByRole('button', { name: 'สรุปผลตรวจและแจ้งจังหวัด' }).click();
  await notice(opdc, 'ส่งกลับให้จังหวัดแก้ไขแล้ว').waitFor();
});

test('the host finds the comment beside the field in its work; OPDC sees what was changed and passes it', async () => {
  const host = await journey.as('host.cd.loei');
  await host.goto('/work');
  await host.getByRole('link', { name: /แก้ไข KPI Template 1\.1-SME/ }).click();
  await host.getByText('ระบุว่าเป็นร้อยละของสิ่งใด').first().waitFor();
  expect(await violationsOn(host)).toEqual([]);
  await field(host, 'หน่วยวัด').fill('ร้อยละของรายได้งวดก่อน');
  await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  const officer = await journey.as('officer.loei');
  await officer.goto(one);
  await officer.getByRole('button', { name: 'บันทึกและส่งสำนักงาน ก.พ.ร. ตรวจ' }).click();
  await notice(officer, 'ส่งแล้ว').waitFor();

  const opdc = await journey.as('opdc');
  await opdc.goto(one);
  const unit = opdc.getByRole('article', { name: 'หน่วยวัด', exact: true });
  expect(await read(unit.locator('ins').first())).toContain('ของรายได้งวดก่อน');
  const passed = opdc.getByRole('group', { name: 'ผลตรวจ คำนิยาม' }).getByRole('radio', { name: 'ผ่าน' });
  expect(await passed.isChecked()).toBe(true);
  await opdc.getByRole('button', { name: 'สรุปผลตรวจและแจ้งจังหวัด' }).click();
  await notice(opdc, 'ตรวจผ่านแล้ว').waitFor();
  await opdc.goto('/2568/templates');
  expect(await read(opdc.getByRole('row', { name: /เลย/ }).first())).toContain('1');
});
