import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDemoAgreement } from '../../src/demo/build-demo-agreement.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { provinces } from '../../src/frameworks/provinces.ts';
import { openBrowser } from '../../src/testing/browser.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { shippedFramework } from '../../src/testing/shipped-framework.ts';
import { faultsOf, noFaults } from '../journeys/page-faults.ts';
import { errorBeside, notice, openVisitor, read, signInAs } from '../journeys/visitor.ts';
import { serveWeb, webDepsOn } from './web-setting.ts';

const party = '/2568/TH-50';
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/**
 * Chiang Mai's details of indicators of FY2568, settled with OPDC, are brought into force by two bodies. The demonstration's own
 * provinces are in force already, so this one is served beside one of them.
 */
describeOnEmbeddedDatabase('the details of indicators of FY2568 are brought into force by resolutions', (database) => {
  let today = '2024-11-19';
  let folder = '';
  let app: FastifyInstance;
  let browser: Browser;
  let opdc: Page;
  /** Who holds the seat of the oversight committee's secretary records what it resolves. */
  let secretary: Page;
  let base = '';
  const open = (options: BrowserContextOptions = {}) => openVisitor(browser, base, options);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-details-'));
    const deps = webDepsOn(database, folder, undefined, () => today);
    await loadDemo({ ...deps.people, transactions: deps.transactions, clock: deps.clock }, { provinces: ['TH-42'] });
    await deps.transactions.run(async (stores) => {
      for (const province of provinces.filter(({ code }) => code === 'TH-50')) {
        const { agreement } = buildDemoAgreement(province, shippedFramework(2568).version, {
          signatures: [],
          approvals: [],
        });
        await stores.agreements.insert({ ...agreement, status: 'settled', signedAt: null }, deps.clock.now());
      }
    });
    app = await serveWeb({ ...deps, assetsFolder: join(import.meta.dirname, '..', '..', 'dist', 'web', 'assets') });
    base = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
    opdc = await open();
    await signInAs(opdc, 'opdc');
    secretary = await open();
    await signInAs(secretary, 'secretary.oversight');
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Called {
    readonly body: string;
    readonly number: string;
    readonly day: readonly [string, string, string];
    readonly kind: string;
  }

  /** OPDC arranges a meeting of the body with one item about what waits, invites every seat, and calls it. */
  async function call({ body, number, day: [day, month, year], kind }: Called): Promise<string> {
    await opdc.goto('/meetings/new?convener=opdc');
    await opdc.getByLabel('เรื่อง', { exact: true }).first().fill(`ประชุมครั้งที่ ${number}`);
    await opdc.getByLabel('ปีงบประมาณที่เกี่ยวข้อง').fill('2568');
    await opdc.getByLabel('ประเภท').selectOption({ label: 'ประชุมคณะกรรมการ' });
    await opdc.getByLabel('คณะกรรมการ').first().selectOption({ value: body });
    await opdc.getByLabel('ครั้งที่', { exact: false }).first().fill(number);
    const date = opdc.getByRole('group', { name: /^วันประชุม/ });
    await date.getByLabel('วัน', { exact: true }).fill(day);
    await date.getByLabel('เดือน').fill(month);
    await date.getByLabel('พ.ศ.').fill(year);
    await opdc.getByLabel('เวลาเริ่ม').first().fill('09.30');
    await opdc.getByRole('textbox', { name: /^สถานที่/ }).fill('ห้องประชุม 1');
    await opdc.locator('details', { hasText: 'วาระที่ 1' }).first().getByLabel('เรื่อง').first().fill('เรื่องเพื่อพิจารณา');
    await opdc.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(opdc, 'บันทึกร่างกำหนดการแล้ว').waitFor();
    const address = new URL(opdc.url()).pathname;
    await opdc.getByRole('link', { name: 'แก้ร่าง' }).click();
    await opdc
      .getByLabel('เรื่องที่คณะต้องมีมติ')
      .first()
      .selectOption({ value: `${kind} 2568/TH-50` });
    for (const seat of await opdc
      .getByRole('group', { name: /กรรมการของคณะที่ประชุม/ })
      .getByRole('checkbox')
      .all())
      await seat.check();
    await opdc.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(opdc, 'บันทึกร่างกำหนดการแล้ว').waitFor();
    await opdc.getByRole('button', { name: 'ออกหนังสือเชิญและส่งคำเชิญ' }).click();
    await notice(opdc, 'ส่งคำเชิญประชุมแล้ว').waitFor();
    return address;
  }

  /** Who came: everybody in person but those named otherwise. */
  async function attend(address: string, otherwise: Readonly<Record<string, 'absent' | 'substitute'>> = {}) {
    await opdc.goto(address);
    const form = opdc.locator('details', { hasText: 'บันทึกการมาประชุม' }).first();
    if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
    for (const seat of await form.locator('fieldset').all()) {
      const office = await read(seat.locator('legend'));
      const as = Object.entries(otherwise).find(([part]) => office.includes(part))?.[1] ?? 'self';
      await seat.getByLabel('การมาประชุม').selectOption(as);
      if (as !== 'absent') await seat.getByLabel('ชื่อผู้มา').fill('ผู้สาธิต ผู้มาประชุม');
    }
    const reason = form.getByLabel('เหตุผลที่เปลี่ยนการมาประชุม');
    if ((await reason.count()) > 0) await reason.fill('ผู้แทนสำนักงบประมาณลงชื่อภายหลัง');
    await form.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
    await notice(opdc, 'บันทึกการมาประชุมแล้ว').waitFor();
  }

  async function hold(address: string) {
    await opdc.goto(address);
    await opdc.getByText('บันทึกว่าได้ประชุมแล้ว').first().click();
    await opdc.getByRole('button', { name: 'บันทึกว่าได้ประชุมแล้ว' }).click();
    await notice(opdc, 'บันทึกว่าได้ประชุมแล้ว').waitFor();
  }

  const stateOf = async (page: Page) => {
    await page.goto(`${party}/agreement`);
    return read(page.getByRole('main'));
  };

  let oversight = '';
  test('the oversight committee is called with what waits for it, and cannot decide without a required representative', async () => {
    await opdc.goto('/2568/resolutions');
    expect(await read(opdc.getByRole('main'))).toContain('จังหวัดเชียงใหม่');
    const day = ['25', '11', '2567'] as const;
    oversight = await call({ body: 'committee.oversight', number: '2', day, kind: 'indicator-details' });
    // The day after: on its day a meeting is held from its hour on.
    today = '2024-11-26';
    await attend(oversight, { สำนักงบประมาณ: 'absent', 'สำนักงาน ก.พ.ร.': 'substitute' });
    await hold(oversight);
    await secretary.goto(`${oversight}/resolutions`);
    const main = await read(secretary.getByRole('main'));
    expect(main).toContain('ยังบันทึกมติของการประชุมนี้ไม่ได้');
    expect(main).toContain('สำนักงบประมาณ');
    expect(await secretary.getByRole('button', { name: 'บันทึกมติ' }).count()).toBe(0);
    await attend(oversight, { 'สำนักงาน ก.พ.ร.': 'substitute' });
  });

  test('its resolution is recorded at a phone, with proof of who records it; what was typed stays when it is refused', async () => {
    const page = await open(phone);
    await signInAs(page, 'secretary.oversight');
    await page.goto(`${oversight}/resolutions`);
    const details = page.getByRole('region', { name: /รายละเอียดตัวชี้วัดของจังหวัด 2568/ });
    await details.getByLabel('จังหวัดเชียงใหม่').check();
    await details.getByRole('radio', { name: 'เห็นชอบ', exact: true }).check();
    await details.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบรายละเอียดตัวชี้วัดตามที่เสนอ');
    await details.getByLabel('รหัสผ่านของท่าน').fill('ไม่ใช่รหัสผ่าน');
    await details.getByRole('button', { name: 'บันทึกมติ' }).click();
    await page.getByRole('alert').first().waitFor();
    const text = page.getByLabel('ข้อความของมติตามรายงานการประชุม').first();
    expect(await text.inputValue()).toBe('เห็นชอบรายละเอียดตัวชี้วัดตามที่เสนอ');
    expect(await errorBeside(page, page.getByLabel('รหัสผ่านของท่าน').first())).not.toBe('');
    expect(await faultsOf(page)).toEqual(noFaults);
    await page.getByLabel('รหัสผ่านของท่าน').first().fill(demoPassword);
    await page.getByRole('button', { name: 'บันทึกมติ' }).first().click();
    await notice(page, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
    expect(await read(page.getByRole('region', { name: 'มติที่บันทึกแล้ว' }))).toContain('จังหวัดเชียงใหม่');
    expect(await stateOf(page)).toContain('คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด');
    await page.context().close();
  });

  test('the subcommission approves the Joint KPIs and their targets, and the details are in force for everybody', async () => {
    const stranger = await open();
    expect(await stateOf(stranger)).not.toContain('มีผลใช้บังคับแล้ว');
    const day = ['27', '11', '2567'] as const;
    const meeting = await call({ body: 'committee.subcommission', number: '2', day, kind: 'joint-indicators' });
    today = '2024-11-28';
    await attend(meeting);
    await hold(meeting);
    await opdc.goto(`${meeting}/resolutions`);
    const joint = opdc.getByRole('region', { name: /Joint KPIs 2568/ });
    await joint.getByLabel('จังหวัดเชียงใหม่').check();
    await joint.getByRole('radio', { name: 'เห็นชอบ', exact: true }).check();
    await joint.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบ');
    await joint.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await joint.getByRole('button', { name: 'บันทึกมติ' }).click();
    await notice(opdc, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
    const officer = await open();
    await signInAs(officer, 'officer.chiangmai');
    for (const page of [officer, stranger]) {
      const told = await stateOf(page);
      expect(told).toContain('มีผลใช้บังคับ');
      expect(told).not.toMatch(/คำรับรอง|ลงนาม/);
    }
  });

  test('what is in force is sealed, published and verified by its code, with the bodies that approved it', async () => {
    const stranger = await open();
    const sealed = await (await stranger.request.get(`${party}/agreement.json`)).json();
    expect(sealed.approvals).toHaveLength(2);
    const paper = await stranger.request.get(`${party}/agreement.pdf`);
    expect([paper.status(), (await paper.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
    await stranger.goto('/verify');
    await stranger.getByLabel('รหัสตรวจสอบ').fill(sealed.code);
    await stranger.getByRole('button', { name: 'ตรวจสอบรหัส' }).click();
    const verdict = await read(stranger.getByRole('main'));
    expect(verdict).toContain('เป็นฉบับจริงและยังใช้อยู่');
    expect(verdict).toContain('คณะที่ให้ความเห็นชอบ');
    expect(verdict).toContain('คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด');
    expect(verdict).not.toMatch(/คำรับรอง|ลงนาม/);
    expect(await faultsOf(stranger)).toEqual(noFaults);
  });
});
