import { agreementMoves, agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import type { Instrument } from '../../domain/framework/instrument.ts';
import { agreementWords, inWordsOf } from '../../domain/framework/instrument-words.ts';
import { inPartyWords } from '../../domain/people/party-words.ts';
import type { Refusal } from '../../domain/values/result.ts';
import { refusalSentence } from './sentence-of.ts';

/** What a refusal quotes of the product's own words: a status or a button. */
const ownWords = new Set<string>([
  ...Object.values(agreementStatusNames),
  ...agreementMoves.flatMap(({ button, done }) => [button, done]),
]);

interface Told {
  /** What the year settles about which it is told. */
  readonly instrument: Instrument;
  /** The party to which it is told; null for none. */
  readonly party: string | null;
}

/**
 * The sentence of a refusal in the words of a year and of a party: a cluster reads of its head, not of a governor, and a year
 * without signatures of details that committees approve. What was typed or quoted and what the refusal names stay as they are.
 */
export function refusalOfYear(refusal: Refusal, { instrument, party }: Told): string {
  const sentence = refusalSentence(refusal);
  const named = Object.values(refusal.facts ?? {}).flatMap((fact) => (typeof fact === 'string' && fact ? [fact] : []));
  const kept = named.filter((fact) => isOthers(fact, party)).find((fact) => sentence.includes(fact));
  const said = (text: string) => inPartyWords(party ?? '', inWordsOf(instrument, text));
  const quoted = (part: string) => (ownWords.has(part.slice(1, -1)) ? inWordsOf(instrument, part) : part);
  const outside = (text: string) =>
    text.replace(/“[^”]*”|[^“]+/g, (part) => (part.startsWith('“') ? quoted(part) : said(part)));
  return kept === undefined ? outside(sentence) : sentence.split(kept).map(outside).join(kept);
}

/** What the refusal names and is not the product's to reword. */
function isOthers(fact: string, party: string | null): boolean {
  if (ownWords.has(fact)) return false;
  return (party !== null && fact.includes('จังหวัด')) || agreementWords.test(fact);
}
