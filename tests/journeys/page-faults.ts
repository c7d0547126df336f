import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 360, height: 780 };
const desktop = { width: 1280, height: 900 };

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds, one line a violation, with where it is. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<Violation[]>('axe.run(document).then((results) => results.violations)');
  return found.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/** Texts that are too near to their ground in colour. */
export async function faintOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = "axe.run(document, { runOnly: ['color-contrast'] }).then((results) => results.violations)";
  const found = await page.evaluate<Violation[]>(run);
  return found.flatMap(({ nodes }) => nodes.map((node) => `faint in the dark: ${node.target.join(' ')}`));
}

/** What reaches beyond the right edge of the window; empty when nothing has to be scrolled sideways. */
export async function overflowOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Until the product's own letters are there, the page stands in those of the machine.
    await document.fonts.ready;
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return beyond.slice(0, 5).map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
  });
}

/** Gives every figure of the page more digits and every unit more letters than the demonstration has. */
export async function lengthen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const unit = 'กิโลกรัมต่อไร่ต่อครัวเรือนเกษตรกรนำร่อง';
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const within = text.parentElement;
      const said = text.textContent ?? '';
      if (within === null || within.closest('svg, h1, option, .stages, .days, dt') !== null) continue;
      // What stays on one line is a figure, or a day or a number with the word of its kind, which nobody types longer.
      const isWhole = within.closest('.nowrap') !== null && !/^[0-9๐-๙,.]+$/.test(said.trim());
      if (isWhole) continue;
      const longer = said.replace(/ร้อยละ|ล้านบาท|ขั้นตอน|ระดับ(?=$)|ครั้ง/g, unit);
      const isFigure = within.closest('.table__number, .decimal, .nowrap') !== null;
      text.textContent = isFigure ? longer.replace(/[0-9๐-๙][0-9๐-๙,.]*/g, '12,345.666667') : longer;
    }
  });
}

/** Cells that would be printed on A4 with hardly a word on each of their many lines. */
export async function narrowOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  // What the margins of the paper leave, in pixels of the style sheet.
  await page.setViewportSize({ width: 624, height: 900 });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(td, th, dd)')].flatMap((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 6))).size;
      const letters = (cell.textContent ?? '').trim().length;
      return lines > 4 && letters / lines < 8 ? [`${lines} lines: ${cell.textContent?.slice(0, 60)}`] : [];
    }),
  );
  await page.emulateMedia({ media: null });
  return found;
}

/** The faults of the open page, on a desktop and on a phone; empty lists if there are none. */
export async function faultsOf(page: Page) {
  await page.setViewportSize(desktop);
  const onDesktop = await violationsOn(page);
  await page.setViewportSize(phone);
  const found = { onDesktop, onPhone: await violationsOn(page), beyond: await overflowOn(page) };
  await page.setViewportSize(desktop);
  return found;
}

export const noFaults = { onDesktop: [], onPhone: [], beyond: [] };
