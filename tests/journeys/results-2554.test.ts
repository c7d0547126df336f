import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { acceptLast, enterLast, lampangRound, moveReport } from './late-report-steps.ts';
import { sendOpdcLetter } from './letter-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { approveAt } from './results-steps.ts';
import { fillDay, notice, proveWhereAsked, read } from './visitor.ts';
import { openTask } from './work-steps.ts';

const journey = startJourney();
const results = '/2554/results/12m';
const incentives = '/2554/incentives';
const own = '/2554/TH-52/incentive';
const main = async (page: Page, url: string) => {
  await page.goto(url);
  return read(page.getByRole('main'));
};

/**
 * Two more provinces with assessed reports, copied by SQL from Lampang's with totals of their own: the demonstration has no other
 * party of FY2554 whose agreement was signed, and a budget is not divided by one.
 */
async function assessOthers() {
  await journey.product.withDatabase(async (pool) => {
    for (const [province, total] of [
      ['TH-51', '3.2000'],
      ['TH-54', '2.4000'],
    ]) {
      for (const table of ['agreement', 'report', 'frozen_score']) {
        const kept = table === 'agreement' ? '' : `AND round = '12m'`;
        await pool.query(
          `INSERT INTO ${table} SELECT (jsonb_populate_record(one, '{"organisation_id": "${province}"}')).* FROM ${table} AS one
           WHERE organisation_id = 'TH-52' AND fiscal_year = 2554 ${kept}`,
        );
      }
      await pool.query(
        `UPDATE frozen_score SET ledger = jsonb_set(ledger, '{total}', to_jsonb($2::text)) WHERE organisation_id = $1 AND kind = 'assessed'`,
        [province, total],
      );
    }
  });
}

