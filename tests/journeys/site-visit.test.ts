import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { fillDay, notice, proveWhereAsked, read, signInAs } from './visitor.ts';

const journey = startJourney();
const own = '/2554/TH-52/12m/site-visit';
const field = `${own}/field`;
const picture = {
  name: 'ป้ายหน้าศูนย์.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

interface StoredVisit {
  readonly attendance: { readonly text: string } | null;
  readonly notes: readonly { readonly text: string }[];
  readonly findings: readonly { readonly code: string; readonly seen: string; readonly verdict: string }[];
  readonly status: string;
}

describe('a team visits Lampang in December 2554, where there is no network', () => {
  let page: Page;
  let phone: BrowserContext;
  let code = '';

  beforeAll(async () => {
    // The demonstration has it as it was signed off: here it is played from its beginning.
    await journey.product.withDatabase(async (pool) => {
      await pool.query('DELETE FROM site_visit');
    });
  });

  const stored = () =>
    journey.product.withDatabase(async (pool) => {
      const { rows } = await pool.query<StoredVisit>('SELECT attendance, notes, findings, status FROM site_visit');
      const files = await pool.query<{ n: number }>(
        "SELECT count(*)::int AS n FROM attached_file WHERE subject = '2554/12m/site-visit'",
      );
      const records = await pool.query<{ n: number }>(
        "SELECT count(*)::int AS n FROM journal WHERE action = 'site-visit.record'",
      );
      return { visit: rows[0], files: files.rows[0]?.n, records: records.rows[0]?.n };
    });
  const box = (name: string) => page.locator(`[name="${name}"]`);

  test('OPDC arranges day, team and what is looked at, and what is missing is said beside its field', async () => {
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2011-12-07');
    await opdc.goto('/2554/advice');
    await opdc.getByRole('link', { name: /^การประเมินผล ณ จังหวัด/ }).click();
    await opdc.getByRole('link', { name: 'จังหวัดลำปาง' }).click();
    await opdc.waitForURL(`**${own}`);
    await fillDay(opdc, /^วันที่/, ['10', '12', '2554']);
    await opdc.getByRole('button', { name: 'บันทึกร่างกำหนดการ' }).click();
    await opdc.getByText('เลือกวันทำการ').first().waitFor();
    expect(await read(opdc.getByRole('main'))).toContain('ยังไม่ได้ระบุสถานที่');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await fillDay(opdc, /^วันที่/, ['14', '12', '2554']);
    await opdc.getByLabel('สถานที่').fill('ศาลากลางจังหวัดลำปาง');
    const indicator = opdc.locator('[name="items.0.code"]');
    await indicator.selectOption({ index: 1 });
    code = await indicator.inputValue();
    await opdc.getByRole('checkbox', { name: /^ผู้สาธิต ผู้ประเมิน \(/ }).check();
    await opdc.getByLabel('หัวหน้าคณะ').selectOption({ label: 'ผู้สาธิต ผู้ประเมิน (ผู้ประเมิน)' });
    await opdc.getByRole('button', { name: 'บันทึกร่างกำหนดการ' }).click();
    await notice(opdc, 'บันทึกร่างแล้ว').waitFor();
    const officer = await journey.as('officer.lampang');
    await officer.goto(own);
    expect(await read(officer.getByRole('main'))).toContain('ยังไม่มีกำหนดการ');
    await opdc.getByRole('button', { name: 'แจ้งกำหนดการให้จังหวัด' }).click();
    await notice(opdc, 'แจ้งจังหวัดแล้ว').waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });

  test('the province finds it in its work and its calendar, and confirms', async () => {
    const officer = await journey.as('officer.lampang');
    await officer.goto('/work');
    await officer
      .getByRole('link', { name: /ยืนยันวันประเมินผล ณ จังหวัด/ })
      .first()
      .click();
    await officer.waitForURL(`**${own}`);
    await officer.getByRole('button', { name: 'ยืนยันวันและเวลา' }).click();
    await notice(officer, 'ยืนยันแล้ว').waitFor();
    const feed = await officer.request.get('/2554/TH-52/calendar.ics');
    expect(await feed.text()).toContain('own-site-visit-12m');
    expect(await faultsOf(officer)).toEqual(noFaults);
    const other = await journey.as('officer.pathumthani');
    expect((await other.goto(own))?.status()).toBe(403);
  });

  test('the evaluator prepares the page on a phone, and is told what the phone keeps', async () => {
    await setToday(await journey.as('opdc'), '2011-12-14');
    page = await journey.stranger({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    phone = page.context();
    await signInAs(page, 'evaluator');
    await page.goto('/work');
    await page
      .getByRole('link', { name: /ไปประเมินผล ณ จังหวัดและบันทึก/ })
      .first()
      .click();
    await page.waitForURL(`**${field}`);
    await page.getByRole('button', { name: 'เตรียมไว้ใช้โดยไม่มีอินเทอร์เน็ต' }).click();
    await page.getByText('เตรียมไว้แล้ว').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await faultsOf(page)).toEqual(noFaults);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const asked = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return asked
        .flat()
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => !path.startsWith('/assets/'));
    });
    expect(kept).toEqual([field]);
  });

  test('without a network the page opens, and what is written and photographed stays', async () => {
    await phone.setOffline(true);
    await page.reload();
    await box('came').fill('หัวหน้าสำนักงานจังหวัดลำปาง');
    await box('note.1').fill('ตรวจแฟ้มแล้ว 20 เรื่อง');
    await page.locator(`[name="finding.${code}.verdict"][value="differs"]`).check();
    await box(`finding.${code}.seen`).fill('น้อยกว่าที่รายงาน 2 เรื่อง');
    await page.getByText('เก็บสิ่งที่พิมพ์ไว้ในเครื่องนี้แล้ว').waitFor();
    await page.locator('input[type="file"]').setInputFiles(picture);
    await page.getByRole('button', { name: 'แนบภาพ' }).click();
    await page.getByText('รอส่ง').first().waitFor();
    await page.getByRole('button', { name: 'บันทึกทั้งหน้า' }).click();
    await page.getByText('จะส่งให้เองเมื่อเปิดหน้านี้').waitFor();
    await page.close();
    page = await phone.newPage();
    await page.goto(field);
    await expect.poll(() => box('came').inputValue()).toBe('หัวหน้าสำนักงานจังหวัดลำปาง');
    expect(await box(`finding.${code}.seen`).inputValue()).toBe('น้อยกว่าที่รายงาน 2 เรื่อง');
    await page.getByText('ป้ายหน้าศูนย์.png').first().waitFor();
    // Nothing of any other page is kept.
    const elsewhere = await phone.newPage();
    expect(await elsewhere.goto(own).catch(() => null)).toBeNull();
    await elsewhere.close();
    const { visit, files } = await stored();
    expect([visit?.attendance, visit?.notes, visit?.findings, files]).toEqual([null, [], [], 0]);
  });

  test('with the network back all of it is sent once, by itself', async () => {
    await phone.setOffline(false);
    await page.getByText('ส่งสิ่งที่เก็บไว้ในเครื่องนี้แล้ว').waitFor();
    const sent = await stored();
    expect(sent).toMatchObject({ files: 1, records: 1 });
    expect(sent.visit).toMatchObject({
      attendance: { text: 'หัวหน้าสำนักงานจังหวัดลำปาง' },
      notes: [{ text: 'ตรวจแฟ้มแล้ว 20 เรื่อง' }],
      findings: [{ code, verdict: 'differs', seen: 'น้อยกว่าที่รายงาน 2 เรื่อง' }],
    });
    await page.reload();
    await page.getByRole('link', { name: 'ป้ายหน้าศูนย์.png' }).waitFor();
    expect(await page.getByText('รอส่ง').count()).toBe(0);
    expect((await stored()).records).toBe(1);
  });

  test('what somebody else changed meanwhile stands beside what was typed, and neither is lost', async () => {
    await phone.setOffline(true);
    await box('came').fill('หัวหน้าสำนักงานจังหวัดลำปาง\nเจ้าหน้าที่ศูนย์ดำรงธรรม');
    await page.getByText('เก็บสิ่งที่พิมพ์ไว้ในเครื่องนี้แล้ว').waitFor();
    await journey.product.withDatabase(async (pool) => {
      await pool.query(
        `UPDATE site_visit SET attendance = attendance || '{"text": "ปลัดจังหวัดลำปาง", "version": 2, "name": "ผู้อื่น"}'`,
      );
    });
    await phone.setOffline(false);
    await page.getByRole('button', { name: 'ส่งและดูคำตอบของระบบ' }).click();
    await page.getByText('เทียบข้อความทั้งสอง').first().waitFor();
    expect(await read(page.getByRole('main'))).toContain('ปลัดจังหวัดลำปาง');
    expect(await box('came').inputValue()).toContain('เจ้าหน้าที่ศูนย์ดำรงธรรม');
    expect(await faultsOf(page)).toEqual(noFaults);
    await box('came').fill('ปลัดจังหวัดลำปาง\nเจ้าหน้าที่ศูนย์ดำรงธรรม');
    // What is sent is shown by opening the page anew.
    const opened = page.waitForEvent('load');
    await page.getByRole('button', { name: 'บันทึกทั้งหน้า' }).click();
    await opened;
    await expect.poll(async () => (await stored()).visit?.attendance?.text).toBe('ปลัดจังหวัดลำปาง\nเจ้าหน้าที่ศูนย์ดำรงธรรม');
  });

  test('what was written of a subject that was taken out meanwhile is not lost', async () => {
    const text = 'ตรวจแฟ้มแล้ว 21 เรื่อง';
    const kept = page.getByText(/บันทึกเรื่องที่ [1๑]: ตรวจแฟ้มแล้ว 21 เรื่อง/);
    await phone.setOffline(true);
    await box('note.1').fill(text);
    await page.getByText('เก็บสิ่งที่พิมพ์ไว้ในเครื่องนี้แล้ว').waitFor();
    const items = await journey.product.withDatabase(async (pool) => {
      const { rows } = await pool.query<{ items: unknown }>('SELECT items FROM site_visit');
      await pool.query(`UPDATE site_visit SET items = '[]'`);
      return JSON.stringify(rows[0]?.items);
    });
    await phone.setOffline(false);
    await page.getByText('เรื่องที่ถอนออกจากกำหนดการแล้ว').first().waitFor();
    await page.reload();
    await kept.waitFor();
    expect(await faultsOf(page)).toEqual(noFaults);
    // What else is sent meanwhile is confirmed, beside what stays.
    await box('came').fill('ปลัดจังหวัดลำปาง');
    const opened = page.waitForEvent('load');
    await page.getByRole('button', { name: 'บันทึกทั้งหน้า' }).click();
    await opened;
    await page.getByText('ส่งสิ่งที่เก็บไว้ในเครื่องนี้แล้ว').waitFor();
    await kept.waitFor();
    await journey.product.withDatabase((pool) => pool.query('UPDATE site_visit SET items = $1', [items]));
    await page.reload();
    await expect.poll(async () => (await stored()).visit?.notes).toMatchObject([{ text }]);
    expect(await kept.count()).toBe(0);
  });

  test('the head signs off, the province reads and answers, and the record is a paper', async () => {
    await page.goto(own);
    await page.getByText('รับรองข้อค้นพบ').first().click();
    await proveWhereAsked(page, 'รับรองข้อค้นพบ');
    await page.getByRole('button', { name: 'รับรองข้อค้นพบ' }).click();
    await notice(page, 'รับรองแล้ว').waitFor();
    const officer = await journey.as('officer.lampang');
    await officer.goto(own);
    expect(await read(officer.getByRole('main'))).toContain('น้อยกว่าที่รายงาน 2 เรื่อง');
    await officer.getByRole('textbox', { name: `คำชี้แจง ${code}` }).fill('แจ้งผลครบแล้วในเดือนมกราคม');
    await officer.getByRole('button', { name: 'ส่งคำชี้แจง' }).click();
    await notice(officer, 'ส่งคำชี้แจงแล้ว').waitFor();
    expect(await faultsOf(officer)).toEqual(noFaults);
    const paper = await officer.request.get(`${own}/record.pdf`);
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await officer.goto('/2554/TH-52/12m');
    expect(await read(officer.getByRole('main'))).toContain(`พบ ณ จังหวัด ${code}`);
  });

  test('at sign-out nothing of it remains on the phone', async () => {
    await page.goto(own);
    const menu = page.getByRole('button', { name: 'เมนู', exact: true });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/2554'));
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({ caches: [], databases: [], workers: 0 });
  });
});
