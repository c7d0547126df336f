import type { Page } from 'playwright-core';
import { wholePattern } from '../../src/frameworks/whole-terms.ts';

/**
 * How the open page is set, one line a fault: official terms and dates on two lines, texts that lie on each other, what
 * is pressed or opened and touches another such, what is wider than the window, and what a box cuts off.
 */
export async function linesFaultsOn(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return [
    ...(await page.evaluate(partedTerms, wholePattern)),
    ...(await page.evaluate(piledTexts)),
    ...(await page.evaluate(touching)),
  ];
}

/** Runs in the page. A term that is longer than its place has to be parted. */
function partedTerms(terms: string): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const within = text.parentElement;
    if (within === null || within.closest('script, style, option, textarea, svg, .govuk-visually-hidden')) continue;
    if (!within.checkVisibility()) continue;
    for (const { 0: term, index: at } of text.data.matchAll(new RegExp(terms, 'g'))) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + term.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      const lines = new Set(boxes.map(({ top }) => Math.round(top)));
      const place = within.closest('td, th, dd, dt, li, p, h1, h2, h3, div')?.clientWidth ?? 0;
      const length = boxes.reduce((sum, { width }) => sum + width, 0);
      if (lines.size > 1 && length < place - 24)
        found.add(`parted ${term}: ${text.data.slice(Math.max(0, at - 15), at + 25)}`);
    }
  }
  return [...found];
}

/** Runs in the page. */
function piledTexts(): string[] {
  const unseen =
    'script, style, option, svg, thead, .govuk-visually-hidden, .govuk-skip-link, .stages__name, [popover]';
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: { text: string; box: DOMRect; within: Element }[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const within = text.parentElement;
    if (within === null || text.data.trim() === '' || within.closest(unseen) || !within.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects())
      if (box.width > 3 && box.height > 3) boxes.push({ text: text.data.trim().slice(0, 30), box, within });
  }
  boxes.sort((one, other) => one.box.top - other.box.top);
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (one.within.contains(other.within) || other.within.contains(one.within)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (wide > 3 && high > Math.min(one.box.height, other.box.height) * 0.6)
        found.add(`“${one.text}” lies on “${other.text}”`);
    }
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.add(`${root.scrollWidth - root.clientWidth} px beyond the window`);
  // Tabs may be pushed sideways with a finger; at a desk nothing shows that there are more.
  for (const tabs of document.querySelectorAll('.place__tabs, .tabs'))
    if (innerWidth >= 1024 && tabs.scrollWidth > tabs.clientWidth + 1) found.add(`tabs cut off: ${tabs.textContent}`);
  return [...found];
}

/** Runs in the page. The rows of a list that open as a whole lie on each other as the rows of a table do. */
function touching(): string[] {
  const pressed = 'button, .button, summary:not(.indicator__summary), .numerals-switch, .masthead__wordmark, .empty';
  const apart = '.numerals-switch button, svg';
  const boxes = [...document.querySelectorAll(pressed)]
    .filter((one) => one.checkVisibility() && one.closest(apart) === null)
    .map((one) => ({ one, box: one.getBoundingClientRect(), said: one.textContent?.trim().slice(0, 30) }))
    .filter(({ box }) => box.width > 3 && box.height > 3);
  const found: string[] = [];
  for (const [index, { one, box, said }] of boxes.entries())
    for (const next of boxes.slice(index + 1)) {
      if (one.contains(next.one)) continue;
      const across = Math.max(box.left, next.box.left) - Math.min(box.right, next.box.right);
      const down = Math.max(box.top, next.box.top) - Math.min(box.bottom, next.box.bottom);
      if (Math.max(across, down) < 3) found.push(`“${said}” touches “${next.said}”`);
    }
  return found;
}
