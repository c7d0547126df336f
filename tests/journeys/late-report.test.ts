import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { acceptLast, enterLast, moveReport, lampangRound as round } from './late-report-steps.ts';
import { notice, proveWhereAsked, read } from './visitor.ts';

const journey = startJourney();

const main = async (page: Page, url: string) => {
  await page.goto(url);
  return read(page.getByRole('main'));
};

describe('the twelve-month report of Lampang of FY2554, one working day late', () => {
  test('on 2 November 2554 it is late by a day, and every day since is told with why it counts or not', async () => {
    const officer = await journey.as('officer.lampang');
    await setToday(officer, '2011-11-02');
    const page = await main(officer, round);
    expect(page).toContain('วันครบกำหนดเลื่อนจาก 31 ตุลาคม 2554 เป็น 1 พฤศจิกายน 2554');
    expect(page).toContain('รายงานนี้ล่าช้าแล้ว 1 วันทำการ');
    expect(page).toContain('คะแนนรวมจะถูกปรับลด 0.05');
    const days = await read(officer.getByRole('table', { name: 'นับทีละวันตั้งแต่พ้นกำหนด' }));
    expect(days).toContain('2 พฤศจิกายน 2554');
    expect(days).not.toContain('1 พฤศจิกายน 2554 นับ');
    const lacks = officer.getByRole('region', { name: 'สิ่งที่ท่านทำได้ในขั้นนี้' });
    expect(await read(lacks)).toContain('1-01 ยังไม่มีผล');
    expect(await read(lacks)).toContain('3-01 รอจังหวัดรับผล');
  });

  test('the host enters the last figure, late as it is, and the provincial office accepts both', async () => {
    await enterLast(await journey.as('host.cd.lampang'));
    const officer = await journey.as('officer.lampang');
    await acceptLast(officer);
    expect(await main(officer, round)).toContain('ครบแล้ว เสนอผู้ว่าราชการจังหวัดได้');
    await moveReport(officer, 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน', 'เสนอรายงานแล้ว');
  });

  test('the governor endorses, and what was sent is kept with its fingerprint', async () => {
    const governor = await journey.as('governor.lampang');
    await moveReport(governor, 'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.', 'รับรองและส่งรายงานแล้ว');
    const receipt = await main(governor, `${round}/receipt`);
    expect(receipt).toContain('รอสำนักงาน ก.พ.ร. รับ');
    expect(receipt).toMatch(/[0-9a-f]{64}/);
    expect(receipt).toContain('ผู้สาธิต ผู้ว่าราชการจังหวัดลำปาง');
  });

  test('OPDC receives it, and everybody reads 0.0500', async () => {
    const opdc = await journey.as('opdc');
    await moveReport(opdc, 'รับรายงานของจังหวัด', 'รับรายงานแล้ว');
    for (const person of ['opdc', 'officer.lampang', 'governor.lampang', 'host.cd.lampang', 'evaluator']) {
      const page = await journey.as(person);
      expect(await main(page, `${round}/receipt`), person).toContain('คะแนนรวมถูกปรับลด 0.05 ');
      expect(await main(page, `${round}/ledger`), person).toContain('ปรับลดคะแนนรวม 0.0500 × 1 = 0.0500');
    }
    const receipt = await main(opdc, `${round}/receipt`);
    expect(receipt).toContain('ก่อนปรับลดเพราะล่าช้า4.11คะแนนประเมินตนเอง4.06');
    expect(receipt).toMatch(/เลขรับ SAR-2554-0000\d/);
  });

  test('the card shows what was sent in its order and gives it as a file', async () => {
    const officer = await journey.as('officer.lampang');
    const card = await main(officer, `${round}/card`);
    expect(card).toContain('แสดงตามฉบับที่ส่ง แก้ไขไม่ได้');
    expect(card).toContain('มูลค่าการจำหน่าย งวดนี้: 1,050');
    const file = await officer.request.get(`${round}/card.json`);
    expect(((await file.json()) as { indicators: unknown[] }).indicators).toHaveLength(9);
    const table = await (await officer.request.get(`${round}/card.csv`)).text();
    expect(table.split('\r\n')[0]).toContain('น้ำหนัก');
  });

  test('an outage that OPDC declares afterwards moves the day, and nothing is taken off any more', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto('/2554/rounds');
    await opdc.getByText('ประกาศระบบขัดข้อง (เลื่อนให้ทุกจังหวัด)').click();
    const days = { วันแรกที่ขัดข้อง: '1', วันสุดท้ายที่ขัดข้อง: '1', กำหนดส่งที่ตรงกับวันดังกล่าวเลื่อนเป็นวันที่: '2' };
    for (const [label, day] of Object.entries(days)) {
      const group = opdc.getByRole('group', { name: label });
      await group.getByLabel('วัน').fill(day);
      await group.getByLabel('เดือน').fill('11');
      await group.getByLabel('พ.ศ.').fill('2554');
    }
    const button = opdc.getByRole('button', { name: 'ประกาศและเลื่อนกำหนดให้ทุกจังหวัด' });
    const foresee = opdc.locator('form[action$="/rounds/outage"]').getByRole('button', { name: 'ดูผลที่จะเกิดขึ้นก่อนบันทึก' });
    await foresee.click();
    await opdc.getByText('ยังไม่ได้ระบุเหตุผล').first().waitFor();
    await opdc.locator('textarea[name="outageReason"]').fill('เครื่องแม่ข่ายขัดข้องทั้งวัน');
    await foresee.click();
    await opdc.getByText('1 รายงานที่รับแล้วนับวันล่าช้าใหม่').waitFor();
    await proveWhereAsked(opdc, 'ประกาศและเลื่อนกำหนดให้ทุกจังหวัด');
    await button.click();
    await notice(opdc, 'ประกาศแล้ว กำหนดของ 1 รายงานเลื่อน').waitFor();
    const officer = await journey.as('officer.lampang');
    const receipt = await main(officer, `${round}/receipt`);
    expect(receipt).toContain('เพราะเครื่องแม่ข่ายขัดข้องทั้งวัน');
    expect(receipt).toContain('ทันกำหนด');
  });
});
