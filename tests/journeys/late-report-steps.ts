import type { Page } from 'playwright-core';
import { notice, proveWhereAsked } from './visitor.ts';

/** Lampang's twelve months of FY2554: one figure is not entered, and one waits to be accepted by the province. */
export const lampangRound = '/2554/TH-52/12m';

/** Chooses a move of Lampang's report, reads what will follow, and confirms it. */
export async function moveReport(page: Page, button: string, done: string): Promise<void> {
  await page.goto(lampangRound);
  await page.getByRole('link', { name: button }).click();
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}

/** The host enters the figure that is left and sends it to the province. */
export async function enterLast(host: Page): Promise<void> {
  await host.goto(`${lampangRound}/indicators/1-01`);
  await host.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้', exact: true }).fill('1,050');
  await host.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน', exact: true }).fill('1,000');
  await host.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' }).click();
  await notice(host, 'บันทึกและส่งผลให้สำนักงานจังหวัดแล้ว').waitFor();
}

/** The province accepts both results that waited. */
export async function acceptLast(officer: Page): Promise<void> {
  for (const code of ['1-01', '3-01']) {
    await officer.goto(lampangRound);
    await officer.getByRole('button', { name: `รับผล ${code}` }).click();
    await notice(officer, `รับผลแล้ว (${code})`).waitFor();
  }
}
