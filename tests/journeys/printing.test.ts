import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeDigits } from '../../src/documents/paper-numerals.ts';
import { bare, readPdf } from '../../src/testing/read-pdf.ts';
import { startJourney } from './journey.ts';
import { loei } from './visitor.ts';

const journey = startJourney();
const round = `${loei}/6m`;

/** Letters alone: the browser's own PDF does not name the marks above and below them. */
const letters = (text: string) => text.replaceAll('ำ', 'า').replace(/[^ก-ฮะาเแโใไ\w]/g, '');

/** A page as the browser prints it, on the paper that the page asks for. */
async function print(page: Page, path: string) {
  await page.goto(path);
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const lines = pages.flatMap((one) => one.lines);
  return { pages, lines, text: letters(lines.join('')), turned: pages.every((one) => one.width > one.height) };
}

async function fetchPaper(page: Page, path: string) {
  const answer = await page.request.get(`${journey.product.baseUrl}${path}`);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const pages = await readPdf(await answer.body());
  return { pages, text: bare(pages.flatMap((one) => one.texts.map(({ text }) => text)).join('')) };
}

test('the receipt is offered as a PDF of one page with party and edition, number, fingerprint and the address to check it', async () => {
  const page = await journey.as('opdc');
  await page.goto(`${round}/receipt`);
  const link = page.getByRole('link', { name: /^พิมพ์ใบรับรายงาน \(PDF\) จังหวัดเลย ครั้งที่ [1๑]$/ });
  const number = bare((await page.locator('.lead').textContent()) ?? '').replace('เลขรับ', '');
  const hash = bare((await page.locator('.hash').first().textContent()) ?? '');
  const { pages, text } = await fetchPaper(page, (await link.getAttribute('href')) ?? '');
  expect(pages).toHaveLength(1);
  expect(Math.round(pages[0]?.height ?? 0)).toBe(842);
  expect(text).toContain(number);
  expect(text).toContain(hash);
  expect(text).toContain(`${round}/receipt?edition=1`);
});

test('the report of a round offers its paper with party and edition, or as a draft', async () => {
  const link = (page: Page) => page.getByRole('link', { name: /^พิมพ์รายงาน \(PDF\)/ });
  const opdc = await journey.as('opdc');
  await opdc.goto(round);
  expect(await link(opdc).textContent()).toMatch(/จังหวัดเลย ครั้งที่ [1๑]$/);
  const officer = await journey.as('officer.loei');
  await officer.goto(`${loei}/12m`);
  expect(await link(officer).textContent()).toBe('พิมพ์รายงาน (PDF) จังหวัดเลย ร่าง');
});

test('report and card are PDFs from the same setter, with every indicator of the card', async () => {
  const page = await journey.as('opdc');
  await page.goto(`${round}/card`);
  const codes = await page.locator('.card-indicator summary h2').allTextContents();
  expect(codes.length).toBeGreaterThan(5);
  for (const name of ['พิมพ์ e-SAR Card (PDF)', 'พิมพ์รายงาน (PDF)']) {
    const href = await page.getByRole('link', { name: `${name} จังหวัดเลย ครั้งที่` }).getAttribute('href');
    const { text } = await fetchPaper(page, href ?? '');
    for (const code of codes) expect(text, name).toContain(writeDigits(bare(code), 'thai').slice(0, 30));
    expect(text).toContain('ครั้งที่๑');
  }
});

test('what has not been sent is printed as a draft, and nobody else may read it', async () => {
  const officer = await journey.as('officer.loei');
  const { text } = await fetchPaper(officer, `${loei}/12m/report.pdf`);
  expect(text).toContain('ร่าง');
  const stranger = await journey.stranger();
  expect((await stranger.request.get(`${journey.product.baseUrl}${loei}/12m/report.pdf`)).status()).toBe(403);
});

test('pages print on A4 without forms, menus and the bar of the demonstration; the receipt on one page', async () => {
  const page = await journey.as('opdc');
  const receipt = await print(page, `${round}/receipt`);
  expect(receipt.pages).toHaveLength(1);
  expect(Math.round(receipt.pages[0]?.width ?? 0)).toBe(595);
  const card = await print(page, `${round}/card`);
  expect(card.pages.length).toBeLessThan(8);
  expect(card.text).toContain(letters('คำชี้แจงการปฏิบัติงาน'));
  for (const { text, lines } of [receipt, card, await print(page, round), await print(page, `${loei}/agreement`)]) {
    for (const word of ['ย้ายวันที่', 'ออกจากระบบ', 'สิ่งที่ท่านทำได้ในขั้นนี้']) expect(text).not.toContain(letters(word));
    expect(lines.filter((line) => /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+$/.test(line))).toEqual([]);
  }
});

test('board, progress and calendar print across the long side of A4, their tables whole', async () => {
  const page = await journey.as('opdc');
  const board = await print(page, '/2568/board');
  expect(board.turned).toBe(true);
  expect(board.text).not.toContain(letters('กลุ่มจังหวัดทุกกลุ่ม'));
  expect(board.lines.filter((line) => line.includes('เลย')).length).toBeGreaterThan(0);
  const progress = await print(page, '/2568/12m/progress');
  expect(progress.turned).toBe(true);
  const calendar = await print(page, '/2568/calendar');
  expect(calendar.turned).toBe(true);
  expect(calendar.pages.length).toBeLessThan(5);
  for (const { pages } of [board, progress, calendar])
    for (const one of pages)
      for (const { text, x, width } of one.texts) expect(x + width, text).toBeLessThanOrEqual(one.width);
});

test('on a phone the card is a short list with its contents at the top, and a link opens one indicator', async () => {
  const page = await journey.as('opdc');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${round}/card`);
  const cards = page.locator('.card-indicator');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5 * 740);
  expect(await page.locator('.card-indicator[open]').count()).toBe(0);
  const contents = page.getByRole('navigation', { name: 'ตัวชี้วัดในเอกสารนี้' }).getByRole('link');
  expect(await contents.count()).toBe(await cards.count());
  await contents.nth(2).click();
  await cards.nth(2).getByText('คำชี้แจงการปฏิบัติงาน').waitFor();
  expect(await page.locator('.card-indicator[open]').count()).toBe(1);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('the ledger of the total shows its indicators as a table: weight, score and where the score comes from', async () => {
  const page = await journey.as('opdc');
  await page.goto(`${round}/ledger`);
  const table = page.getByRole('table', { name: 'คะแนนของแต่ละตัวชี้วัดและวิธีคิด' });
  const rows = await table.getByRole('row').count();
  expect(rows).toBeGreaterThan(5);
  expect(await table.getByRole('link').count()).toBe(rows - 1);
});
