import { type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Numerals } from '../components/numerals-switch.tsx';
import { writeNumerals } from './thai-digits-in-html.ts';

/** A part of a page in UTF-8, in the same numerals. */
export function renderFragment(body: ComponentChildren, numerals: Numerals): Buffer {
  return Buffer.from(writeNumerals(renderToString(h(Fragment, null, body)), numerals));
}
