import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { errorBeside, notice, proveWhereAsked } from './visitor.ts';

const journey = startJourney();

/** The approved list of FY2553. A visitor reads Thai numerals; those who sign in read Arabic ones. */
const list = '/2553/catalogue';

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกในร่าง' }).click();
}

describe('the approved list of indicators', () => {
  test('is searched by anyone in Thai words', async () => {
    const page = await journey.stranger();
    await page.goto(list);
    await page.getByLabel('ค้นหา').fill('รายได้ท่องเที่ยว');
    await page.getByRole('button', { name: 'กรองรายการ' }).click();
    await page.getByText('พบ ๑ จาก ๑๔ ตัวชี้วัด').waitFor();
    await page.getByRole('link', { name: /รายได้จากการท่องเที่ยว/ }).click();
    await page.getByRole('heading', { level: 1, name: /^1-02/ }).waitFor();
    expect(await page.getByRole('link', { name: 'แก้ไขตัวชี้วัดนี้' }).count()).toBe(0);
  });

  test('gets another edition: what is wrong is said beside its field and nothing typed is lost', async () => {
    const page = await journey.as('opdc');
    await page.goto(list);
    await page.getByRole('button', { name: 'เริ่มร่างฉบับใหม่' }).click();
    await notice(page, 'เริ่มร่างแล้ว').waitFor();
    await page.getByRole('link', { name: /^1-05/ }).click();
    await page.getByRole('link', { name: 'แก้ไขตัวชี้วัดนี้' }).click();
    await page.getByLabel('คำนิยามและเงื่อนไข').fill('ตามแผนปี ๒๕๕๒');
    await page.getByLabel('ผู้รับผิดชอบตัวชี้วัด').fill('');
    await save(page);
    expect(await errorBeside(page, page.getByLabel('ผู้รับผิดชอบตัวชี้วัด'))).toContain('ยังไม่มีผู้รับผิดชอบ');
    expect(await page.getByLabel('คำนิยามและเงื่อนไข').inputValue()).toBe('ตามแผนปี ๒๕๕๒');
    await page.getByLabel('ผู้รับผิดชอบตัวชี้วัด').fill('กรมควบคุมโรค');
    await save(page);
    await notice(page, 'บันทึกตัวชี้วัดในร่างแล้ว').waitFor();
    await page.getByText('คำนิยามมีปี').waitFor();
  });

  test('is not approved while a flag is open, nor without the number and day of the resolution', async () => {
    const page = await journey.as('opdc');
    await page.goto(`${list}?edition=2`);
    await proveWhereAsked(page, 'บันทึกมติและใช้รายการฉบับนี้');
    await page.getByRole('button', { name: 'บันทึกมติและใช้รายการฉบับนี้' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('ยังไม่ได้ระบุเลขที่มติ').waitFor();
    await alert.getByText('ยังมีข้อสังเกตที่ไม่ได้ตอบใน 1 ตัวชี้วัด (1-05)').waitFor();
  });

  test('comes into force with the resolution, and both editions stay readable and comparable', async () => {
    const page = await journey.as('opdc');
    await page.goto(`${list}/1-05?edition=2`);
    await page.getByRole('button', { name: 'ยืนยันว่าใช้ตามนี้' }).click();
    await notice(page, 'บันทึกการยืนยันแล้ว').waitFor();
    await page.goto(`${list}?edition=2`);
    await page.getByLabel('มติการประชุม').fill('ครั้งที่ 2/2552');
    await proveWhereAsked(page, 'บันทึกมติและใช้รายการฉบับนี้');
    await page.getByLabel('วัน', { exact: true }).fill('๗');
    await page.getByLabel('เดือน', { exact: true }).fill('9');
    await page.getByLabel('พ.ศ.', { exact: true }).fill('2552');
    await page.getByRole('button', { name: 'บันทึกมติและใช้รายการฉบับนี้' }).click();
    await notice(page, 'บันทึกมติแล้ว').waitFor();
    const visitor = await journey.stranger();
    await visitor.goto(`${list}-editions`);
    await visitor.getByText('แก้ไข ๑ ตัวชี้วัด').waitFor();
    await visitor.getByRole('link', { name: 'ฉบับที่ ๑', exact: true }).click();
    await visitor.getByText('มีฉบับใหม่กว่าแล้ว').waitFor();
  });
});

describe('an agreement and the approved list', () => {
  test('a province begins an indicator from the list, and sees that its target is soft without being refused', async () => {
    const page = await journey.as('officer.loei');
    await page.goto('/2554/TH-42/agreement');
    await page.getByRole('button', { name: /เริ่มร่างคำรับรองฯ/ }).click();
    await page.goto('/2554/TH-42/agreement/new-indicator');
    await page.getByLabel('ตัวชี้วัดในรายการ').selectOption('1-05');
    await page.getByRole('button', { name: 'ใช้ตัวชี้วัดนี้' }).click();
    expect(await page.getByLabel('หน่วยวัด').inputValue()).toBe('คนต่อแสนประชากร');
    expect(await page.getByLabel('สูตรคำนวณผล').inputValue()).toBe('deaths / population * 100000');
    await page.getByLabel('น้ำหนัก (ร้อยละ)').fill('10');
    // The past years stand there already: only their results are typed.
    const years = page.getByLabel(/^ปีงบประมาณ พ\.ศ\. \(\d\)$/);
    const typed = await years.evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLInputElement ? one.value : '')),
    );
    expect(typed).toContain('2553');
    await page.getByLabel(`ผล (${typed.indexOf('2553') + 1})`).fill('๑๕');
    await page.getByRole('button', { name: 'บันทึกตัวชี้วัด' }).click();
    await notice(page, 'บันทึกตัวชี้วัดแล้ว').waitFor();
    const row = page.locator('[id="indicator-1-05"]');
    await row.locator('summary').first().click();
    await row.getByText('อยู่ในรายการที่เห็นชอบ').waitFor();
    await row.getByText(/ค่าเป้าหมายคะแนนเต็ม 21 คนต่อแสนประชากร สูงกว่าข้อมูลพื้นฐานปี พ.ศ. 2553/).waitFor();
  });

  test('an indicator whose name was changed is shown as off the list, with both names', async () => {
    const page = await journey.as('officer.loei');
    await page.goto('/2554/TH-42/agreement/indicators/1-05');
    await page.getByLabel('ชื่อตัวชี้วัด').fill('จำนวนผู้เสียชีวิต');
    await page.getByRole('button', { name: 'บันทึกตัวชี้วัด' }).click();
    await notice(page, 'บันทึกตัวชี้วัดแล้ว').waitFor();
    const row = page.locator('[id="indicator-1-05"]');
    await row.locator('summary').first().click();
    await row.getByText('แต่เสนอ “จำนวนผู้เสียชีวิต”').waitFor();
  });
});
