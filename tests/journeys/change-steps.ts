import type { Page } from 'playwright-core';
import { notice, read } from './visitor.ts';

interface CalledMeeting {
  readonly body: string;
  readonly convener: string;
  /** The fiscal year of what waits. */
  readonly year: string;
  /** What its agenda lays before the body: the year for all that waits, or the beginning of the key of one. */
  readonly lays: string;
  /** Of which kind that is; requests to change unless said. */
  readonly kind?: string;
  /** Of the meeting; 9 unless said. */
  readonly number?: string;
  /** Day, month and year of the Buddhist era, as typed. */
  readonly day: readonly [string, string, string];
}

/** Calls a meeting of a body on a day with what waits on its agenda, and everybody of the body invited. */
export async function callMeeting(page: Page, called: CalledMeeting) {
  const { body, convener, year, lays, kind = 'change-request', number = '9' } = called;
  const [day, month, of] = called.day;
  await page.goto(`/meetings/new?convener=${convener}`);
  await page.getByLabel('เรื่อง', { exact: true }).first().fill('พิจารณาเรื่องที่รอมติ');
  await page.getByLabel('ปีงบประมาณที่เกี่ยวข้อง').fill(year);
  await page.getByLabel('ประเภท').selectOption({ label: 'ประชุมคณะกรรมการ' });
  await page.getByLabel('คณะกรรมการ').first().selectOption({ value: body });
  await page.getByLabel('ครั้งที่', { exact: false }).first().fill(number);
  const date = page.getByRole('group', { name: /^วันประชุม/ });
  await date.getByLabel('วัน', { exact: true }).fill(day);
  await date.getByLabel('เดือน').fill(month);
  await date.getByLabel('พ.ศ.').fill(of);
  await page.getByLabel('เวลาเริ่ม').first().fill('09.30');
  await page.getByRole('textbox', { name: /^สถานที่/ }).fill('ห้องประชุม 1');
  await page.locator('details', { hasText: 'วาระที่ 1' }).first().getByLabel('เรื่อง').first().fill('เรื่องเพื่อพิจารณา');
  await page.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await notice(page, 'บันทึกร่างกำหนดการแล้ว').waitFor();
  const address = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'แก้ร่าง' }).click();
  const laid = page.getByLabel('เรื่องที่คณะต้องมีมติ').first();
  const value = await laid.locator(`option[value^="${kind} ${lays}"]`).first().getAttribute('value');
  await laid.selectOption({ value: value ?? '' });
  const seats = page.getByRole('group', { name: /กรรมการของคณะที่ประชุม/ }).getByRole('checkbox');
  for (const seat of await seats.all()) await seat.check();
  await page.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await notice(page, 'บันทึกร่างกำหนดการแล้ว').waitFor();
  await page.getByRole('button', { name: 'ออกหนังสือเชิญและส่งคำเชิญ' }).click();
  await notice(page, 'ส่งคำเชิญประชุมแล้ว').waitFor();
  return address;
}

/** Who came: everybody but the office that is named. */
export async function attend(page: Page, address: string, absent: string | null) {
  await page.goto(address);
  const form = page.locator('details', { hasText: 'บันทึกการมาประชุม' }).first();
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  for (const seat of await form.locator('fieldset').all()) {
    const away = absent !== null && (await read(seat.locator('legend'))).includes(absent);
    await seat.getByLabel('การมาประชุม').selectOption(away ? 'absent' : 'self');
    if (!away) await seat.getByLabel('ชื่อผู้มา').fill('ผู้สาธิต ผู้มาประชุม');
  }
  const reason = form.getByLabel('เหตุผลที่เปลี่ยนการมาประชุม');
  if ((await reason.count()) > 0) await reason.fill('ลงชื่อภายหลัง');
  await form.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
  await notice(page, 'บันทึกการมาประชุมแล้ว').waitFor();
}

/** The meeting took place. */
export async function hold(page: Page) {
  await page.getByText('บันทึกว่าได้ประชุมแล้ว').first().click();
  await page.getByRole('button', { name: 'บันทึกว่าได้ประชุมแล้ว' }).click();
  await notice(page, 'บันทึกว่าได้ประชุมแล้ว').waitFor();
}

interface Resolved {
  readonly year: string;
  readonly names: readonly string[];
  readonly decided: string;
  /** What the body decides on, as the page names it; requests to change unless said. */
  readonly kind?: string;
  readonly text?: string;
}

/** One resolution on what is named, from the page of the meeting. */
export async function resolveRequests(
  page: Page,
  address: string,
  { year, names, decided, kind = 'การปรับเปลี่ยนรายละเอียดตัวชี้วัด', text = 'ได้รับผลกระทบจากอุทกภัย' }: Resolved,
  password: string,
) {
  await page.goto(`${address}/resolutions`);
  const form = page.getByRole('region', { name: new RegExp(`${kind} ${year}`) });
  for (const name of names) await form.getByLabel(name, { exact: false }).check();
  await form.getByLabel(decided, { exact: true }).check();
  await form.getByLabel('ข้อความของมติตามรายงานการประชุม').fill(text);
  await form.getByLabel('รหัสผ่านของท่าน').fill(password);
  await form.getByRole('button', { name: 'บันทึกมติ' }).click();
  await notice(page, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
}
