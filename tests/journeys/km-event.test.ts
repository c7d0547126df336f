import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { delegate, takeStep } from './letter-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { errorBeside, fillDay, notice, read } from './visitor.ts';

const journey = startJourney();

/** The five items of the letter's programme; who speaks is named by office. */
const programme = [
  ['กล่าวเปิดการประชุม', '09.30', '09.45', 'ประธาน อ.ก.พ.ร.'],
  ['ชี้แจงแนวทางการประเมิน และตัวชี้วัดขับเคลื่อนการบูรณาการร่วมกัน (Joint KPIs)', '09.45', '10.45', 'รองเลขาธิการ ก.พ.ร.'],
  ['การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0', '10.45', '11.15', 'รองเลขาธิการ ก.พ.ร.'],
  ['การประเมินความพึงพอใจของหน่วยงาน', '11.15', '11.30', 'นักพัฒนาระบบราชการชำนาญการพิเศษ'],
  ['ตอบข้อซักถาม', '11.30', '12.00', ''],
] as const;

/** The eight of the annexed list. */
const annexed = [
  ...['พัฒนาชุมชน', 'การท่องเที่ยวและกีฬา', 'ทรัพยากรธรรมชาติและสิ่งแวดล้อม', 'สถิติ', 'ส่งเสริมการปกครองท้องถิ่น', 'พาณิชย์'].map(
    (name) => `สำนักงาน${name}จังหวัดเลย`,
  ),
  ...['ที่ทำการปกครองจังหวัดเลย', 'สำนักงานจังหวัดเลย'],
];

async function fillProgramme(page: Page) {
  for (const [index, [title, starts, ends, speakers]] of programme.entries()) {
    const item = page.locator('details', { hasText: `วาระที่ ${index + 1}` }).first();
    if ((await item.getAttribute('open')) === null) await item.locator('summary').first().click();
    await item.getByLabel('เรื่อง').fill(title);
    await item.getByLabel('เวลาเริ่ม').fill(starts);
    await item.getByLabel('เวลาเลิก').fill(ends);
    await item.getByLabel('ผู้บรรยายหรือผู้ชี้แจง').fill(speakers);
  }
}

