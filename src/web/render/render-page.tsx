import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FormToken } from '../components/form.tsx';
import { InDemonstration } from '../components/machine-time.tsx';
import type { Numerals } from '../components/numerals-switch.tsx';
import { type OwnProof, ProofOfReader } from '../components/proof-of-reader.ts';
import { writeNumerals } from './thai-digits-in-html.ts';

interface ForReader {
  /** For the forms of a part that one reader alone is sent. */
  readonly formToken?: string | null;
  /** What its reader can prove; absent from what is sent to others too. */
  readonly ownProof?: OwnProof | null;
  /** Whether the calendar is a demonstration's: the machine's times are marked. */
  readonly demo?: boolean;
}

/**
 * A part of a page in UTF-8, with the same digits; only a part rendered for one reader has a token for its forms, and
 * knows what its reader can prove.
 */
export function renderFragment(
  body: ComponentChildren,
  numerals: Numerals,
  { formToken = null, ownProof = null, demo = false }: ForReader = {},
): Buffer {
  const timed = h(InDemonstration.Provider, { value: demo }, body);
  const proving = h(ProofOfReader.Provider, { value: ownProof }, timed);
  return Buffer.from(writeNumerals(renderToString(h(FormToken.Provider, { value: formToken }, proving)), numerals));
}