describe('the results of FY2554, from a late report to what each province received', () => {
  test('the report of twelve months comes a working day late and is received', async () => {
    const officer = await journey.as('officer.lampang');
    await setToday(officer, '2011-11-02');
    await enterLast(await journey.as('host.cd.lampang'));
    await acceptLast(officer);
    await moveReport(officer, 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน', 'เสนอรายงานแล้ว');
    await moveReport(await journey.as('governor.lampang'), 'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.', 'รับรองและส่งรายงานแล้ว');
    await moveReport(await journey.as('opdc'), 'รับรายงานของจังหวัด', 'รับรายงานแล้ว');
  });

  test('six and nine months are followed up: nobody assesses them, and there are no results of them', async () => {
    const [opdc, evaluator] = [await journey.as('opdc'), await journey.as('evaluator')];
    for (const round of ['6m', '9m']) {
      await evaluator.goto(`/2554/TH-52/${round}`);
      expect(await evaluator.getByRole('textbox', { name: /^คะแนนที่ให้/ }).count()).toBe(0);
      expect(await evaluator.getByRole('link', { name: 'สรุปคะแนนประเมิน' }).count()).toBe(0);
      expect((await opdc.request.get(`/2554/results/${round}`)).status()).toBe(404);
    }
    expect(await main(opdc, '/2554/results')).not.toMatch(/รอบ (6|9) เดือน/);
  });

  test('the evaluator assesses the twelve months; the delay takes 0.0500 off, as the manual says', async () => {
    const evaluator = await journey.as('evaluator');
    await setToday(evaluator, '2012-01-20');
    await evaluator.goto(lampangRound);
    const names = await evaluator
      .getByRole('textbox', { name: /^คะแนนที่ให้ / })
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('name') ?? ''));
    expect(names.length).toBeGreaterThan(0);
    for (const code of names.map((name) => name.replace(/^assess\.|\.score$/g, ''))) {
      const part = evaluator.locator(`[id="assess-${code}"]`);
      await part.getByRole('button', { name: `(${code})` }).click();
      await notice(evaluator, `บันทึกคะแนนประเมินแล้ว (${code})`).waitFor();
    }
    await moveReport(evaluator, 'สรุปคะแนนประเมิน', 'สรุปคะแนนประเมินแล้ว');
    expect(await main(await journey.as('opdc'), `${lampangRound}/ledger`)).toContain(
      'ปรับลดคะแนนรวม 0.0500 × 1 = 0.0500',
    );
    await assessOthers();
  });

  test('OPDC sums up; the subcommission and the commission approve, and the cabinet takes note', async () => {
    const opdc = await journey.as('opdc');
    expect(await main(opdc, incentives)).toContain('ยังไม่ประกาศผลของปี');
    await opdc.goto(results);
    await opdc.getByRole('button', { name: 'จัดทำสรุปผลของรอบ' }).click();
    await notice(opdc, 'จัดทำสรุปผลแล้ว').waitFor();
    const of = { kind: 'results', kindName: 'ผลการประเมิน', subject: 'สรุปผลการประเมิน รอบ 12 เดือน ฉบับที่ 1' };
    await approveAt(opdc, '2554', {
      ...{ ...of, body: 'committee.good-governance', number: '3', day: ['6', '2', '2555'], after: '2012-02-07' },
    });
    await opdc.goto(results);
    expect(await opdc.getByRole('button', { name: /^ประกาศผล/ }).count()).toBe(0);
    await approveAt(opdc, '2554', {
      ...{ ...of, body: 'committee.commission', number: '4', day: ['13', '2', '2555'], after: '2012-02-14' },
    });
    await setToday(opdc, '2012-02-22');
    await opdc.goto(results);
    await opdc.getByLabel('หนังสือที่นำเสนอ (เลขที่และวันที่)').fill('นร 1200/15 ลงวันที่ 15 กุมภาพันธ์ 2555');
    await fillDay(opdc, /^วันที่คณะรัฐมนตรีรับทราบ/, ['21', '2', '2555']);
    await opdc.getByRole('button', { name: 'บันทึกว่าคณะรัฐมนตรีรับทราบ' }).click();
    await opdc.getByRole('status', { name: 'บันทึกแล้ว' }).waitFor();
    const visitor = await journey.stranger();
    expect(await main(visitor, results)).toContain('ยังไม่มีผลที่ประกาศ');
    await visitor.context().close();
  });

  test('a colleague announces all at once, each province is told, and no minister is sent a pack that the year does not name', async () => {
    const colleague = await journey.as('colleague.opdc');
    const button = 'ประกาศผลของทุกจังหวัดและกลุ่มจังหวัด';
    await colleague.goto(results);
    await proveWhereAsked(colleague, button);
    await colleague.getByRole('button', { name: button }).click();
    await notice(colleague, 'ประกาศผลแล้ว').waitFor();
    const opdc = await journey.as('opdc');
    await opdc.goto('/2554/notices');
    expect(await opdc.getByRole('button', { name: 'ออกเอกสารผลและเตรียมหนังสือส่งผล' }).count()).toBe(0);
    await opdc.getByRole('button', { name: 'เตรียมหนังสือแจ้งผล', exact: true }).click();
    await notice(opdc, 'เตรียมร่างหนังสือแล้ว').waitFor();
    await sendOpdcLetter(journey.as, new URL(opdc.url()).pathname);
    const officer = await journey.as('officer.lampang');
    await expect
      .poll(async () => main(officer, '/letters/TH-52/inbox'), { timeout: 120_000 })
      .toContain('แจ้งผลการประเมินการปฏิบัติราชการ');
  });

  test('OPDC simulates two allocations and sets them side by side; another person lays one before the commission', async () => {
    const opdc = await journey.as('opdc');
    await openTask(opdc, 'จำลองการจัดสรรสิ่งจูงใจจากผลที่ประกาศแล้ว');
    await opdc.waitForURL(`**${incentives}`);
    await opdc.goto('/2554/results');
    await opdc.getByRole('link', { name: 'การจัดสรรสิ่งจูงใจตามระดับของผลงาน' }).click();
    for (const [name, high, low] of [
      ['ข้อเสนอหลัก', '70', '30'],
      ['ทางเลือก', '60', '40'],
    ] as const) {
      await opdc.goto(incentives);
      await opdc.getByLabel('ชื่อรายการ').fill(name);
      await opdc.getByLabel('วงเงินทั้งหมด').fill('1,000,000');
      for (const [at, typed] of [['ดีมาก', '3.5', high] as const, ['ดี', '2', low] as const].entries())
        for (const [part, text] of ['name', 'from', 'share'].map((one, index) => [one, typed[index] ?? ''] as const))
          await opdc.locator(`[name="levels.${at}.${part}"]`).fill(text);
      await opdc.getByLabel('เหตุผลของเกณฑ์ที่ใช้').fill('ตามระดับของผลงาน');
      await opdc.getByRole('button', { name: 'จำลองและเก็บเป็นรายการ' }).click();
      await notice(opdc, 'จำลองการจัดสรรแล้ว').waitFor();
    }
    expect(await main(opdc, `${incentives}/1?with=2`)).toContain('ต่างกัน (บาท)');
    expect(await read(opdc.getByRole('row', { name: /^ลำปาง/ }))).toContain('538,462.00');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    expect(await main(await journey.as('officer.lampang'), own)).toContain('ยังไม่มีการจัดสรร');
    const colleague = await journey.as('colleague.opdc');
    await openTask(colleague, 'เสนอคณะพิจารณาการจัดสรรสิ่งจูงใจที่จำลองไว้');
    await colleague.getByRole('link', { name: 'ข้อเสนอหลัก' }).click();
    await proveWhereAsked(colleague, 'เสนอคณะพิจารณาจัดสรร');
    await colleague.getByRole('button', { name: 'เสนอคณะพิจารณาจัดสรร' }).click();
    await notice(colleague, 'เสนอคณะแล้ว').waitFor();
  });

  test('the commission allots, and each province reads its own amount alone', async () => {
    const opdc = await journey.as('opdc');
    await approveAt(opdc, '2554', {
      ...{ kind: 'incentives', kindName: 'การจัดสรรสิ่งจูงใจ', subject: 'รายการที่ 1' },
      ...{ body: 'committee.commission', number: '5', day: ['12', '3', '2555'], after: '2012-03-13' },
    });
    expect(await main(opdc, `${incentives}/1`)).toContain('คณะเห็นชอบแล้ว');
    const officer = await journey.as('officer.lampang');
    await officer.goto('/2554/TH-52');
    await officer.getByRole('link', { name: 'สิ่งจูงใจตามระดับของผลงาน' }).click();
    const told = await read(officer.getByRole('main'));
    expect(told).toContain('538,462.00');
    expect(told).not.toContain('230,769');
    expect(await faultsOf(officer)).toEqual(noFaults);
    for (const [key, address] of [
      ['officer.lampang', incentives],
      ['officer.lampang', '/2554/TH-51/incentive'],
      ['officer.loei', own],
    ] as const)
      expect((await (await journey.as(key)).request.get(address)).status(), `${key} ${address}`).toBe(403);
  });
});
