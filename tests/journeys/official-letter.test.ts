import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { stageOf } from '../../src/demo/demo-stages.ts';
import { provinces } from '../../src/frameworks/provinces.ts';
import { standAnnounced } from '../../src/testing/stand-announced.ts';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { takeStep } from './letter-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, notice, read } from './visitor.ts';

/** The provinces whose assessment is concluded in the demonstration. */
const announced = provinces.map(({ code }) => code).filter((code) => stageOf(code) === 'assessed');

const journey = startJourney();
const rooms = '/letters/TH-42';

describe('Loei calls its hosts to an event by a circular', () => {
  let letter = '';

  test('the office writes under its own code, and sees what is missing beside its field', async () => {
    const officer = await journey.as('officer.loei');
    await setToday(officer, '2024-04-25');
    await officer.goto(`${rooms}/units`);
    await officer.getByLabel('รหัสหนังสือ').last().fill('ลย 0017.9');
    await officer.getByLabel('ส่วนราชการเจ้าของเรื่อง').last().fill('สำนักงานจังหวัด');
    await officer.getByRole('button', { name: 'เพิ่มหน่วยงานเจ้าของเรื่อง' }).click();
    expect(await errorBeside(officer, officer.getByLabel('ที่ตั้ง').last())).toContain('ที่ตั้งว่างอยู่');
    await officer.getByLabel('ที่ตั้ง').last().fill('ศาลากลางจังหวัดเลย\nถนนมลิวรรณ ลย 42000');
    await officer.getByRole('button', { name: 'เพิ่มหน่วยงานเจ้าของเรื่อง' }).click();
    await notice(officer, 'บันทึกหน่วยงานเจ้าของเรื่องแล้ว').waitFor();
    await officer.goto(`${rooms}/new`);
    await officer.getByLabel('หนังสือเชิญประชุมหรือเข้าร่วมกิจกรรม').check();
    await officer.getByLabel('หน่วยงานเจ้าของเรื่อง').selectOption({ label: 'ลย 0017.9 สำนักงานจังหวัด' });
    await officer.getByRole('button', { name: 'เริ่มร่าง' }).click();
    await notice(officer, 'เริ่มร่างหนังสือแล้ว').waitFor();
    letter = new URL(officer.url()).pathname;
    // What could only be refused has no button; it says why.
    await officer.getByText('ยังไม่มีผู้รับ').first().waitFor();
    expect(await officer.getByRole('button', { name: 'ส่งตรวจ' }).count()).toBe(0);
  });

  test('the paper beside the editor follows what is typed, and keeps what was refused', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto(letter);
    await officer.getByLabel('เรื่อง', { exact: true }).fill('ขอเชิญเข้าร่วมกิจกรรม KM Online');
    expect(await officer.locator('[data-preview=subject]').textContent()).toBe('ขอเชิญเข้าร่วมกิจกรรม KM Online');
    await officer.getByLabel('อ้างถึงหนังสือในทะเบียน').fill('ลย 0017.9/ว 77');
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    const field = officer.getByLabel('อ้างถึงหนังสือในทะเบียน');
    expect(await errorBeside(officer, field)).toContain('ไม่พบหนังสือที่อ้างถึง');
    expect(await officer.getByLabel('เรื่อง', { exact: true }).inputValue()).toBe('ขอเชิญเข้าร่วมกิจกรรม KM Online');
    await field.fill('');
    const text = 'ด้วยจังหวัดกำหนดจัดกิจกรรม KM Online รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย\nจึงเรียนมาเพื่อพิจารณา';
    await officer.locator('[name=paragraphs]').fill(text);
    await officer.locator('[name=recipients]').fill('TH-42.cd\nที่ทำการปกครองอำเภอเมืองเลย');
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(officer, 'บันทึกร่างแล้ว').waitFor();
    await officer.locator('summary', { hasText: 'เพิ่มรายการ' }).click();
    await officer.locator('[name="item.title"]').fill('กำหนดการจัดกิจกรรม KM Online');
    await officer.locator('[name="item.count"]').fill('1');
    await officer.locator('[name="item.unit"]').fill('ฉบับ');
    await officer.getByRole('button', { name: 'เพิ่มรายการ' }).click();
    await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    expect(await faultsOf(officer)).toEqual(noFaults);
  });

  test('it is checked, signed with a proof, numbered and sent; the number is the first of its office', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto(letter);
    await takeStep(officer, 'ส่งตรวจ');
    await notice(officer, 'ส่งตรวจแล้ว').waitFor();
    await officer.getByText('ท่านเป็นผู้ส่งร่างหนังสือฉบับนี้ให้ตรวจ').waitFor();
    const colleague = await journey.as('colleague.loei');
    await colleague.goto(letter);
    await takeStep(colleague, 'ตรวจแล้ว เสนอลงนาม');
    await notice(colleague, 'ตรวจแล้ว รอลงนาม').waitFor();
    const governor = await journey.as('governor.loei');
    await governor.goto('/work');
    await governor.getByRole('link', { name: /หนังสือรอลงนาม/ }).click();
    await governor.getByRole('link', { name: 'ขอเชิญเข้าร่วมกิจกรรม KM Online', exact: true }).click();
    await takeStep(governor, 'ลงนามหนังสือ', demoPassword);
    await notice(governor, 'ลงนามแล้ว รอออกเลข').waitFor();
    await officer.goto(letter);
    await takeStep(officer, 'ออกเลขและวันที่', demoPassword);
    await notice(officer, 'ออกเลขแล้ว').waitFor();
    await officer.getByText('ที่ ลย 0017.9/ว 1').first().waitFor();
    await officer.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await notice(officer, 'เริ่มส่งแล้ว').waitFor();
  });

  test('the host finds it in its inbox, acknowledges it with one press and answers; the sender sees that', async () => {
    const host = await journey.as('host.cd.loei');
    await host.goto('/work');
    await host.getByRole('link', { name: /หนังสือเข้ารอลงรับ/ }).click();
    await host.getByRole('link', { name: 'ขอเชิญเข้าร่วมกิจกรรม KM Online', exact: true }).click();
    await host.getByRole('button', { name: 'ลงรับหนังสือ' }).click();
    await notice(host, 'ลงรับแล้ว').waitFor();
    await host.locator('summary', { hasText: 'ส่งคำตอบ' }).click();
    await host.getByLabel('ข้อความตอบ').fill('ส่งหัวหน้าฝ่ายเข้าร่วมแทน');
    await host.getByRole('button', { name: 'ส่งคำตอบ' }).click();
    await notice(host, 'ส่งคำตอบแล้ว').waitFor();
    expect(await faultsOf(host)).toEqual(noFaults);
    const officer = await journey.as('officer.loei');
    await officer.goto(letter);
    await officer.getByText('ส่งหัวหน้าฝ่ายเข้าร่วมแทน').waitFor();
    await officer.getByText('ส่งเป็นกระดาษ').waitFor();
    const other = await journey.as('officer.pathumthani');
    expect((await other.goto(letter))?.status()).toBe(403);
  });

  test('anybody finds a public circular of the demonstration and downloads it', async () => {
    const reader = await journey.as('host.cd.loei');
    await reader.goto('/circulars');
    await reader
      .getByRole('link', { name: /แจ้งกรอบการประเมินผลการปฏิบัติราชการ/ })
      .first()
      .click();
    const pdf = await reader.request.get(
      (await reader.getByRole('link', { name: 'เปิดเป็น PDF' }).getAttribute('href')) ?? '',
    );
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect(await faultsOf(reader)).toEqual(noFaults);
  });
});

