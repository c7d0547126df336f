import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { faintOn } from './page-faults.ts';
import { linesFaultsOn } from './set-lines.ts';
import { loei, loeiRound } from './visitor.ts';

const journey = startJourney();

/** The main pages of every role. */
const pages: Readonly<Record<string, readonly string[]>> = {
  '': [
    '/',
    '/2568',
    '/2568/TH-92',
    '/2568/TH-92/6m',
    '/2568/TH-92/agreement',
    '/2568/calendar',
    '/frameworks',
    '/verify',
  ],
  opdc: [
    '/work',
    '/2568/board',
    '/2568/board?fold=zone',
    '/2568/12m/progress',
    '/2568/rounds',
    '/2568/templates',
    '/2568/catalogue',
    '/2554/negotiation',
    '/frameworks/2568',
    `${loei}/6m`,
    `${loei}/6m/card`,
    `${loei}/6m/receipt`,
    `${loei}/6m/ledger`,
  ],
  'officer.loei': [
    '/work',
    loei,
    loeiRound,
    `${loeiRound}/indicators/1.1-SME`,
    `${loeiRound}/workbook`,
    `${loeiRound}/progress`,
    `${loei}/hosts`,
    `${loei}/agreement`,
    `${loei}/templates`,
    '/account',
    '/meetings',
    '/meetings/kmlv-2567',
    '/letters/TH-42/units',
    '/journal/TH-42',
  ],
  'host.cd.loei': ['/work', `${loeiRound}/indicators/1.1-SME`],
  'governor.loei': ['/work', loeiRound],
  evaluator: ['/work', '/2568/TH-86/12m'],
  admin: ['/users', '/permissions', '/retention', '/second-factor-policy'],
};
const each = Object.entries(pages).flatMap(([key, addresses]) => addresses.map((address) => [key, address] as const));
const widths = [1280, 768, 360];

async function open(key: string, address: string): Promise<Page> {
  const page = key === '' ? await journey.stranger() : await journey.as(key);
  expect((await page.goto(address))?.status()).toBe(200);
  return page;
}

describe('a main page', () => {
  test.each(each)(
    'as %s, %s is set without parted terms and dates, piled or touching texts and cut tabs at every width',
    async (key, address) => {
      const page = await open(key, address);
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.reload();
        found.push(...(await linesFaultsOn(page)).map((fault) => `${width}: ${fault}`));
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await faintOn(page)));
      await page.emulateMedia({ colorScheme: null });
      if (key === '') await page.context().close();
      expect(found).toEqual([]);
    },
  );
});

test('a term that is kept whole stays within the sentence of a list that is set in columns', async () => {
  const page = await journey.stranger({ viewport: { width: 390, height: 844 } });
  await page.goto('/');
  await page.locator('.promises .nowrap').first().waitFor({ state: 'attached' });
  expect(await page.locator('.promises li > .nowrap').count()).toBe(0);
  await page.context().close();
});

test('the reason of an assumption opens without a script and with keys, and is on paper', async () => {
  const page = await journey.stranger({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto('/frameworks/2568');
  const mark = page.locator('.assumed').nth(1);
  const reason = mark.locator('.assumed__reason');
  expect(await reason.isVisible()).toBe(false);
  await mark.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await reason.isVisible()).toBe(true);
  const box = await reason.boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
  await page.keyboard.press('Escape');
  expect(await reason.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await reason.isVisible()).toBe(true);
  await page.context().close();
});

test('the board is printed on three sheets, a province a line, and the map is beside its legend', async () => {
  const page = await journey.as('opdc');
  await page.goto('/2568/board');
  await page.emulateMedia({ media: 'print' });
  // What the margins of A4 on its long side leave, in pixels of the style sheet.
  await page.setViewportSize({ width: 1016, height: 700 });
  const rows = await page.locator('#table tbody tr').evaluateAll((all) => all.map((row) => row.clientHeight));
  expect(rows.length).toBe(76);
  expect(Math.max(...rows)).toBeLessThan(2 * Math.min(...rows));
  const map = await page.locator('.board__side svg').first().boundingBox();
  expect(map?.height).toBeLessThan(520);
  await page.emulateMedia({ media: null });
});
