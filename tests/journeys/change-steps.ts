import type { Page } from 'playwright-core';
import { notice, read } from './visitor.ts';

interface CalledMeeting {
  readonly body: string;
  readonly convener: string;
  /** The fiscal year whose requests wait. */
  readonly year: string;
  /** What its agenda lays before the body: the year for all that waits, or one request. */
  readonly lays: string;
  /** Day, month and year of the Buddhist era, as typed. */
  readonly day: readonly [string, string, string];
}

/** Calls a meeting of a body on a day with all that waits of requests on its agenda, and everybody of the body invited. */
export async function callMeeting(page: Page, { body, convener, year, lays, day: [day, month, of] }: CalledMeeting) {
  await page.goto(`/meetings/new?convener=${convener}`);
  await page.getByLabel('เรื่อง', { exact: true }).first().fill('พิจารณาคำขอปรับเปลี่ยน');
  await page.getByLabel('ปีงบประมาณที่เกี่ยวข้อง').fill(year);
  await page.getByLabel('ประเภท').selectOption({ label: 'ประชุมคณะกรรมการ' });
  await page.getByLabel('คณะกรรมการ').first().selectOption({ value: body });
  await page.getByLabel('ครั้งที่', { exact: false }).first().fill('9');
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
  await page
    .getByLabel('เรื่องที่คณะต้องมีมติ')
    .first()
    .selectOption({ value: `change-request ${lays}` });
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

/** One resolution on the requests named, from the page of the meeting. */
export async function resolveRequests(
  page: Page,
  address: string,
  { year, names, decided }: { readonly year: string; readonly names: readonly string[]; readonly decided: string },
  password: string,
) {
  await page.goto(`${address}/resolutions`);
  const form = page.getByRole('region', { name: new RegExp(`การปรับเปลี่ยนรายละเอียดตัวชี้วัด ${year}`) });
  for (const name of names) await form.getByLabel(name, { exact: false }).check();
  await form.getByLabel(decided, { exact: true }).check();
  await form.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('ได้รับผลกระทบจากอุทกภัย');
  await form.getByLabel('รหัสผ่านของท่าน').fill(password);
  await form.getByRole('button', { name: 'บันทึกมติ' }).click();
  await notice(page, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
}
