import type { Page } from 'playwright-core';
import { wholeTerms } from '../../src/frameworks/whole-terms.ts';

/**
 * How the open page is set, one line a fault: official terms on two lines, texts that lie on each other, what is wider
 * than the window, and what a box cuts off.
 */
export async function linesFaultsOn(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return [...(await page.evaluate(partedTerms, [...wholeTerms])), ...(await page.evaluate(piledTexts))];
}

/** Runs in the page. A term that is longer than its place has to be parted. */
function partedTerms(terms: string[]): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const within = text.parentElement;
    if (within === null || within.closest('script, style, option, textarea, svg, .govuk-visually-hidden')) continue;
    if (!within.checkVisibility()) continue;
    for (const term of terms)
      for (let at = text.data.indexOf(term); at >= 0; at = text.data.indexOf(term, at + 1)) {
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
