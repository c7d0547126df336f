import { beforeAll, describe, expect, test } from 'vitest';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { fillDay, notice, read } from './visitor.ts';

const journey = startJourney();
const own = '/2554/TH-52/consultation';

describe('OPDC consults Lampang by video in June 2554', () => {
  let meeting = '';

  beforeAll(async () => {
    // The demonstration has it as it was held: here it is played from its beginning.
    await journey.product.withDatabase(async (pool) => {
      await pool.query('DELETE FROM consultation');
      await pool.query('DELETE FROM consultation_round');
      await pool.query(`DELETE FROM advice WHERE organisation_id = 'TH-52' AND fiscal_year = 2554`);
    });
  });

  test('OPDC names the day of questions and opens times; what is wrong is said beside its field', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2011-06-01');
    await opdc.goto('/2554/advice');
    await opdc.getByRole('link', { name: /Site Visit I/ }).click();
    expect(await read(opdc.getByRole('main'))).toContain('ให้คำปรึกษา ครั้งที่ 1 (Site Visit I)');
    await opdc.getByRole('button', { name: 'บันทึกกำหนดการ' }).click();
    await opdc.getByText('รับคำถามถึงวันที่').first().waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await opdc.getByLabel('ลิงก์เข้าร่วม').fill('https://example.go.th/consultation');
    await fillDay(opdc, /^รับคำถามถึงวันที่/, ['10', '6', '2554']);
    await opdc.getByRole('button', { name: 'บันทึกกำหนดการ' }).click();
    await notice(opdc, 'บันทึกกำหนดการแล้ว').waitFor();
    await fillDay(opdc, /^วันที่ให้คำปรึกษา/, ['11', '6', '2554']);
    await opdc.getByRole('button', { name: 'เปิดช่วงเวลา' }).click();
    await opdc.getByText('เลือกวันทำการ').first().waitFor();
    await fillDay(opdc, /^วันที่ให้คำปรึกษา/, ['14', '6', '2554']);
    await opdc.getByRole('button', { name: 'เปิดช่วงเวลา' }).click();
    await notice(opdc, 'เปิดช่วงเวลาแล้ว').waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });

  test('the province finds it in its work, takes a time, names who comes and asks in advance', async () => {
    const officer = await journey.as('officer.lampang');
    await officer.goto('/work');
    await officer
      .getByRole('link', { name: /เลือกเวลาและส่งคำถาม/ })
      .first()
      .click();
    await officer.waitForURL(`**${own}`);
    await officer.getByLabel('ช่วงเวลาที่ว่าง').selectOption({ label: '14 มิถุนายน 2554 เวลา 10.00 - 11.00 น.' });
    await officer.getByRole('button', { name: 'เลือกเวลา' }).click();
    await officer.getByText('ยังไม่ได้ระบุผู้เข้าร่วม').first().waitFor();
    await officer.getByLabel('ผู้เข้าร่วมของจังหวัด').fill('นายสาธิต ผู้ว่าราชการจังหวัดลำปาง');
    await officer.getByRole('button', { name: 'เลือกเวลา' }).click();
    await notice(officer, 'บันทึกเวลาแล้ว').waitFor();
    await officer.getByLabel('คำถาม', { exact: true }).fill('แผนรับมือน้ำท่วมใช้เป็นหลักฐานได้หรือไม่');
    await officer.getByRole('button', { name: 'ส่งคำถาม' }).click();
    await notice(officer, 'ส่งคำถามแล้ว').waitFor();
    expect(await faultsOf(officer)).toEqual(noFaults);
    const other = await journey.as('officer.pathumthani');
    expect((await other.goto(own))?.status()).toBe(403);
    expect((await (await journey.stranger()).goto(own))?.url()).toContain('/sign-in');
  });

  test('OPDC answers and invites; the province has replied with its time', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(own);
    await opdc.getByLabel('คำตอบ คำถามที่ 1').fill('ใช้ได้เมื่อแผนได้รับอนุมัติแล้ว');
    await opdc.getByRole('button', { name: 'ตอบคำถามนี้' }).click();
    await notice(opdc, 'ตอบคำถามแล้ว').waitFor();
    await opdc.getByRole('link', { name: 'การให้คำปรึกษาของทุกจังหวัด' }).click();
    await opdc.getByRole('button', { name: 'เชิญประชุมทุกจังหวัดที่มีเวลาแล้ว' }).click();
    await notice(opdc, 'เชิญประชุมแล้ว').waitFor();
    const officer = await journey.as('officer.lampang');
    await officer.goto(own);
    expect(await read(officer.getByRole('main'))).toContain('ใช้ได้เมื่อแผนได้รับอนุมัติแล้ว');
    await officer.getByRole('link', { name: 'เปิดหน้าการประชุม' }).click();
    meeting = new URL(officer.url()).pathname;
    expect(await read(officer.getByRole('main'))).toContain('เข้าร่วมประชุมด้วยตนเอง');
  });

  test('it is held, and only then done; what was advised is advice that the province answers', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2011-06-15');
    await opdc.goto(own);
    expect(await opdc.getByRole('button', { name: 'เขียนข้อเสนอแนะจากการให้คำปรึกษา' }).count()).toBe(0);
    await opdc.goto(meeting);
    await opdc.locator('[name="attendance.1.as"]').selectOption('self');
    await opdc.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
    await notice(opdc, 'บันทึกการมาประชุมแล้ว').waitFor();
    await opdc.getByText('บันทึกว่าได้ประชุมแล้ว').first().click();
    await opdc.getByRole('button', { name: 'บันทึกว่าได้ประชุมแล้ว' }).click();
    await notice(opdc, 'บันทึกว่าได้ประชุมแล้ว').waitFor();
    await opdc.goto(own);
    await opdc.getByLabel('ข้อเสนอแนะ', { exact: true }).fill('ขอให้ทบทวนแผนรับมือน้ำท่วม');
    await fillDay(opdc, /^ขอให้ตอบภายในวันที่/, ['15', '7', '2554']);
    await opdc.getByRole('button', { name: 'เขียนข้อเสนอแนะจากการให้คำปรึกษา' }).click();
    await notice(opdc, 'เริ่มร่างข้อเสนอแนะแล้ว').waitFor();
    await opdc.getByRole('button', { name: 'ส่งข้อเสนอแนะถึงจังหวัด' }).click();
    await notice(opdc, 'ส่งข้อเสนอแนะแล้ว').waitFor();
    const advice = new URL(opdc.url()).pathname;
    const officer = await journey.as('officer.lampang');
    await officer.goto(advice);
    await officer.getByLabel('สิ่งที่จังหวัดจะดำเนินการ').fill('จะปรับแผนปฏิบัติการ');
    await fillDay(officer, /^กำหนดแล้วเสร็จ/, ['30', '9', '2554']);
    await officer.getByRole('button', { name: 'ตอบข้อเสนอแนะ' }).click();
    await notice(officer, 'ตอบข้อเสนอแนะแล้ว').waitFor();
    await officer.goto(own);
    expect(await read(officer.getByRole('main'))).toContain('ให้คำปรึกษาแล้ว');
    expect(await faultsOf(officer)).toEqual(noFaults);
    const paper = await officer.request.get(`${own}/record.pdf`);
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await officer.goto('/2554/TH-52');
    expect(await read(officer.locator('body'))).toMatch(/ให้คำปรึกษา ครั้งที่ 1 \(Site Visit I\) ?\(?เสร็จแล้ว/);
  });
});
