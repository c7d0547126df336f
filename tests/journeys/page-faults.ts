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

/** What reaches beyond the right edge of the window; empty when nothing has to be scrolled sideways. */
async function overflowOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return beyond.slice(0, 5).map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
  });
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
