import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { smallPdf, smallPng } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { loeiRound, notice, proveWhereAsked, read, signIn } from './visitor.ts';

const journey = startJourney();
const newHost = { name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด สถิติจังหวัดเลย', email: 'host.stat.loei@demo.samrit.example' };
const newHostPassword = 'ตัวเลขที่ตรวจสอบได้ทุกหลัก';

async function fill(page: Page, code: string, figures: Readonly<Record<string, string>>) {
  await page.goto(`${loeiRound}/indicators/${code}`);
  for (const [label, figure] of Object.entries(figures))
    await page.getByRole('textbox', { name: label, exact: true }).fill(figure);
}

async function attach(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(file);
  await page.locator('.evidence__piece').getByText(file.name).first().waitFor();
}

async function save(page: Page, button: 'บันทึกเป็นร่าง' | 'บันทึกและส่งผลให้สำนักงานจังหวัด', said: string) {
  await page.getByRole('button', { name: button }).click();
  await notice(page, said).waitFor();
}

const sent = 'บันทึกและส่งผลให้สำนักงานจังหวัดแล้ว';

/** Chooses a move of Loei's report, reads what will follow, and confirms it. */
async function moveReport(page: Page, button: string, done: string) {
  await page.goto(loeiRound);
  await page.getByRole('link', { name: button }).click();
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}

async function accept(page: Page, code: string) {
  await page.goto(loeiRound);
  await page.getByRole('button', { name: `รับผล ${code}` }).click();
  await notice(page, `รับผลแล้ว (${code})`).waitFor();
}

/** The person of an account sets a password by the link they were given, and another one before anything else. */
async function setPasswords(link: string, [first, own]: readonly [string, string]) {
  const host = await journey.stranger();
  await host.goto(new URL(link).pathname);
  await host.getByLabel('รหัสผ่านใหม่').fill(first);
  await host.getByRole('button', { name: 'ตั้งรหัสผ่านนี้' }).click();
  await notice(host, 'ตั้งรหัสผ่านแล้ว').waitFor();
  await signIn(host, newHost.email, first);
  await host.goto('/work');
  expect(await host.title()).toContain('บัญชีของฉัน');
  await host.getByLabel('รหัสผ่านปัจจุบัน').fill(first);
  await host.getByLabel('รหัสผ่านใหม่').fill(own);
  await host.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click();
  await notice(host, 'เปลี่ยนรหัสผ่านแล้ว').waitFor();
  await host.context().close();
}

describe('one whole year of Loei, from a missing result to the assessed score and its grade', () => {
  test('the administrator opens an account and makes it host at the statistical office', async () => {
    const admin = await journey.as('admin');
    await admin.getByRole('link', { name: 'ผู้ใช้และหน่วยงาน' }).click();
    await admin.getByText(/พบ \d+ คน/).waitFor();
    await admin.getByRole('link', { name: 'เพิ่มผู้ใช้' }).click();
    await admin.getByLabel('ชื่อและนามสกุล').fill(newHost.name);
    await admin.getByLabel('อีเมล').fill(newHost.email);
    await admin.getByRole('button', { name: 'เปิดบัญชี' }).click();
    await admin.getByText('แสดงครั้งเดียว').waitFor();
    const link = await read(admin.locator('code.token'));
    await setPasswords(link, ['ตัวเลขที่ผู้อื่นเคยเห็นลิงก์', newHostPassword]);
    await admin.getByRole('link', { name: 'ให้บทบาทแก่ผู้ใช้นี้' }).click();
    await admin.getByText('ให้บทบาท', { exact: true }).click();
    await admin.getByLabel('บทบาท').selectOption({ label: 'เจ้าภาพตัวชี้วัด' });
    await admin.getByLabel('หน่วยงาน', { exact: true }).fill('TH-42.stat');
    const from = admin.getByRole('group', { name: 'ตั้งแต่' });
    await from.getByLabel('วัน').fill('๑');
    await from.getByLabel('เดือน').fill('๑๐');
    await from.getByLabel('พ.ศ.').fill('๒๕๖๗');
    await proveWhereAsked(admin, 'ให้บทบาทนี้');
    await admin.getByRole('button', { name: 'ให้บทบาทนี้' }).click();
    await notice(admin, 'ให้บทบาทแล้ว').waitFor();
    expect(await read(admin.getByRole('row', { name: 'เจ้าภาพตัวชี้วัด' }))).toContain('สำนักงานสถิติจังหวัดเลย');
  });

  test('the host of community development enters a missing result with evidence and sends it', async () => {
    const host = await journey.as('host.cd.loei');
    await host.goto('/work');
    await host
      .getByRole('main')
      .getByRole('link', { name: /1\.1-SME/ })
      .first()
      .click();
    await fill(host, '1.1-SME', {
      'มูลค่าการจำหน่าย งวดนี้': '๑,๐๕๐',
      'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน': '1,000',
    });
    // Growth of 5 per cent, between 4.1 (75 points) and 6.1 (100): the score forms while typing.
    await host.getByText('ได้คะแนน 86.2500').first().waitFor();
    await host.getByRole('textbox', { name: 'คำชี้แจงผลการดำเนินงาน' }).fill('ยอดจำหน่ายเพิ่มจากงานกาชาดจังหวัด');
    await save(host, 'บันทึกเป็นร่าง', 'บันทึกร่างแล้ว');
    await attach(host, smallPdf('รายงานยอดจำหน่าย.pdf'));
    await attach(host, smallPng('ภาพงานกาชาด.png'));
    const download = host.waitForEvent('download');
    await host.getByRole('link', { name: 'รายงานยอดจำหน่าย.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('รายงานยอดจำหน่าย.pdf');
    await save(host, 'บันทึกและส่งผลให้สำนักงานจังหวัด', sent);
    expect(await read(host.getByRole('main'))).toContain('แก้ไขไม่ได้');
  });

  test('the host of natural resources corrects what the province returned', async () => {
    const host = await journey.as('host.nre.loei');
    await fill(host, '1.1-PM25', { 'จำนวนวันที่ค่าเฉลี่ย 24 ชั่วโมงเกินมาตรฐาน': '43' });
    expect(await read(host.getByRole('main'))).toContain('ส่งกลับเพราะ');
    await save(host, 'บันทึกเป็นร่าง', 'บันทึกร่างแล้ว');
    await attach(host, smallPdf('รายงานสถานีตรวจวัด.pdf'));
    await save(host, 'บันทึกและส่งผลให้สำนักงานจังหวัด', sent);
  });

  test('the new host signs in and completes the half-entered result', async () => {
    const host = await journey.stranger();
    await signIn(host, newHost.email, newHostPassword);
    await host.getByRole('button', { name: 'แสดงเลขอารบิก' }).click();
    await host.goto(`${loeiRound}/indicators/1.2.2-3`);
    const fields = host.getByRole('form', { name: 'ผลการดำเนินงาน' }).locator('input[inputmode=decimal]');
    await fields.nth(0).fill('38');
    await fields.nth(1).fill('40');
    await save(host, 'บันทึกและส่งผลให้สำนักงานจังหวัด', sent);
    await host.context().close();
  });

  test('the central agency supplies its score', async () => {
    const central = await journey.as('central');
    await fill(central, '2.2-DGR', { 'คะแนน DG Readiness (เต็ม 100)': '70.00' });
    await save(central, 'บันทึกและส่งผลให้สำนักงานจังหวัด', sent);
  });

  test('the provincial office cannot send an unfinished report, accepts the rest, and sends it to the governor', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto(loeiRound);
    // What the report lacks stands where the button will: it is offered when it can succeed.
    const next = officer.getByRole('region', { name: 'สิ่งที่ท่านทำได้ในขั้นนี้' });
    expect(await next.getByRole('link', { name: '1.1-WATER' }).count()).toBe(1);
    expect(await next.getByRole('link', { name: 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน' }).count()).toBe(0);
    for (const code of ['1.1-WATER', '1.1-SME', '1.1-PM25', '1.2.2-3', '2.2-DGR']) await accept(officer, code);
    await moveReport(officer, 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน', 'เสนอรายงานแล้ว');
  });

  test('the governor endorses, and the self score is kept with its arithmetic', async () => {
    const governor = await journey.as('governor.loei');
    await moveReport(governor, 'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.', 'รับรองและส่งรายงานแล้ว');
    await governor.goto(`${loeiRound}/indicators/1.1-SME/ledger`);
    const ledger = await read(governor.getByRole('main'));
    expect(ledger).toContain('ครั้งที่ 1');
    expect(ledger).toContain('คะแนนตรงกับที่เก็บไว้');
    expect(ledger).toContain('(1,050 − 1,000) ÷ 1,000 × 100');
    expect(ledger).toContain('คะแนน = 75 + (5 − 4.1) ÷ (6.1 − 4.1) × (100 − 75) = 86.25');
    expect(ledger).toContain('หนังสือจังหวัดเลย ว 3031 ข้อ 6.1');
    expect(ledger).toContain('คิดคะแนนจากการเทียบบัญญัติไตรยางศ์');
  });

  test('OPDC returns the report with a reason that names one indicator', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(loeiRound);
    await opdc.getByRole('link', { name: 'ส่งรายงานกลับให้จังหวัดแก้ไข' }).click();
    await opdc.getByRole('button', { name: 'ส่งรายงานกลับให้จังหวัดแก้ไข' }).click();
    await opdc.getByRole('alert').getByText('ยังไม่ได้ระบุเหตุผล').waitFor();
    await opdc.getByRole('checkbox', { name: /^1\.1-SME/ }).check();
    await opdc.getByLabel('เหตุผล').fill('ยอดงวดก่อนของ 1.1-SME ไม่ตรงกับหลักฐานหน้า 3');
    await opdc.getByRole('button', { name: 'ส่งรายงานกลับให้จังหวัดแก้ไข' }).click();
    await notice(opdc, 'ส่งรายงานกลับให้จังหวัดแก้ไขแล้ว').waitFor();
  });

  test('the host reads the reason, corrects that indicator only, and the office and the governor pass it on again', async () => {
    const host = await journey.as('host.cd.loei');
    await fill(host, '1.1-SME', { 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน': '1,008' });
    expect(await read(host.getByRole('main'))).toContain('ไม่ตรงกับหลักฐานหน้า 3');
    await save(host, 'บันทึกและส่งผลให้สำนักงานจังหวัด', sent);
    const untouched = await journey.as('host.nre.loei');
    await untouched.goto(`${loeiRound}/indicators/1.1-PM25`);
    expect(await read(untouched.getByRole('main'))).toContain('แก้ไขไม่ได้');
    const officer = await journey.as('officer.loei');
    await accept(officer, '1.1-SME');
    await moveReport(officer, 'เสนอผู้ว่าราชการจังหวัดรับรองรายงาน', 'เสนอรายงานแล้ว');
    const governor = await journey.as('governor.loei');
    await moveReport(governor, 'รับรองและส่งรายงานให้สำนักงาน ก.พ.ร.', 'รับรองและส่งรายงานแล้ว');
    await governor.goto(`${loeiRound}/indicators/1.1-SME/ledger`);
    const ledger = await read(governor.getByRole('main'));
    expect(ledger).toContain('ครั้งที่ 2');
    expect(ledger).toContain('(1,050 − 1,008) ÷ 1,008 × 100');
  });

  test('OPDC receives the report and gives it a number', async () => {
    const opdc = await journey.as('opdc');
    await moveReport(opdc, 'รับรายงานของจังหวัด', 'รับรายงานแล้ว');
    expect(await read(opdc.getByRole('main'))).toMatch(/SAR-2568-\d{5}/);
  });

  test('the evaluator assesses every indicator, one of them differently and with a reason, and concludes', async () => {
    const evaluator = await journey.as('evaluator');
    await evaluator.goto(loeiRound);
    const codes = await codesToAssess(evaluator);
    expect(codes.length).toBe(10);
    for (const code of codes) await assess(evaluator, code);
    await moveReport(evaluator, 'สรุปคะแนนประเมิน', 'สรุปคะแนนประเมินแล้ว');
  });

  test('OPDC has the assessed score and its grade; nobody announces one province alone, and the public reads nothing yet', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto(loeiRound);
    expect(await read(opdc.getByRole('main'))).toContain('ประเมินแล้ว รอประกาศผล');
    expect(await opdc.getByRole('link', { name: 'ประกาศผลและแจ้งจังหวัด' }).count()).toBe(0);
    await opdc.goto('/2568/board');
    const row = opdc.getByRole('row', { name: /^เลย/ });
    // The self score and the result, each with the grade of its own figure.
    expect(await row.getByRole('cell', { name: / (ดีมาก|ดี|พอใช้)$/ }).count()).toBe(2);
    await opdc.goto('/2568/results/12m');
    const missing = opdc.getByRole('region', { name: /^ยังไม่มีผลประเมิน \d+ ราย/ });
    expect(await missing.getByRole('link', { name: 'นครราชสีมา', exact: true }).count()).toBe(1);
    expect(await missing.getByRole('link', { name: 'เลย', exact: true }).count()).toBe(0);
    const visitor = await journey.stranger();
    await visitor.goto('/2568/results/12m');
    expect(await read(visitor.getByRole('main'))).toContain('ยังไม่มีผลที่ประกาศ');
    await visitor.goto('/2568/results/6m');
    expect(await read(visitor.getByRole('main'))).toContain('ประกาศแล้ว');
    await visitor.context().close();
  });
});

async function codesToAssess(page: Page): Promise<string[]> {
  const labels = await page
    .getByRole('textbox', { name: /^คะแนนที่ให้ / })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name));
  return labels.map((name) => name.replace(/^assess\.|\.score$/g, ''));
}

/** Agrees with the province, save for Loei's urgent policy, where a lower score needs its reason. */
async function assess(page: Page, code: string) {
  const part = page.locator(`[id="assess-${code}"]`);
  const differs = code === '1.2.1-1';
  const button = part.getByRole('button', { name: differs ? 'บันทึกคะแนนทั้งหน้า' : `(${code})` });
  if (differs) {
    await part.getByLabel(`คะแนนที่ให้ ${code}`).fill('50');
    await button.click();
    await page.getByRole('alert').getByText('ยังไม่ได้ระบุเหตุผล').waitFor();
    await part.getByLabel('เหตุผล').fill('ขั้นที่ 4 ยังไม่มีรายงานประชุมรับรอง');
  }
  await button.click();
  await notice(page, `บันทึกคะแนนประเมินแล้ว (${code})`).waitFor();
}

describe('what the year left behind can be proved', () => {
  test('every frozen score is recomputed and none differs', async () => {
    const answer = await journey.product.cli('verify', 'scores');
    expect(answer.output).toContain('คำนวณซ้ำตรงกันทั้งหมด');
    expect(answer.status).toBe(0);
  });

  test('every summary of results gives the same bytes again', async () => {
    const answer = await journey.product.cli('verify', 'results');
    expect(answer.output).toContain('คำนวณซ้ำตรงกันทุกไบต์ 1 ฉบับ');
    expect(answer.status).toBe(0);
  });

  test('the journal is whole', async () => {
    const answer = await journey.product.cli('verify', 'journal');
    expect(answer.output).toContain('บันทึกครบถ้วน');
    expect(answer.status).toBe(0);
  });

  test('one journal row changed by hand is found and named', async () => {
    const seq = await journey.product.withDatabase(async (pool) => {
      await pool.query('ALTER TABLE journal DISABLE TRIGGER journal_keep_rows');
      const changed = await pool.query<{ seq: string }>(
        `UPDATE journal SET actor_name = 'ผู้อื่น' WHERE organisation_id = 'TH-42' AND action = 'result.assess'
           AND subject LIKE '%1.2.1-1' RETURNING seq`,
      );
      await pool.query('ALTER TABLE journal ENABLE TRIGGER journal_keep_rows');
      return changed.rows[0]?.seq;
    });
    const answer = await journey.product.cli('verify', 'journal');
    expect(answer.status).toBe(1);
    expect(answer.output).toContain(`TH-42 รายการที่ ${seq}: เนื้อหาถูกแก้ไข`);
  });
});
