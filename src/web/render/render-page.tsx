import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FormToken } from '../components/form.tsx';
import type { Numerals } from '../components/numerals-switch.tsx';
import { writeNumerals } from './thai-digits-in-html.ts';

/** A part of a page in UTF-8, with the same digits; only a part rendered for one reader has a token for its forms. */
export function renderFragment(body: ComponentChildren, numerals: Numerals, formToken: string | null = null): Buffer {
  return Buffer.from(writeNumerals(renderToString(h(FormToken.Provider, { value: formToken }, body)), numerals));
}
