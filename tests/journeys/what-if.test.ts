import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { provinces } from '../../src/frameworks/provinces.ts';
import { startJourney } from './journey.ts';
import { loei, read } from './visitor.ts';

const journey = startJourney();
const output = '[data-what-if-output]';

/** What the server shows at an address, in the same part of the page. */
function servedText(page: Page, address: string): Promise<string> {
  return page.evaluate(
    async ([url, part]) => {
      const html = await (await fetch(url ?? '')).text();
      const shown = new DOMParser().parseFromString(html, 'text/html').querySelector(part ?? '');
      return (shown?.textContent ?? '').replace(/\s+/g, ' ').trim();
    },
    [address, output],
  );
}

/** Opens every indicator. */
const unfold = (page: Page) =>
  page.locator('form[data-what-if] details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));

test('what if: a moved result shows total, grade and what would have to be reached, before anything is sent', async () => {
  const page = await journey.as('officer.loei');
  await page.goto(loei);
  await page.getByRole('main').getByRole('link', { name: 'แนวโน้มสิ้นปี', exact: true }).click();
  await page.getByRole('link', { name: 'ลองปรับผลแล้วดูคะแนน' }).click();
  await unfold(page);
  const before = await read(page.locator('[data-what-if-total]').nth(1));
  await page.getByRole('textbox', { name: '1.1-SME แบบที่ 1' }).fill('๒.๕');
  await page.getByRole('textbox', { name: '1.1-WATER แบบที่ 1' }).fill('10');
  await page.waitForFunction(
    (was) => document.querySelectorAll('[data-what-if-total]')[1]?.textContent !== was,
    before,
  );
  expect(await read(page.locator('[data-what-if-total]').first())).toBe(before);
  const [, moved] = await page.locator('[data-what-if-total]').allInnerTexts();
  expect(await read(page.locator('[data-what-if-summary]'))).toContain(`แบบที่ 1 ${moved}`);
  const typed = await read(page.locator(output));
  expect(typed).toContain('ชุดที่ปรับน้อยที่สุดจากแบบที่ 1 (ดีมาก)');
  await page.getByRole('textbox', { name: '1.1-SME แบบที่ 2' }).fill('มาก');
  await page.getByText('ใช้ไม่ได้').waitFor();
  await page.getByRole('textbox', { name: '1.1-SME แบบที่ 2' }).fill('');
  expect(await read(page.locator(output))).toBe(typed);
  // The same by its address, as without script; and it can be kept as a bookmark.
  await page.getByRole('button', { name: 'คำนวณ' }).click();
  await page.waitForURL(/s1-1\.1-SME=/);
  expect(await read(page.locator(output))).toBe(typed);
  expect(await page.getByRole('textbox', { name: '1.1-SME แบบที่ 1' }).inputValue()).toBe('๒.๕');
});

test('what if: the browser computes what the server computes, for every province', async () => {
  const page = await journey.as('opdc');
  for (const { code } of provinces) {
    const place = `/2568/${code}/what-if`;
    const answer = await page.goto(place);
    if (answer?.status() === 404) continue;
    await unfold(page);
    const fields = page.locator('form[data-what-if] input[type=text]');
    const asked = new URLSearchParams();
    for (const [index, value] of ['3.25', '71.4', '4', '88.125', '2.5'].entries()) {
      const field = fields.nth(index);
      asked.set((await field.getAttribute('name')) ?? '', value);
      await field.fill(value);
    }
    expect([code, await read(page.locator(output))]).toEqual([code, await servedText(page, `${place}?${asked}`)]);
  }
});
