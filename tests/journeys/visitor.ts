import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';

/** Loei's report of the twelve-month round, which the demonstration leaves half done. */
export const loei = '/2568/TH-42';
export const loeiRound = `${loei}/12m`;

/** A person at a browser of their own. */
export async function openVisitor(
  browser: Browser,
  baseUrl: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    baseURL: baseUrl,
    ...options,
  });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Signs in as one of the demonstration's people and shows Arabic numerals, in which the tests are written. */
export async function signInAs(page: Page, key: string): Promise<void> {
  await signIn(page, demoEmail(key), demoPassword);
  const menu = page.getByRole('button', { name: 'เมนู', exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: 'แสดงเลขอารบิก' }).click();
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('อีเมล').fill(email);
  await page.getByLabel('รหัสผ่าน').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
  // On a phone the button is in the menu.
  await page.getByRole('button', { name: 'ออกจากระบบ', includeHidden: true }).waitFor({ state: 'attached' });
}

/** The one-time notice that says what was done. */
export function notice(page: Page, text: string): Locator {
  return page.getByRole('status', { name: 'บันทึกแล้ว' }).getByText(text);
}

/** All the text of a part of the page, spaces made plain. */
export async function read(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** The sentence beside a field, as a screen reader ties it to the field. */
export async function errorBeside(page: Page, field: Locator): Promise<string> {
  const described = (await field.getAttribute('aria-describedby')) ?? '';
  const id = described.split(' ').find((one) => one.endsWith('-error'));
  return id === undefined ? '' : read(page.locator(`[id="${id}"]`));
}

/** Types the person's password where the confirmation of this button asks who is there: a binding act. */
export async function proveWhereAsked(page: Page, button: string): Promise<void> {
  const pressed = page.getByRole('button', { name: button });
  await pressed.waitFor();
  const asked = page.locator('form', { has: pressed }).getByLabel('รหัสผ่านของท่าน');
  if ((await asked.count()) > 0) await asked.fill(demoPassword);
}

/** Types a day into the three fields of a date. */
export async function fillDay(page: Page, group: RegExp, [day, month, year]: readonly [string, string, string]) {
  const date = page.getByRole('group', { name: group });
  await date.getByLabel('วัน', { exact: true }).fill(day);
  await date.getByLabel('เดือน').fill(month);
  await date.getByLabel('พ.ศ.').fill(year);
}
