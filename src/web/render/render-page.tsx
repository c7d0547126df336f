import { type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Numerals } from '../components/numerals-switch.tsx';
import { fillFrame, type PageFrame } from './page-frame.tsx';
import { writeNumerals } from './thai-digits-in-html.ts';

/** The full HTML document of one page in UTF-8, with every digit in the reader's numerals. */
export function renderPage(page: PageFrame & { readonly body: ComponentChildren }): Buffer {
  const { body, ...frame } = page;
  return fillFrame(frame, [{ plain: renderFragment(body, frame.numerals), packed: null }]);
}

/** A part of a page in UTF-8, in the same numerals. */
export function renderFragment(body: ComponentChildren, numerals: Numerals): Buffer {
  return Buffer.from(writeNumerals(renderToString(h(Fragment, null, body)), numerals));
}