describe('Loei calls its hosts to an online event by a letter with an annexed list (letter of 25 April 2567)', () => {
  let event = '';
  let letter = '';

  test('the office drafts the event: a link with the passcode in it is refused, and everything typed stays', async () => {
    const officer = await journey.as('officer.loei');
    await setToday(officer, '2024-04-22');
    await officer.goto('/meetings/new?convener=TH-42');
    const title = 'กิจกรรม KM Online เรื่อง “กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568”';
    await officer.getByLabel('เรื่อง', { exact: true }).first().fill(title);
    await officer.getByLabel('ปีงบประมาณที่เกี่ยวข้อง').fill('2568');
    await officer.getByLabel('ประเภท').selectOption('km-online');
    await fillDay(officer, /^วันประชุม/, ['2', '5', '2567']);
    await officer.getByLabel('เวลาเริ่ม').first().fill('09.30');
    await officer.getByLabel('เวลาเลิก').first().fill('12.00');
    await officer.getByLabel('ผ่านสื่ออิเล็กทรอนิกส์', { exact: true }).check();
    await officer.getByLabel('ลิงก์เข้าประชุม').fill('https://demonstration.example/j/990?pwd=ลับ');
    await officer.getByLabel('รหัสเข้าประชุม').fill('รหัสสาธิต-8');
    await fillProgramme(officer);
    for (const name of annexed) await officer.getByRole('checkbox', { name }).first().check();
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await officer.getByRole('alert').waitFor();
    const link = officer.getByLabel('ลิงก์เข้าประชุม');
    expect(await errorBeside(officer, link)).toContain('มีรหัสเข้าประชุมอยู่ในตัว');
    await link.fill('https://demonstration.example/j/990');
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(officer, 'บันทึกร่างกำหนดการแล้ว').waitFor();
    event = new URL(officer.url()).pathname;
    expect(await officer.getByRole('table', { name: 'ระเบียบวาระ' }).locator('tbody tr').count()).toBe(5);
    await officer.getByRole('button', { name: 'ออกหนังสือเชิญและส่งคำเชิญ' }).click();
    await notice(officer, 'ส่งคำเชิญประชุมแล้ว').waitFor();
    expect(await faultsOf(officer)).toEqual(noFaults);
  });

  test('its letter names the event, encloses the programme and the draft framework, and a deputy signs it', async () => {
    await delegate(await journey.as('governor.loei'), ['22', '4', '2567'], ['30', '4', '2567']);
    const officer = await journey.as('officer.loei');
    await officer.goto(event);
    await officer.getByRole('button', { name: 'ร่างหนังสือเชิญในห้องหนังสือ' }).click();
    await notice(officer, 'ร่างหนังสือเชิญจากการประชุมแล้ว').waitFor();
    letter = new URL(officer.url()).pathname;
    const text = await officer.locator('[name=paragraphs]').inputValue();
    expect(text).toContain('เข้าร่วมกิจกรรมฯ ตามวันและเวลาดังกล่าว ผ่านสื่ออิเล็กทรอนิกส์');
    expect(text).not.toContain('รหัสสาธิต-8');
    // In the order of the letter's own list.
    await officer.locator('[name=recipients]').fill(annexed.join('\n'));
    await officer.getByRole('button', { name: 'บันทึกร่าง' }).click();
    await notice(officer, 'บันทึกร่างแล้ว').waitFor();
    await officer.locator('summary', { hasText: 'เพิ่มรายการ' }).click();
    await officer
      .locator('[name="item.title"]')
      .fill('(ร่าง) กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568');
    await officer.locator('[name="item.count"]').fill('1');
    await officer.locator('[name="item.unit"]').fill('ชุด');
    await officer.locator('[name="item.address"]').fill('/frameworks/2568');
    await officer.getByRole('button', { name: 'เพิ่มรายการ', exact: true }).click();
    await notice(officer, 'เพิ่มสิ่งที่ส่งมาด้วยแล้ว').waitFor();
    await takeStep(officer, 'ส่งตรวจ');
    await notice(officer, 'ส่งตรวจแล้ว').waitFor();
    const colleague = await journey.as('colleague.loei');
    await colleague.goto(letter);
    await takeStep(colleague, 'ตรวจแล้ว เสนอลงนาม');
    await notice(colleague, 'ตรวจแล้ว รอลงนาม').waitFor();
    const deputy = await journey.as('deputy.loei');
    await deputy.goto(letter);
    await takeStep(deputy, 'ลงนามหนังสือ', demoPassword);
    await notice(deputy, 'ลงนามแล้ว รอออกเลข').waitFor();
  });

  test('its paper has the deputy’s block, the owner with telephones, and the annexed list on a page of its own', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto(letter);
    await takeStep(officer, 'ออกเลขและวันที่', demoPassword);
    await notice(officer, 'ออกเลขแล้ว').waitFor();
    const pages = await readPdf(await (await officer.request.get(`${letter}/paper.pdf`)).body());
    const lines = pages.flatMap((page) => page.lines).map(bare);
    expect(lines[0]).toMatch(/ลย๐๐๑๗\.๕\/ว\s*[๐-๙]+/);
    const block = ['รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน', 'ผู้ว่าราชการจังหวัดเลย', 'สำนักงานจังหวัด'].map(bare);
    const from = lines.indexOf(block[0] ?? '');
    expect(lines.slice(from, from + block.length)).toEqual(block);
    const list = pages.at(-1)?.lines.map(bare) ?? [];
    const digits = '๑๒๓๔๕๖๗๘';
    const named = annexed.map((name, index) => bare(`${digits[index]}. ${name}`));
    expect(list).toContain(bare('บัญชีแนบ'));
    expect(list.filter((line) => named.includes(line))).toEqual(named);
    expect(lines.join('')).not.toContain(bare('รหัสสาธิต-8'));
  });

  test('each of the eight receives it; one opens it, acknowledges, and answers the invitation that it belongs to', async () => {
    const officer = await journey.as('officer.loei');
    await officer.goto(letter);
    await officer.getByRole('button', { name: 'ส่งถึงผู้รับทุกราย' }).click();
    await notice(officer, 'เริ่มส่งแล้ว').waitFor();
    await officer.waitForFunction(() => document.querySelector('progress')?.value === 8, null, { timeout: 90_000 });
    const host = await journey.as('host.cd.loei');
    await host.goto('/work');
    await host.getByRole('link', { name: /หนังสือเข้ารอลงรับ/ }).click();
    await host
      .getByRole('link', { name: /KM Online/ })
      .first()
      .click();
    await host.getByRole('button', { name: 'ลงรับหนังสือ' }).click();
    await notice(host, 'ลงรับแล้ว').waitFor();
    await host.goto(event);
    expect(await read(host.getByRole('main'))).toContain('รหัสสาธิต-8');
    await host.getByLabel('เข้าร่วมประชุมด้วยตนเอง').check();
    await host.getByRole('button', { name: 'ส่งคำตอบ' }).click();
    await notice(host, 'ส่งคำตอบแล้ว').waitFor();
    await officer.goto(event);
    expect(await read(officer.getByRole('main'))).toContain('เข้าร่วม 1');
    const stranger = await journey.stranger();
    await stranger.goto(event);
    expect(await read(stranger.getByRole('main'))).not.toContain('รหัสสาธิต-8');
    expect(await faultsOf(host)).toEqual(noFaults);
  });
});
