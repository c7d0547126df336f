import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FormToken } from '../components/form.tsx';
import type { Numerals } from '../components/numerals-switch.tsx';
import { type OwnProof, ProofOfReader } from '../components/proof-of-reader.ts';
import { writeNumerals } from './thai-digits-in-html.ts';

/**
 * A part of a page in UTF-8, with the same digits; only a part rendered for one reader has a token for its forms, and
 * knows what its reader can prove.
 */
export function renderFragment(
  body: ComponentChildren,
  numerals: Numerals,
  formToken: string | null = null,
  ownProof: OwnProof | null = null,
): Buffer {
  const proving = h(ProofOfReader.Provider, { value: ownProof }, body);
  return Buffer.from(writeNumerals(renderToString(h(FormToken.Provider, { value: formToken }, proving)), numerals));
}
