import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { stageOf } from '../../src/demo/demo-stages.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { provinces } from '../../src/frameworks/provinces.ts';
import { openBrowser } from '../../src/testing/browser.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { faultsOf, noFaults } from '../journeys/page-faults.ts';
import { notice, openVisitor, read, signInAs } from '../journeys/visitor.ts';
import { serveWeb, webDepsOn } from './web-setting.ts';

const assessed = provinces.map(({ code }) => code).filter((code) => stageOf(code) === 'assessed');
const parties = [...assessed.slice(0, 3), 'TH-75'].filter((code, index, all) => all.indexOf(code) === index);
const results = '/2568/results/12m';
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** The twelve months of FY2568 from assessed reports to the public page, and a correction, with every party assessed. */
describeOnEmbeddedDatabase('the results of FY2568 are approved and announced as one', (database) => {
  let today = '2025-12-01';
  let folder = '';
  let app: FastifyInstance;
  let browser: Browser;
  let opdc: Page;
  let colleague: Page;
  let base = '';
  const open = (options: BrowserContextOptions = {}) => openVisitor(browser, base, options);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-results-'));
    const deps = webDepsOn(database, folder, undefined, () => today);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: parties });
    app = await serveWeb({ ...deps, assetsFolder: join(import.meta.dirname, '..', '..', 'dist', 'web', 'assets') });
    base = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
    opdc = await open();
    await signInAs(opdc, 'opdc');
    colleague = await open();
    await signInAs(colleague, 'colleague.opdc');
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const asStranger = async (address: string) => {
    const page = await open();
    const answer = await page.goto(address);
    const text = await read(page.getByRole('main'));
    await page.context().close();
    return { status: answer?.status(), text };
  };

  test('OPDC is told that the results can be summed up, and sums them up with one press', async () => {
    await opdc.goto('/work');
    await opdc.getByRole('link', { name: /^จัดทำสรุปผลการประเมิน/ }).click();
    expect(new URL(opdc.url()).pathname).toBe(results);
    await opdc.getByRole('button', { name: 'จัดทำสรุปผลของรอบ' }).click();
    await notice(opdc, 'จัดทำสรุปผลแล้ว').waitFor();
    expect(await read(opdc.getByRole('main'))).toContain('รอ อ.ก.พ.ร.');
    expect(await opdc.getByRole('button', { name: /^ประกาศผล/ }).count()).toBe(0);
    expect(await faultsOf(opdc)).toEqual(noFaults);
    for (const address of [results, '/2568/resolutions', `/2568/TH-75`])
      expect((await asStranger(address)).text).not.toContain('ฉบับที่ 1 จำนวน');
    for (const address of [
      `${results}/1`,
      `${results}/1/table.csv`,
      `${results}/1/paper.pdf`,
      `${results}/1/snapshot.json`,
    ])
      expect((await fetch(`${base}${address}`)).status, address).toBe(404);
  });

  test('the subcommission meets and approves what was laid before it', async () => {
    const meeting = await callMeeting(opdc);
    today = '2025-12-16';
    await attendAndHold(opdc, meeting);
    await opdc.goto(`${meeting}/resolutions`);
    const laid = opdc.getByRole('region', { name: /^ผลการประเมิน 2568/ });
    await laid.getByLabel(/^สรุปผลการประเมิน รอบ 12 เดือน ฉบับที่ 1/).check();
    await laid.getByRole('radio', { name: 'เห็นชอบ', exact: true }).check();
    await laid.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบสรุปผลตามที่เสนอ');
    await laid.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await laid.getByRole('button', { name: 'บันทึกมติ' }).click();
    await notice(opdc, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
    expect((await asStranger('/2568/resolutions')).text).not.toContain('เห็นชอบสรุปผลตามที่เสนอ');
  });

  test('who prepared the summary cannot announce it; a colleague does, with proof, for all at once', async () => {
    await opdc.goto(results);
    expect(await read(opdc.getByRole('main'))).toContain('ท่านเป็นผู้จัดทำฉบับนี้');
    await colleague.goto('/work');
    await colleague.getByRole('link', { name: /^ประกาศสรุปผลการประเมิน/ }).click();
    const button = colleague.getByRole('button', { name: 'ประกาศผลของทุกจังหวัดและกลุ่มจังหวัด' });
    await button.click();
    await colleague.getByRole('alert').first().waitFor();
    await colleague.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await button.click();
    await notice(colleague, 'ประกาศผลแล้ว').waitFor();
  });

  test('everybody reads every result with its hash at a phone, downloads and prints it, and the province reads its own', async () => {
    const page = await open(phone);
    await page.goto('/2568');
    await page.getByRole('link', { name: 'ผลการประเมินของปี' }).click();
    await page.getByRole('link', { name: /^รอบ (12|๑๒) เดือน/ }).click();
    const main = await read(page.getByRole('main'));
    expect(main).toContain('ประกาศแล้ว');
    expect(main).toMatch(/[0-9a-f]{64}/);
    expect(main).toContain('สมุทรสงคราม');
    expect(main).not.toContain('ผู้สาธิต');
    expect(await faultsOf(page)).toEqual(noFaults);
    const paper = await page.request.get(`${results}/1/paper.pdf`);
    expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const table = await (await page.request.get(`${results}/1/table.csv`)).text();
    expect(table.trim().split('\n')).toHaveLength(parties.length + 1);
    const whole = await page.request.get(`${results}/1/snapshot.json`);
    expect((await whole.json()).parties).toHaveLength(parties.length);
    await page.goto('/2568/TH-75');
    expect(await read(page.getByRole('main'))).toContain('ผลประเมิน');
    await page.context().close();
  });

  test('a score that was written wrongly is corrected by another edition; what was typed stays when it is refused', async () => {
    await opdc.goto(results);
    await opdc.getByRole('link', { name: 'จัดทำฉบับแก้ไข' }).click();
    await opdc.getByLabel('เลือกจังหวัดหรือกลุ่มจังหวัด').selectOption('TH-75');
    await opdc.getByRole('button', { name: 'แสดงคะแนน' }).click();
    const score = opdc.getByRole('textbox', { name: /^คะแนนที่ถูกต้องของ/ }).first();
    await score.fill('51');
    await opdc.getByRole('textbox', { name: /^เหตุผลที่จัดทำฉบับนี้/ }).fill('แก้คะแนนที่บันทึกผิด');
    await opdc.getByRole('button', { name: 'จัดทำฉบับแก้ไข' }).click();
    await opdc.getByRole('alert').first().waitFor();
    expect(await score.inputValue()).toBe('51');
    await opdc
      .getByRole('textbox', { name: /^เหตุผลที่แก้/ })
      .first()
      .fill('หลักฐานหน้า 3 อ่านผิด');
    await opdc.getByRole('button', { name: 'จัดทำฉบับแก้ไข' }).click();
    await notice(opdc, 'จัดทำสรุปผลแล้ว').waitFor();
    expect(await read(opdc.getByRole('region', { name: 'สิ่งที่ต่างจากฉบับที่แก้ไข' }).first())).toContain('51.0000');
    expect((await asStranger(results)).text).not.toContain('ฉบับที่ 2');
  });
});