describe('OPDC tells of a year', () => {
  test('of announced results by a circular that is prepared from the board as a draft, with each province’s own words', async () => {
    const opdc = await journey.as('opdc');
    await journey.product.withDatabase((pool) => standAnnounced(pool, announced));
    await setToday(opdc, '2025-10-06');
    await opdc.goto('/2568/board');
    await opdc.getByRole('link', { name: /^หนังสือแจ้งกรอบ รายการตัวชี้วัด/ }).click();
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await opdc.getByRole('button', { name: 'เตรียมหนังสือแจ้งผล' }).click();
    await notice(opdc, 'เตรียมร่างหนังสือแล้ว').waitFor();
    expect(await opdc.locator('[name=recipients]').inputValue()).toMatch(
      /^TH-\d\d \| คะแนนผลการประเมิน \d+\.\d\d คะแนน ระดับ/,
    );
    await takeStep(opdc, 'ส่งตรวจ');
    await notice(opdc, 'ส่งตรวจแล้ว').waitFor();
    await opdc.goto('/2568/notices');
    // It tells once it is issued; until then it is said to be prepared.
    await opdc.getByText(/ยังไม่ได้แจ้ง [1-9]\d* ราย/).waitFor();
    expect(await opdc.getByRole('button', { name: 'เตรียมหนังสือแจ้งผล' }).count()).toBe(0);
    const province = await journey.as('officer.loei');
    expect((await province.goto('/2568/notices'))?.status()).toBe(403);
  });

  test('of the indicators of all provinces by a letter to the ministers whom the framework names, who open it and its file', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto('/2568/notices');
    await opdc.getByRole('button', { name: 'เตรียมหนังสือส่งตัวชี้วัด' }).click({ timeout: 90_000 });
    await notice(opdc, 'เตรียมร่างหนังสือแล้ว').waitFor();
    const letter = new URL(opdc.url()).pathname;
    await takeStep(opdc, 'ส่งตรวจ');
    const colleague = await journey.as('colleague.opdc');
    await colleague.goto(letter);
    await takeStep(colleague, 'ตรวจแล้ว เสนอลงนาม');
    const secretary = await journey.as('secretary-general');
    await secretary.goto(letter);
    await takeStep(secretary, 'ลงนามหนังสือ', demoPassword);
    await opdc.goto(letter);
    await takeStep(opdc, 'ออกเลขและวันที่', demoPassword);
    await opdc.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await opdc.waitForFunction(() => document.querySelector('progress')?.value === 3, null, { timeout: 60_000 });
    // The prime minister and a deputy have a copy each, opened and acknowledged by itself.
    for (const [key, office] of [
      ['pm-office', 'สำนักเลขาธิการนายกรัฐมนตรี'],
      ['minister', 'สำนักนายกรัฐมนตรี'],
      ['interior', 'กระทรวงมหาดไทย'],
    ] as const) {
      const page = await journey.as(key);
      await opdc.goto(letter);
      expect(await read(opdc.getByRole('row', { name: new RegExp(office) }))).toContain('ยังไม่เปิดอ่าน');
      await page.goto('/work');
      await page.getByRole('link', { name: /หนังสือเข้ารอลงรับ/ }).click();
      await page.getByRole('link', { name: /ขอส่งตัวชี้วัดของจังหวัด/ }).click();
      const enclosed = page.getByRole('region', { name: 'สิ่งที่ส่งมาด้วย' }).getByRole('link');
      const file = await page.request.get((await enclosed.first().getAttribute('href')) ?? '');
      expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
      await page.getByRole('button', { name: 'ลงรับหนังสือ' }).click();
      await notice(page, 'ลงรับแล้ว').waitFor();
      expect(await faultsOf(page)).toEqual(noFaults);
      await opdc.goto(letter);
      expect(await read(opdc.getByRole('row', { name: new RegExp(office) }))).toContain('ลงรับแล้ว');
    }
  });
});