/** OPDC arranges a meeting of the subcommission about the results, invites every seat, and calls it. */
async function callMeeting(opdc: Page): Promise<string> {
  await opdc.goto('/meetings/new?convener=opdc');
  await opdc.getByLabel('เรื่อง', { exact: true }).first().fill('ประชุมพิจารณาผลการประเมิน');
  await opdc.getByLabel('ปีงบประมาณที่เกี่ยวข้อง').fill('2568');
  await opdc.getByLabel('ประเภท').selectOption({ label: 'ประชุมคณะกรรมการ' });
  await opdc.getByLabel('คณะกรรมการ').first().selectOption({ value: 'committee.subcommission' });
  await opdc.getByLabel('ครั้งที่', { exact: false }).first().fill('9');
  const date = opdc.getByRole('group', { name: /^วันประชุม/ });
  await date.getByLabel('วัน', { exact: true }).fill('15');
  await date.getByLabel('เดือน').fill('12');
  await date.getByLabel('พ.ศ.').fill('2568');
  await opdc.getByLabel('เวลาเริ่ม').first().fill('09.30');
  await opdc.getByRole('textbox', { name: /^สถานที่/ }).fill('ห้องประชุม 1');
  await opdc.locator('details', { hasText: 'วาระที่ 1' }).first().getByLabel('เรื่อง').first().fill('ผลการประเมิน');
  await opdc.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await notice(opdc, 'บันทึกร่างกำหนดการแล้ว').waitFor();
  const address = new URL(opdc.url()).pathname;
  await opdc.getByRole('link', { name: 'แก้ร่าง' }).click();
  const laid = opdc.getByLabel('เรื่องที่คณะต้องมีมติ').first();
  const value = await laid.locator('option[value^="results 2568/12m-1-"]').getAttribute('value');
  await laid.selectOption({ value: value ?? '' });
  const seats = opdc.getByRole('group', { name: /กรรมการของคณะที่ประชุม/ });
  for (const seat of await seats.getByRole('checkbox').all()) await seat.check();
  await opdc.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await notice(opdc, 'บันทึกร่างกำหนดการแล้ว').waitFor();
  await opdc.getByRole('button', { name: 'ออกหนังสือเชิญและส่งคำเชิญ' }).click();
  await notice(opdc, 'ส่งคำเชิญประชุมแล้ว').waitFor();
  return address;
}

/** Everybody came, and the meeting was held. */
async function attendAndHold(opdc: Page, address: string) {
  await opdc.goto(address);
  const form = opdc.locator('details', { hasText: 'บันทึกการมาประชุม' }).first();
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  for (const seat of await form.locator('fieldset').all()) {
    await seat.getByLabel('การมาประชุม').selectOption('self');
    await seat.getByLabel('ชื่อผู้มา').fill('ผู้สาธิต ผู้มาประชุม');
  }
  await form.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
  await notice(opdc, 'บันทึกการมาประชุมแล้ว').waitFor();
  await opdc.goto(address);
  await opdc.getByText('บันทึกว่าได้ประชุมแล้ว').first().click();
  await opdc.getByRole('button', { name: 'บันทึกว่าได้ประชุมแล้ว' }).click();
  await notice(opdc, 'บันทึกว่าได้ประชุมแล้ว').waitFor();
}
